// A hit as a list item: what it is, whose, until when, and the words around the match.
import type { Hit } from './pagefind.ts';

const MOST_PLACES = 3;

export function createHit({ url, meta, excerpt, sub_results }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const places = sub_results.filter((place) => place.url.includes('#')).slice(0, MOST_PLACES);
  item.append(
    createLine('level', [meta.kind, meta.organisation !== meta.title ? meta.organisation : undefined]),
    createLink('h2', url, meta.title ?? url),
    createLine('quiet small', [meta.strategy !== meta.title ? meta.strategy : undefined, meta.deadline]),
  );
  if (places.length === 0) item.append(createExcerpt(excerpt));
  else item.append(createPlaces(places));
  return item;
}

/** Passages and actions on the page, each with its own address. */
function createPlaces(places: Hit['sub_results']): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { title, url, excerpt } of places) {
    const item = document.createElement('li');
    item.append(createLink('p', url, title), createExcerpt(excerpt));
    list.append(item);
  }
  return list;
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

/** Pagefind gives HTML; only its text and its marks are let through. */
function createExcerpt(html: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'small';
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    const isMark = node.nodeName === 'MARK';
    const part = isMark ? document.createElement('mark') : document.createTextNode(node.textContent ?? '');
    if (isMark) part.textContent = node.textContent;
    line.append(part);
  }
  return line;
}
