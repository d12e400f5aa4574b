import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

import { getOptions } from './get-options.ts';

const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Links out of the site are marked, links on the page follow its id prefix, and unsafe addresses do not pass. */
export const markLinks: Plugin<[], Root> = () => {
  return (tree, file) => {
    const { idPrefix } = getOptions(file);
    visit(tree, 'element', ({ tagName, properties }) => {
      const address = properties['href'];
      if (tagName !== 'a' || typeof address !== 'string') return;
      if (ANY_SCHEME.test(address) && !SAFE_SCHEME.test(address)) delete properties['href'];
      else if (/^https?:/i.test(address)) properties['rel'] = ['external', 'noreferrer'];
      else if (address.startsWith('#') && !isNote(address, idPrefix)) properties['href'] = `#${idPrefix}${address.slice(1)}`;
    });
  };
};

/** Footnote links got their prefix when they were made. */
function isNote(address: string, idPrefix: string): boolean {
  return address.startsWith(`#${idPrefix}note-`);
}
