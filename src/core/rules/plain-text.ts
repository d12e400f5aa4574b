// Titles and other keys are shown as they are written: signs that mean something in Markdown or HTML mean nothing there.
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import { findPlaceholderIn } from './markdown-slips/residues.ts';
import type { DocumentRule } from './rule.ts';

const NOT_SHOWN = new Set(['accept', 'checks', 'url', 'source-url', 'minutes', 'id']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  shy: '',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  raquo: '»',
  laquo: '«',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sect: '§',
  deg: '°',
  euro: '€',
  frac12: '½',
};
const TAGS =
  'a|b|i|u|p|em|strong|br|hr|span|div|sup|sub|font|small|mark|h[1-6]|li|ul|ol|table|t[drh]|img|code|del|ins|center|o:p';

/** Each with how the words look without the signs. */
const MARKUP: readonly [RegExp, (found: string) => string][] = [
  [/&(?:[a-z][a-z\d]{1,20}|#\d{2,6}|#x[\da-f]{2,6});/i, decodeEntity],
  [new RegExp(String.raw`<\/?(?:${TAGS})(?:[ /][^<>]*)?>|<!--[\s\S]*?-->`, 'i'), () => ''],
  [/!?\[[^[\]\n]*\]\([^()\n]*\)/, (found) => /\[([^\]]*)\]/.exec(found)?.[1] ?? ''],
  [/\[\^[^\]\n]+\]/, () => ''],
  [/\*\*(?=\S)[^*\n]*\*\*|\*\*[ ]?(?=\p{L})|(?<=\p{L})\*\*(?=\s|$)/u, strip],
  [/(?<![\p{L}\d_])__(?=\p{L})[^_\n]*__(?![\p{L}\d_])/u, strip],
  [/(?<![\p{L}\d*)])\*(?=\p{L})[^*\n]*[\p{L}\d.!?]\*(?![\p{L}\d*])/u, strip],
  [/(?<![\p{L}\d_/.])_(?=\p{L})[^_\n]*[\p{L}\d.!?]_(?![\p{L}\d_/.])/u, strip],
  [/~~[^~\n]+~~|`[^`\n]+`/, strip],
  [/^#{1,6}[ \t]+(?=\p{L})/u, () => ''],
  [/^(?:[-*+]|[•●▪■◦‣\uf020-\uf0ff])[ \t\u00a0]+(?=[\p{L}\d])|^[•●▪■◦‣\uf020-\uf0ff](?=\p{L})/u, () => ''],
  [/\\[*_#[\]`~&<>]/, (found) => found.slice(1)],
];
const SUSPECT = /[&<[*_~`#\\•●▪■◦‣\n?({xX\uf020-\uf0ff]|^[-+]|klik|vælg|lorem|TODO|TB[DC]/iu;

export const plainText: DocumentRule = (document) => {
  const findings: Diagnostic[] = [];
  checkKeys(document.data, { document, path: [] }, findings);
  return findings;
};

function checkKeys(keys: Readonly<Record<string, unknown>>, origin: Origin, findings: Diagnostic[]): void {
  for (const key in keys) if (!NOT_SHOWN.has(key)) checkValue(keys[key], origin, key, findings);
}

/** The path is made only for what must be told or looked into. */
function checkValue(value: unknown, origin: Origin, step: string | number, findings: Diagnostic[]): void {
  if (typeof value === 'string') {
    if (SUSPECT.test(value)) findings.push(...checkText(value, within(origin, step)));
  } else if (Array.isArray(value)) {
    const list = within(origin, step);
    for (const [index, item] of value.entries()) checkValue(item, list, index, findings);
  } else if (typeof value === 'object' && value !== null)
    checkKeys(value as Record<string, unknown>, within(origin, step), findings);
}

function checkText(text: string, origin: Origin): Diagnostic[] {
  if (/^\S*:\/\/\S*$/.test(text)) return [];
  const mark = findListInText(text);
  if (mark) return [createDiagnostic('list-in-plain-text', placeOf(origin), { mark })];
  const placeholder = findPlaceholderIn(text.replace(/\{\{.*?\}\}/g, ''));
  const told = placeholder ? [createDiagnostic('placeholder-left', placeOf(origin), { found: placeholder.words })] : [];
  return [...told, ...findMarkup(text, origin)];
}

function findMarkup(text: string, origin: Origin): Diagnostic[] {
  for (const [pattern, readPlain] of MARKUP) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined)
      return [
        createDiagnostic('markup-in-plain-text', placeOf(origin), {
          found: found.trim().slice(0, 60),
          write: readPlain(found).slice(0, 60) || null,
        }),
      ];
  }
  return [];
}

const ROW = /^[ \t]*(?:([-*+–]|\d{1,2}[.)])[ \t\u00a0]+|([•●▪■◦‣\uf020-\uf0ff]))(?=[^\s])/u;
/** `Sund • Aktiv • Glad` is a title; a list begins with its first bullet, or after a colon. */
const BULLETS = /(?:^|:\s*)([•●▪■◦‣\uf020-\uf0ff])(?:[^•●▪■◦‣\uf020-\uf0ff]|\n)+[•●▪■◦‣\uf020-\uf0ff]/u;

/** The mark of a list that was written as one text: several lines with marks, or several marks on one line. */
function findListInText(text: string): string | null {
  const marks = text.split('\n').flatMap((line) => {
    const found = ROW.exec(line);
    return found?.[1] ?? found?.[2] ?? [];
  });
  if (marks.length > 1) return marks[0] ?? '-';
  const bullet = BULLETS.exec(text)?.[1];
  if (bullet !== undefined) return bullet;
  return /^[-*+] \S.* [-*+] \p{Lu}/u.test(text) ? text.charAt(0) : null;
}

function strip(found: string): string {
  return found.replace(/[*_~`]+/g, '').trim();
}

function decodeEntity(found: string): string {
  const name = found.slice(1, -1);
  const number = /^#(x?)([\da-f]+)$/i.exec(name);
  if (number) {
    const point = Number.parseInt(number[2] ?? '', number[1] ? 16 : 10);
    return point > 31 && point < 0x11_0000 ? String.fromCodePoint(point) : '';
  }
  return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? '';
}
