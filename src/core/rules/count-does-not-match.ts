import type { List, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Strategy } from '../model/strategy.ts';
import { listAreas, listGoals, listWithdrawnParts, listStrategies } from '../model/red-thread.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import { readCount } from '../targets/danish-count.ts';
import type { DocumentRule, Rule } from './rule.ts';

/** A sentence about an earlier plan may state the count of that plan. */
const EARLIER = /(?:^|\s)(?:forrige|tidligere|sidste|havde)(?=\s|$)|\d{4}/;
/** After these words, as in `to af de fem`, a number counts only some of them. */
const PARTIAL = /(?:^|\s)(?:af|første|sidste|andre|øvrige|yderligere|kun|hver)$/;
const GOES_ON = /[\p{L}-]/u;
const MOST = 40;
const NOT_READ: ReadonlySet<string> = new Set([
  'file-name-form',
  'file-misplaced',
  'file-unreadable',
  'index-missing',
  'reserved-name',
  'address-taken',
]);

/** The number of areas and goals that the text of a strategy states must match the site. */
export const countDoesNotMatch: Rule = ({ publication, documents, failed, found }) => {
  // A file that cannot be read or has a wrong name is missing from the count, and has its own finding.
  const unread = [...failed, ...found.filter(({ code }) => NOT_READ.has(code)).map(({ location }) => location.file)];
  const byKey = new Map(listStrategies(publication).map((strategy) => [strategy.key, strategy]));
  return documents.flatMap((document) => {
    const strategy = document.kind === 'strategy' ? byKey.get(document.key) : undefined;
    if (strategy && unread.some((text) => text.includes(`${strategy.key}/`))) return [];
    return strategy ? checkLevels(document as SourceDocument<'strategy'>, strategy) : [];
  });
};

/** The number in a sentence must match the list right after it. */
export const listCountDoesNotMatch: DocumentRule = (document) => {
  const { children } = document.body.root;
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    return node.type === 'paragraph' && next?.type === 'list' ? compareList(document, node, next) : [];
  });
};

function compareList(document: SourceDocument, paragraph: Paragraph, list: List): Diagnostic[] {
  const text = toString(paragraph, { includeHtml: false }).trim().toLowerCase();
  if (!text.endsWith(':')) return [];
  const words = (
    text
      .slice(0, -1)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  ).split(/\s+/);
  const counts = words.flatMap((word, index) => {
    const count = readStated(word);
    return count === null ? [] : [{ count, words: words.slice(index, index + 2).join(' ') }];
  });
  const [stated, another] = counts;
  // With two numbers in one sentence it is unclear which one is the length of the list.
  if (!stated || another || stated.count === list.children.length) return [];
  return [mismatch(document, paragraph, stated.words, stated.count, list.children.length, 'punkter')];
}

function readStated(word: string): number | null {
  const count = readCount(word.replace(/^[»"(]|[«"),]$/g, ''));
  return count === null || count < 2 || count > MOST || !Number.isInteger(count) ? null : count;
}

/** Compares `fem indsatsområder` in the text of the strategy with the areas on the site. */
function checkLevels(document: SourceDocument<'strategy'>, strategy: Strategy): Diagnostic[] {
  const { words } = strategy;
  const withdrawn = listWithdrawnParts(strategy);
  // The text may still count what has been withdrawn since.
  const levels = [
    {
      word: words.areas.toLowerCase(),
      listed: listAreas(strategy).filter((area) => area.word === words.area).length,
      withdrawn: withdrawn.filter(({ kind, word }) => kind === 'area' && word === words.area).length,
    },
    {
      word: words.goals.toLowerCase(),
      listed: listGoals(strategy).length,
      withdrawn: withdrawn.filter(({ kind }) => kind === 'goal').length,
    },
  ].filter(({ listed }) => listed > 0);
  return document.body.root.children.flatMap((node) =>
    node.type !== 'paragraph'
      ? []
      : levels.flatMap(({ word, listed, withdrawn: past }) => {
          const stated = findStated(toString(node, { includeHtml: false }).toLowerCase(), word);
          return stated === null || [listed, listed + past].includes(stated.count)
            ? []
            : [mismatch(document, node, stated.words, stated.count, listed, word)];
        }),
  );
}

/** Finds the number right before the word for a level; null when there is none. */
function findStated(text: string, word: string): { words: string; count: number } | null {
  if (!text.includes(word)) return null;
  const present = text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !EARLIER.test(sentence))
    .join(' ');
  for (let at = present.indexOf(word); at !== -1; at = present.indexOf(word, at + 1)) {
    if (GOES_ON.test(present.charAt(at + word.length)) || !/\s/.test(present.charAt(at - 1))) continue;
    const before = present.slice(0, at).trimEnd();
    const number = before.slice(before.search(/\S+$/));
    const count = readStated(number);
    if (count !== null && !PARTIAL.test(before.slice(0, -number.length).trim()))
      return { words: `${number} ${word}`, count };
  }
  return null;
}

function mismatch(
  document: SourceDocument,
  node: Paragraph,
  words: string,
  stated: number,
  listed: number,
  what: string,
): Diagnostic {
  return createDiagnostic('count-does-not-match', placeOfNode(document, node), {
    words,
    stated: String(stated),
    listed: String(listed),
    what,
  });
}
