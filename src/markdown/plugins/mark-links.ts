import type { Properties, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

import { getOptions, type RenderOptions } from '../options.ts';

const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Marks links that leave the site, gives links within the page its id prefix, resolves picture addresses, and removes
 * unsafe addresses.
 */
export const markLinks: Plugin<[], Root> = () => {
  return (tree, file) => {
    const options = getOptions(file);
    const { idPrefix } = options;
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'img') placePicture(properties, options);
      const address = properties['href'];
      if (tagName !== 'a' || typeof address !== 'string') return;
      if (ANY_SCHEME.test(address) && !SAFE_SCHEME.test(address)) delete properties['href'];
      else if (/^https?:/i.test(address)) properties['rel'] = ['external', 'noreferrer'];
      else if (address.startsWith('#') && !isNote(address, idPrefix))
        properties['href'] = `#${idPrefix}${address.slice(1)}`;
    });
  };
};

/** With its width and height the page keeps room for a picture, so that nothing moves when it arrives. */
function placePicture(properties: Properties, { folder, pictures }: RenderOptions): void {
  const address = properties['src'];
  if (typeof address !== 'string' || ANY_SCHEME.test(address) || address.startsWith('//')) return;
  const { pathname } = new URL(address, `http://site${folder}`);
  const size = pictures?.get(decode(pathname).slice(1));
  Object.assign(properties, { src: pathname, ...size, loading: 'lazy', decoding: 'async' });
}

/** A name with a lone `%` is as it is written. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether the link belongs to a footnote, which already has the prefix. */
function isNote(address: string, idPrefix: string): boolean {
  return address.startsWith(`#${idPrefix}note-`);
}
