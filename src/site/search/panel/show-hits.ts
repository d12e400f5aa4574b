// Shows a hit as a list item: kind, municipality, deadline, and excerpts that each have their own address.
import type { Language } from '#core/language/language.ts';
import { ENGLISH_PAGES } from '#site/translations/words.ts';
import { answerWords } from '../answer-words.ts';

import { findExcerpts, type Excerpt } from './find-excerpts.ts';
import type { FoundPage } from './find-pages.ts';
import type { Fragment } from './load-fragment.ts';
import { placeWholeWords } from './place-whole-words.ts';

const MOST_PLACES = 3;
/** The length in letters of `Kommune. `, which can come before the title. */
const LONGEST_KIND = 30;
/** Matches the anchor of a heading that the site wrote; every other heading is an author's. */
const OWN_HEADING = /#(?:.*--)?afsnit-/;

/** The language of the search page, and of the text found. */
interface Languages {
  page: Language;
  text: Language;
}

export async function createHit(page: FoundPage, language: Language): Promise<HTMLLIElement> {
  const fragment = await page.load();
  const { url, meta, content } = fragment;
  placeWholeWords(page, content);
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

/** An excerpt from before the first heading is shown directly under the title. */
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

/** Marks words from the texts with their language when the page is in another. */
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

/** Leaves out the kind and title at the start of an excerpt: both are shown above it. */
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

/** Ends the mark where the word ends, before a comma; the signs of `2013+` and `C#` belong to it. */
function createMark(written: string): DocumentFragment {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}%§]*)(.*?[+#]*)([^\p{L}\p{N}%§]*)$/u.exec(written) ?? [];
  const mark = document.createElement('mark');
  mark.textContent = word;
  const whole = document.createDocumentFragment();
  whole.append(before, mark, after);
  return whole;
}
