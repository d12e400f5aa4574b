import type { Nodes, Paragraph } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { readText } from '../source/parse-body.ts';
import { languageNames } from '../source/foreign-passages.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

const FEWEST_WORDS = 8;
const FEWEST_ENGLISH = 3;
/** Common words that belong to one of the languages only. */
const ENGLISH = new Set([
  'the',
  'and',
  'of',
  'to',
  'is',
  'are',
  'was',
  'were',
  'that',
  'with',
  'this',
  'these',
  'which',
  'from',
  'we',
  'our',
  'you',
  'your',
  'be',
  'been',
  'has',
  'not',
  'it',
  'its',
  'will',
  'on',
  'who',
  'their',
  'they',
  'than',
  'can',
  'should',
  'must',
  'more',
  'what',
  'when',
  'how',
]);
/** Nearly every English sentence has one of these words, and hardly any Danish one. */
const SIGN_OF_ENGLISH = /\b(?:the|and|of|is|are|we|you|this|that)\b/i;
const DANISH = new Set([
  'og',
  'i',
  'er',
  'en',
  'et',
  'det',
  'den',
  'de',
  'til',
  'på',
  'af',
  'som',
  'der',
  'ikke',
  'har',
  'skal',
  'vil',
  'kan',
  'om',
  'fra',
  'ved',
  'var',
  'blev',
  'bliver',
  'også',
  'vi',
  'sig',
  'når',
  'hvor',
  'eller',
  'men',
]);

/** Passages in other languages must be marked: a screen reader otherwise reads them with Danish pronunciation. */
export const foreignLanguage: DocumentRule = (document) => [
  ...checkMarks(document),
  ...(document.kind === 'translation' ? [] : checkParagraphs(document)),
];

function checkMarks(document: SourceDocument) {
  return document.body.foreign.flatMap(({ node, name, language, isClosed }) => {
    const near = suggestWord(name, languageNames);
    const place = placeOfNode(document, node);
    const opening =
      place.kind === 'known' ? { ...place, endLine: place.line, endColumn: place.column + name.length + 3 } : place;
    if (language === null)
      return [
        createDiagnostic('language-unknown', opening, {
          found: name,
          known: languageNames.map((word) => `\`${word}\``).join(', '),
          suggestion: near,
        }),
      ];
    return isClosed ? [] : [createDiagnostic('language-unclosed', opening, { found: name })];
  });
}

function checkParagraphs(document: SourceDocument) {
  if (!document.body.texts.some(({ value }) => SIGN_OF_ENGLISH.test(value))) return [];
  return listUnmarked(document.body.root).flatMap((paragraph) => {
    const text = readText(paragraph);
    if (!isEnglish(text)) return [];
    return [
      createDiagnostic('language-unmarked', placeOfNode(document, paragraph), {
        words: text.split(' ').slice(0, 4).join(' '),
      }),
    ];
  });
}

function listUnmarked(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  if ((node as { type: string }).type === 'containerDirective') return [];
  return 'children' in node ? node.children.flatMap(listUnmarked) : [];
}

/** Judged by common words: at least one word in six is English, and hardly any are Danish. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const english = count(ENGLISH);
  return (
    words.length >= FEWEST_WORDS &&
    english >= FEWEST_ENGLISH &&
    english * 6 >= words.length &&
    count(DANISH) * 4 <= english
  );
}
