// A hit as a list item: what it is, whose, until when, and the excerpts that answer, each with its own address.
import type { Language } from '#core/language/language.ts';
import { ENGLISH_PAGES } from '#site/translations/words.ts';
import { answerWords } from '../answer-words.ts';

import { findExcerpts, type Excerpt } from './find-excerpts.ts';
import type { FoundPage } from './find-pages.ts';
import type { Fragment } from './pagefind.ts';

const MOST_PLACES = 3;
/** Letters of `Kommune. `, which can stand before the title. */
const LONGEST_KIND = 30;
/** The anchor of a heading that is the site's own: any other is an author's. */
const OWN_HEADING = /#(?:.*--)?afsnit-/;

/** Of the page the search stands on, and of the text that was found. */
interface Languages {
  page: Language;
  text: Language;
}

export async function createHit(page: FoundPage, language: Language): Promise<HTMLLIElement> {
  const fragment = await page.load();
  const { url, meta } = fragment;
  const languages: Languages = { page: language, text: url.startsWith(ENGLISH_PAGES) ? 'en' : 'da' };
  const danish: Languages = { page: language, text: 'da' };
  const item = document.createElement('li');
  item.append(
    createLine('level', [
      meta.kind,
      meta.organisation !== meta.title ? quoteText(meta.organisation, danish) : undefined,
    ]),
    createLink('h2', url, quoteText(meta.title ?? url, languages)),
    createLine('quiet small', [
      meta.strategy !== meta.title ? quoteText(meta.strategy, danish) : undefined,
      meta.deadline && answerWords[language].deadline(meta.deadline),
    ]),
    ...createExcerpts(findExcerpts(page, fragment, MOST_PLACES), fragment, languages),
  );
  return item;
}

/** What stands before the first heading is read under the title itself. */
function createExcerpts(excerpts: readonly Excerpt[], { meta }: Fragment, languages: Languages): HTMLElement[] {
  const [opening] = excerpts.filter(({ heading }) => heading === null);
  const below = excerpts.filter(({ heading }) => heading !== null);
  const list = document.createElement('ul');
  for (const excerpt of below) {
    const item = document.createElement('li');
    const heading = excerpt.heading ?? '';
    item.append(
      createLink('p', excerpt.url, OWN_HEADING.test(excerpt.url) ? heading : quoteText(heading, languages)),
      createExcerpt(excerpt, languages),
    );
    list.append(item);
  }
  return [...(opening ? [createExcerpt(opening, languages, meta.title)] : []), ...(below.length > 0 ? [list] : [])];
}

/** Words out of the texts, told apart where the page speaks another language. */
function quoteText(words: string, languages: Languages): string | HTMLElement;
function quoteText(words: string | undefined, languages: Languages): string | HTMLElement | undefined;
function quoteText(words: string | undefined, { page, text }: Languages): string | HTMLElement | undefined {
  if (!words || text === page) return words;
  const quoted = document.createElement('span');
  quoted.lang = text;
  quoted.textContent = words;
  return quoted;
}

function createLink(tag: 'h2' | 'p', url: string, words: string | HTMLElement): HTMLElement {
  const line = document.createElement(tag);
  const link = document.createElement('a');
  link.href = url;
  link.append(words);
  line.append(link);
  return line;
}

function createLine(className: string, words: (string | HTMLElement | undefined)[]): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = className;
  line.append(...words.flatMap((part) => (part ? [' · ', part] : [])).slice(1));
  return line;
}

/** The kind and the title stand above already: an excerpt that begins with them begins after them. */
function createExcerpt(
  { words, isCutBefore, isCutAfter }: Excerpt,
  { page, text }: Languages,
  title = '',
): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'small';
  if (text !== page) line.lang = text;
  const opening = words
    .map(({ word }) => word)
    .join(' ')
    .split(`${title}. `);
  const isRepeated = !isCutBefore && title !== '' && opening.length > 1 && (opening[0] ?? '').length < LONGEST_KIND;
  const from = isRepeated ? `${opening[0]}${title}`.split(/\s+/).length : 0;
  if (isCutBefore) line.append('… ');
  for (const { word, isMarked } of words.slice(from)) line.append(isMarked ? createMark(word) : word, ' ');
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
