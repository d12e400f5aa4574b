import { toString } from 'mdast-util-to-string';

import { listAbbreviations } from '#core/model/list-abbreviations.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Abbreviation } from '#core/model/site.ts';
import type { Body } from '#core/source/body.ts';

import { findAbbreviations } from '#markdown/plugins/explain-abbreviations.ts';
import type { Rendering } from './place-body.ts';

interface Written {
  title: string;
  body: Body;
  actions?: readonly Action[];
}

/** Abbreviations that the page uses, also in the names of its actions, without spelling them out. */
export function listUsedAbbreviations(document: Written, strategy: Strategy, publication: Publication): Abbreviation[] {
  const known = listAbbreviations(publication, strategy);
  const text = readWords(document).join('\n');
  const used = new Set(findAbbreviations(text, known).map(({ short }) => short));
  const spelled = text.toLowerCase();
  return known.filter(({ short, long }) => used.has(short) && !spelled.includes(long.toLowerCase()));
}

function readWords({ title, body, actions = [] }: Written): string[] {
  const nodes = [...body.lead, ...body.passages.flatMap((passage) => passage.nodes)];
  return [
    title,
    ...nodes.map((node) => toString(node)),
    ...actions.flatMap((action) => [action.title, ...action.items]),
  ];
}

/** All abbreviations of a page, each once, in alphabetical order. */
export function listPageAbbreviations(renderings: readonly Rendering[]): Abbreviation[] {
  const all = renderings.flatMap(({ options }) => options.abbreviations?.known ?? []);
  const unique = all.filter(({ short }, index) => all.findIndex((other) => other.short === short) === index);
  return unique.sort((a, b) => (a.short < b.short ? -1 : 1));
}
