import type { Properties, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

import { getOptions } from '../options.ts';

const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Marks links that leave the site, gives links within the page its id prefix, resolves picture addresses, and removes
 * unsafe addresses.
 */
export const markLinks: Plugin<[], Root> = () => {
  return (tree, file) => {
    const { idPrefix, folder } = getOptions(file);
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'img') placePicture(properties, folder);
      const address = properties['href'];
      if (tagName !== 'a' || typeof address !== 'string') return;
      if (ANY_SCHEME.test(address) && !SAFE_SCHEME.test(address)) delete properties['href'];
      else if (/^https?:/i.test(address)) properties['rel'] = ['external', 'noreferrer'];
      else if (address.startsWith('#') && !isNote(address, idPrefix))
        properties['href'] = `#${idPrefix}${address.slice(1)}`;
    });
  };
};

function placePicture(properties: Properties, folder: string): void {
  const address = properties['src'];
  if (typeof address !== 'string' || ANY_SCHEME.test(address) || address.startsWith('/')) return;
  properties['src'] = new URL(address, `http://site${folder}`).pathname;
  properties['loading'] = 'lazy';
}

/** Whether the link belongs to a footnote, which already has the prefix. */
function isNote(address: string, idPrefix: string): boolean {
  return address.startsWith(`#${idPrefix}note-`);
}
