// A passage in another language is written between `:::engelsk` and `:::`, which Markdown parsers call a directive. The
// parser also reads `:word` and `::word` as directives; here they are colons in a sentence and become text again.
import type { Nodes, Parent, Root, RootContent } from 'mdast';

/** Danish name → BCP 47 code. Authors may write the code too. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dansk: 'da',
    engelsk: 'en',
    tysk: 'de',
    fransk: 'fr',
    svensk: 'sv',
    norsk: 'no',
    færøsk: 'fo',
    grønlandsk: 'kl',
    islandsk: 'is',
    finsk: 'fi',
    polsk: 'pl',
    spansk: 'es',
    italiensk: 'it',
    nederlandsk: 'nl',
    rumænsk: 'ro',
    ukrainsk: 'uk',
    russisk: 'ru',
    tyrkisk: 'tr',
    arabisk: 'ar',
    somali: 'so',
    farsi: 'fa',
    latin: 'la',
  }),
);
const CODES = new Set(LANGUAGES.values());

export const languageNames = [...LANGUAGES.keys()];

const MARKS_PASSAGE = /^[ \t>]*:::[\p{L}\d]/mu;
const CLOSED = /\n[ \t>]*:::+[ \t]*$/;

export interface ForeignPassage {
  node: Nodes;
  /** As the author wrote it: `engelsk`. */
  name: string;
  /** The value for `lang`; null for an unknown name. */
  language: string | null;
  isClosed: boolean;
}

interface Directive extends Parent {
  type: 'containerDirective';
  name: string;
  data?: Record<string, unknown>;
}

/** Whether the text needs directives at all; most texts are parsed without them. */
export function marksPassage(text: string): boolean {
  return text.includes(':::') && MARKS_PASSAGE.test(text);
}

/**
 * The marked passages of a tree. Changes the tree: passages get their `lang` and `dir`, other directives become text.
 * `source` is the Markdown that the tree was parsed from.
 */
export function findForeignPassages(root: Root, source: string): ForeignPassage[] {
  const found: ForeignPassage[] = [];
  const visit = (parent: Parent): void => {
    parent.children = parent.children.map<RootContent>((node) => toPlain(node, source));
    for (const child of parent.children as Nodes[]) {
      if ((child as { type: string }).type === 'containerDirective')
        found.push(readPassage(child as unknown as Directive, source));
      if ('children' in child) visit(child);
    }
  };
  visit(root);
  return found;
}

/** The HTML element of the passage is decided here, so that rules and pages agree on its language. */
function readPassage(node: Directive, source: string): ForeignPassage {
  const name = node.name.toLowerCase();
  const language = LANGUAGES.get(name) ?? (CODES.has(name) ? name : null);
  node.data = {
    ...node.data,
    hName: 'div',
    hProperties: {
      ...(language ? { lang: language } : {}),
      ...(language === 'ar' || language === 'fa' ? { dir: 'rtl' } : {}),
    },
  };
  return { node: node as unknown as Nodes, name: node.name, language, isClosed: CLOSED.test(cutOut(node, source)) };
}

function toPlain(node: Parent['children'][number], source: string): Parent['children'][number] {
  const { type } = node as { type: string };
  if (type !== 'textDirective' && type !== 'leafDirective') return node;
  const text = {
    type: 'text' as const,
    value: cutOut(node, source),
    ...(node.position ? { position: node.position } : {}),
  };
  return type === 'textDirective'
    ? text
    : { type: 'paragraph', children: [text], ...(node.position ? { position: node.position } : {}) };
}

function cutOut({ position }: Pick<Nodes, 'position'>, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
