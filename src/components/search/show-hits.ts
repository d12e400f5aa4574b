// A hit as a list item: what it is, whose, until when, and the passages that answer, each with its own address.
import { findPassages, type Passage } from './find-passages.ts';
import type { FoundPage } from './find-pages.ts';
import type { Fragment } from './pagefind.ts';

const MOST_PLACES = 3;
/** Letters of `Kommune. `, which can stand before the title. */
const LONGEST_KIND = 30;

export async function createHit(page: FoundPage): Promise<HTMLLIElement> {
  const fragment = await page.load();
  const { url, meta } = fragment;
  const item = document.createElement('li');
  item.append(
    createLine('level', [meta.kind, meta.organisation !== meta.title ? meta.organisation : undefined]),
    createLink('h2', url, meta.title ?? url),
    createLine('quiet small', [meta.strategy !== meta.title ? meta.strategy : undefined, meta.deadline && `Frist: ${meta.deadline}`]),
    ...createPassages(findPassages(page, fragment, MOST_PLACES), fragment),
  );
  return item;
}

/** What stands before the first heading is read under the title itself. */
function createPassages(passages: readonly Passage[], { meta }: Fragment): HTMLElement[] {
  const [opening] = passages.filter(({ heading }) => heading === null);
  const below = passages.filter(({ heading }) => heading !== null);
  const list = document.createElement('ul');
  for (const passage of below) {
    const item = document.createElement('li');
    item.append(createLink('p', passage.url, passage.heading ?? ''), createExcerpt(passage));
    list.append(item);
  }
  return [...(opening ? [createExcerpt(opening, meta.title)] : []), ...(below.length > 0 ? [list] : [])];
}

function createLink(tag: 'h2' | 'p', url: string, words: string): HTMLElement {
  const line = document.createElement(tag);
  const link = document.createElement('a');
  link.href = url;
  link.textContent = words;
  line.append(link);
  return line;
}

function createLine(className: string, words: (string | undefined)[]): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = className;
  line.textContent = words.filter(Boolean).join(' · ');
  return line;
}

/** The kind and the title stand above already: an excerpt that begins with them begins after them. */
function createExcerpt({ excerpt, isCutBefore, isCutAfter }: Passage, title = ''): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'small';
  const opening = excerpt.map(({ word }) => word).join(' ').split(`${title}. `);
  const isRepeated = !isCutBefore && title !== '' && opening.length > 1 && (opening[0] ?? '').length < LONGEST_KIND;
  const from = isRepeated ? `${opening[0]}${title}`.split(/\s+/).length : 0;
  if (isCutBefore) line.append('… ');
  for (const { word, isMarked } of excerpt.slice(from)) line.append(isMarked ? createMark(word) : word, ' ');
  if (isCutAfter) line.append('…');
  return line;
}

/** The mark ends where the word does, before its comma. */
function createMark(written: string): DocumentFragment {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}%§]*)(.*?)([^\p{L}\p{N}%§]*)$/u.exec(written) ?? [];
  const mark = document.createElement('mark');
  mark.textContent = word;
  const whole = document.createDocumentFragment();
  whole.append(before, mark, after);
  return whole;
}
