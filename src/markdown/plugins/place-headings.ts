import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

import { sourceWords } from '#words/sources.ts';

import { getOptions, markOwn, type RenderOptions } from '../options.ts';

const HEADING = /^h([1-6])$/;
const LOWEST_RANK = 6;

/** Lowers headings to the level the page has room for, keeps their anchors, and adds a link to each. */
export const placeHeadings: Plugin<[], Root> = () => {
  return (tree, file) => {
    const options = getOptions(file);
    const { idPrefix, headingShift } = options;
    visit(tree, 'element', (element, index, parent) => {
      const rank = HEADING.exec(element.tagName)?.[1];
      if (!rank || !parent || index === undefined) return;
      element.tagName = `h${Math.min(Number(rank) + headingShift, LOWEST_RANK)}`;
      const anchor = element.properties['id'];
      if (typeof anchor !== 'string') return;
      element.properties['id'] = `${idPrefix}${anchor}`;
      parent.children[index] = wrapWithPermalink(element, `${idPrefix}${anchor}`, options);
      return [SKIP, index + 1] as const;
    });
  };
};

/** The link is placed beside the heading, not inside it, so that screen readers read the heading once. */
function wrapWithPermalink(heading: Element, id: string, options: RenderOptions): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['permalink'],
      href: `#${id}`,
      ariaLabel: sourceWords[options.language].linkTo(toString(heading)),
      dataPagefindIgnore: '',
      ...markOwn(options),
    },
    children: [{ type: 'text', value: '#' }],
  };
  return { type: 'element', tagName: 'div', properties: { className: ['heading'] }, children: [heading, link] };
}
