// Parses Markdown. The only file in the core that uses remark and its parser.
import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { markdownToMdast } from 'satteri';

import type { Body, Passage, PassageName } from './body.ts';
import { findForeignPassages, marksPassage } from './foreign-passages.ts';
import { hasNothingToSee } from './invisible-characters.ts';

const PASSAGES: ReadonlyMap<string, PassageName> = new Map(
  Object.entries({
    forord: 'foreword',
    vision: 'vision',
    formål: 'purpose',
    baggrund: 'background',
    ambition: 'ambition',
    motivation: 'motivation',
    status: 'status',
    kerneopgave: 'core-task',
    værdier: 'values',
    udfordringer: 'challenges',
    opfølgning: 'follow-up',
    indsatser: 'actions',
    aktiviteter: 'actions',
    delmål: 'actions',
    handlinger: 'actions',
  }),
);

/** remark with the parser that Astro uses: the same tree as remark-parse with gfm, but twenty times faster. */
const markdown = remark()
  .use(function useFastParser() {
    this.parser = (text) =>
      markdownToMdast(text, {
        features: { gfm: true, frontmatter: false, directive: marksPassage(text) },
      });
  })
  .freeze();

/** Markdown without its front matter → passages by heading, with anchors. Positions start at line 1 of `text`. */
export function parseBody(text: string): Body {
  const isMarked = marksPassage(text);
  const root = markdown.parse(text);
  const slugger = new GithubSlugger();
  const body: Body = {
    source: text,
    root,
    lead: [],
    leadText: '',
    passages: [],
    footnotes: [],
    anchors: [],
    addresses: [],
    images: [],
    references: [],
    html: [],
    texts: [],
    tables: [],
    foreign: isMarked ? findForeignPassages(root, text) : [],
  };
  const anchors = new Set<string>();
  let passage: Passage | null = null;
  let section: Passage['sections'][number] | null = null;

  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') continue;
    const heading = node.type === 'heading' ? readText(node) : '';
    const anchor = node.type === 'heading' ? anchorHeading(node, heading, slugger, anchors) : '';
    if (node.type === 'heading' && node.depth <= 2) {
      passage = { name: PASSAGES.get(heading.toLowerCase()) ?? null, heading, anchor, nodes: [], sections: [] };
      section = null;
      body.passages.push(passage);
    } else if (passage?.name === 'actions' && node.type === 'heading' && node.depth === 3) {
      section = { heading, anchor, node, nodes: [] };
      passage.sections.push(section);
    } else (section ?? passage ?? { nodes: body.lead }).nodes.push(node);
  }
  body.anchors.push(...anchors);
  gather(root, body);
  body.leadText = readText(body.lead.find((node) => node.type === 'paragraph') ?? { type: 'paragraph', children: [] });
  return body;
}

const WORDS_ONLY = { includeImageAlt: false, includeHtml: false };
/** Repeated spaces, or whitespace other than a space. */
const UNTIDY = /\s\s|[^\S ]/;

/** The words that a reader sees: no HTML comments, and no alternative texts of images. Empty when none can be seen. */
export function readText(node: Nodes): string {
  const text = toString(node, WORDS_ONLY).normalize('NFC');
  if (hasNothingToSee(text)) return '';
  return (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function gather(node: Nodes, body: Body): void {
  if (node.type === 'text') body.texts.push(node);
  else if (node.type === 'html') body.html.push(node);
  else if (node.type === 'link' || node.type === 'definition') body.addresses.push(node);
  else if (node.type === 'linkReference' || node.type === 'imageReference') body.references.push(node);
  else if (node.type === 'image') {
    body.addresses.push(node);
    body.images.push(node);
  } else if (node.type === 'table') body.tables.push(node);
  // A note belongs to the document, also when it is written inside a list or a quote.
  else if (node.type === 'footnoteDefinition') body.footnotes.push(node);
  if ('children' in node) for (const child of node.children) gather(child, body);
}

/** Ids that a page gives its own parts: no heading of a text may have them. */
const PAGE_IDS = /^(?:afsnit|note|forum|aar|filter)-|^(?:indhold|noter)$/;
const OWN_PREFIX = 'tekst';

/** The anchor is decided once, here, so that the link check and the page agree. */
function anchorHeading(node: Heading, heading: string, slugger: GithubSlugger, anchors: Set<string>): string {
  const name = slug(heading);
  const anchor = slugger.slug(name === '' ? OWN_PREFIX : PAGE_IDS.test(name) ? `${OWN_PREFIX}-${heading}` : heading);
  node.data = { ...node.data, hProperties: { id: anchor } };
  anchors.add(anchor);
  return anchor;
}
