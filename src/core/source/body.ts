// A Markdown text in two forms: an outline, small enough to keep for ten thousand files and to send between threads,
// and the whole tree, which is parsed again when it is needed.
import type { ForeignPassage } from './foreign-passages.ts';
import type {
  Definition,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';

export type PassageName =
  | 'foreword'
  | 'vision'
  | 'purpose'
  | 'background'
  | 'ambition'
  | 'motivation'
  | 'status'
  | 'core-task'
  | 'values'
  | 'challenges'
  | 'follow-up'
  | 'actions';

export interface SectionOutline {
  heading: string;
  anchor: string;
  node: Heading;
}

export interface PassageOutline {
  /** The common name of a known heading; null for other headings. */
  name: PassageName | null;
  heading: string;
  anchor: string;
  sections: SectionOutline[];
}

export interface BodyOutline {
  /** The first paragraph before any heading, as plain text for lists and search. */
  leadText: string;
  passages: PassageOutline[];
  anchors: string[];
  addresses: (Link | Definition | Image)[];
  images: Image[];
  /** `[tekst][navn]` and `![billede][navn]`, whose address is in a definition. */
  references: (LinkReference | ImageReference)[];
}

export interface Passage extends PassageOutline {
  nodes: RootContent[];
  /** Sections under `###` headings: prose about one action each. */
  sections: (SectionOutline & { nodes: RootContent[] })[];
}

export interface Body extends BodyOutline {
  /** The Markdown that the tree was parsed from. */
  source: string;
  root: Root;
  lead: RootContent[];
  passages: Passage[];
  /** Footnote definitions, which belong to the document wherever they are written. */
  footnotes: RootContent[];
  html: Html[];
  texts: Text[];
  tables: Table[];
  /** Passages that the author has marked as being in another language. */
  foreign: ForeignPassage[];
}

/** The small form of a body, as plain values that can be sent between threads. */
export function outlineBody({ leadText, passages, anchors, addresses, images, references }: Body): BodyOutline {
  return {
    leadText,
    passages: passages.map(({ name, heading, anchor, sections }) => ({
      name,
      heading,
      anchor,
      sections: sections.map((section) => ({
        heading: section.heading,
        anchor: section.anchor,
        node: toLeaf(section.node),
      })),
    })),
    anchors,
    addresses: addresses.map(toLeaf),
    images: images.map(toLeaf),
    references: references.map(toLeaf),
  };
}

/** A text that has not been parsed yet, and the index of a passage in it. */
interface Unread {
  tree: () => Body;
  at: number;
}

// Shared prototypes: separate functions for each part of ten thousand texts would fill the memory.
const partsOfTree = Object.defineProperties(
  {},
  Object.fromEntries(
    (['source', 'root', 'lead', 'footnotes', 'html', 'texts', 'tables', 'foreign'] as const).map((part) => [
      part,
      readLater(({ tree }) => tree()[part]),
    ]),
  ),
);
const partsOfPassage = Object.defineProperties(
  {},
  { nodes: readLater(({ tree, at }) => tree().passages[at]?.nodes ?? []) },
);

function readLater(read: (unread: Unread) => unknown): PropertyDescriptor {
  return {
    get(this: Unread) {
      return read(this);
    },
    enumerable: true,
  };
}

/** A body that has its outline at once and calls `parse`, at most once, when a part of the tree is asked for. */
export function openBody(outline: BodyOutline, parse: () => Body): Body {
  let parsed: Body | undefined;
  const tree = () => (parsed ??= parse());
  return Object.assign(Object.create(partsOfTree), outline, {
    tree,
    passages: outline.passages.map((passage, at) => openPassage(passage, tree, at)),
  }) as Body;
}

function openPassage(outline: PassageOutline, tree: Unread['tree'], at: number): Passage {
  return Object.assign(Object.create(partsOfPassage), outline, {
    tree,
    at,
    sections: outline.sections.map((section, index) =>
      openSection(section, () => tree().passages[at]?.sections[index]),
    ),
  }) as Passage;
}

function openSection(
  outline: SectionOutline,
  find: () => Passage['sections'][number] | undefined,
): Passage['sections'][number] {
  return {
    ...outline,
    get nodes() {
      return find()?.nodes ?? [];
    },
  };
}

/** Copies a node without its children: the nodes of the parser are read lazily and cannot be sent to another thread. */
function toLeaf<N extends Heading | Link | Definition | Image | LinkReference | ImageReference>(node: N): N {
  const leaf: Record<string, unknown> = { type: node.type };
  for (const key of ['url', 'alt', 'identifier', 'depth'] as const)
    if (key in node) leaf[key] = (node as unknown as Record<string, unknown>)[key];
  if ('children' in node) leaf['children'] = [];
  const { position } = node;
  if (position) leaf['position'] = { start: { ...position.start }, end: { ...position.end } };
  return leaf as unknown as N;
}
