// Finds Danish words on English pages: words of the site that are not translated, and words of an author that are not
// marked as Danish.
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

const LETTERS = /[æøå]/i;
const WORDS =
  /(?<![\p{L}-])(?:og|der|ikke|til|på|af|med|er|som|fra|hvad|hvor|hvornår|hvem|når|skal|bliver|denne|dette|det|alle|eller|frist|frister|mål|indsats|indsatser|kommune|kommunen|strategi|strategien|side|siden|vis|uden|senest|ansvar|opfølgning|kilde|bilag|andre|januar|februar|marts|maj|juni|juli|oktober)(?![\p{L}])/iu;
const SPOKEN = ['ariaLabel', 'alt', 'title', 'placeholder', 'label', 'summary'];
const SILENT = new Set(['script', 'style', 'title', 'code', 'pre', 'template']);

/** Lists the Danish words that an English page does not mark, each once. */
export function listDanish(html: string): string[] {
  const found = new Set<string>();
  walk(rehype().parse(html), null, found);
  return [...found];
}

function walk(node: Nodes, language: string | null, found: Set<string>): void {
  if (node.type === 'text') {
    if (language === 'en' && isDanish(node.value)) found.add(node.value.trim().replace(/\s+/g, ' '));
    return;
  }
  if (!('children' in node)) return;
  const own = node.type === 'element' ? (readLanguage(node) ?? language) : language;
  if (node.type === 'element') {
    if (SILENT.has(node.tagName)) return;
    if (own === 'en') for (const words of listSpoken(node)) if (isDanish(words)) found.add(words);
  }
  for (const child of node.children) walk(child, own, found);
}

/** An attribute cannot mark a part of itself, so quotations of an author in it are left out. */
function listSpoken({ properties }: Element): string[] {
  return SPOKEN.flatMap((name) =>
    typeof properties[name] === 'string' ? [properties[name].replace(/“[^”]*”/g, '')] : [],
  );
}

function readLanguage({ properties }: Element): string | null {
  return typeof properties['lang'] === 'string' ? properties['lang'] : null;
}

/** English words that look Danish. */
const ENGLISH = /\bside by side\b/gi;

export function isDanish(text: string): boolean {
  return LETTERS.test(text) || WORDS.test(text.replace(ENGLISH, ''));
}
