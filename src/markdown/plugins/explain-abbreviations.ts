import type { Element, ElementContent, Root, Text } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

import type { Abbreviation } from '#core/model/site.ts';

import { getOptions, type AbbreviationUse } from '../options.ts';

/**
 * Abbreviations inside these elements are not explained: links and headings have words of their own, and code is shown
 * as written.
 */
const LEFT_ALONE = new Set(['a', 'abbr', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption']);

/** Finds abbreviations that are separate words or come before a hyphen: `KL`, `IT-systemer`. */
export function findAbbreviations(text: string, known: readonly Abbreviation[]): { short: string; index: number }[] {
  if (known.length === 0) return [];
  const shorts = known
    .map(({ short }) => short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${shorts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: short, index }) => ({ short, index }));
}

/** Explains an abbreviation the first time a page uses it. */
export const explainAbbreviations: Plugin<[], Root> = () => (tree, file) => {
  const { abbreviations } = getOptions(file);
  if (!abbreviations || abbreviations.known.length === 0) return;
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && LEFT_ALONE.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    const parts = explain(node, abbreviations);
    if (parts.length === 1) return undefined;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

function explain({ value }: Text, { known, told }: AbbreviationUse): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { short, index } of findAbbreviations(value, known)) {
    if (told.has(short)) continue;
    told.add(short);
    const title = known.find((abbreviation) => abbreviation.short === short)?.long ?? '';
    parts.push({ type: 'text', value: value.slice(at, index) }, {
      type: 'element',
      tagName: 'abbr',
      properties: { title },
      children: [{ type: 'text', value: short }],
    } satisfies Element);
    at = index + short.length;
  }
  return [...parts, { type: 'text', value: value.slice(at) }];
}
