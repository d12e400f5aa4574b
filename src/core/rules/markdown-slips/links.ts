// Links, pictures and notes whose brackets or addresses Markdown cannot read.
import { rangeIn } from '../../source/prose.ts';
import type { FindSlip } from './slip.ts';

const ADDRESS = String.raw`(?:https?:|www\.|mailto:|\.{0,2}\/|#)`;
const PICTURE_FILE = String.raw`\.(?:png|jpe?g|svg|webp|gif|avif)`;

type Cure = 'spaces' | 'gap' | 'swapped' | 'wiki' | 'definition' | 'closing' | 'note' | 'picture';

const FORMS: readonly [Cure, RegExp][] = [
  ['swapped', new RegExp(String.raw`\([^()[\]\n]+\)\[${ADDRESS}[^\]\n]*\]`)],
  ['gap', new RegExp(String.raw`!?\[[^[\]\n]+\][ \t\u00a0]+\((?:${ADDRESS}[^)\n]*|[^\s()]+${PICTURE_FILE})\)`, 'i')],
  ['closing', /!?\[[^[\]\n]*\]\([^()\n]*$/],
  ['spaces', /!?\[[^[\]\n]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/],
  ['wiki', /!?\[\[[^[\]\n]+\]\]/],
  ['note', /\[\^[^\]\n]*\s[^\]\n]*\]/],
  ['definition', /!?\[[^[\]\n^]*\p{L}[^[\]\n]*\]\[[^[\]\n]*\]/u],
  ['closing', new RegExp(String.raw`\[[^[\]()\n]+\(${ADDRESS}[^()\n]*\)`)],
];
/** Markdown reads `! [kort](kort.png)` as an exclamation mark and a link. */
const LOOSE_PICTURE = new RegExp(String.raw`^![ \t]+\[[^\]\n]*\]\([^)\s]+${PICTURE_FILE}\)`, 'i');

export const findBrokenLink: FindSlip = ({ block, text, lines }) => {
  const loose = LOOSE_PICTURE.exec(block.raw)?.[0];
  if (loose && lines[0]) return toSlip('picture', loose, lines[0], 0);
  if (!text.includes(']') && !text.includes('[')) return null;
  for (const line of lines)
    for (const [cure, pattern] of FORMS) {
      const found = pattern.exec(line.text);
      if (found) return toSlip(cure, found[0], line, found.index);
    }
  return null;
};

function toSlip(
  cure: Cure,
  found: string,
  line: { line: number; column: number },
  index: number,
): ReturnType<FindSlip> {
  return {
    code: 'link-broken-form',
    args: { found: shorten(found), write: writeRight(cure, found), kind: cure },
    range: rangeIn(line, index, found.length),
  };
}

function writeRight(cure: Cure, found: string): string {
  const [, words = '', address = ''] = /\[+([^\]]*)\]+[^([]*[([]?([^)\]]*)/.exec(found) ?? [];
  switch (cure) {
    case 'swapped': {
      const [, text = '', to = ''] = /\(([^)]*)\)\[([^\]]*)\]/.exec(found) ?? [];
      return shorten(`[${text}](${to})`);
    }
    case 'picture':
    case 'gap':
      return shorten(`${found.startsWith('!') ? '!' : ''}[${words}](${address})`);
    case 'spaces':
      return shorten(`${found.startsWith('!') ? '!' : ''}[${words}](${address.trim().replace(/\s+/g, '-')})`);
    case 'note':
      return `[^${words
        .replace(/^\^\s*/, '')
        .trim()
        .replace(/\s+/g, '-')}]`;
    case 'wiki':
    case 'definition':
    case 'closing':
      return shorten(`${found.startsWith('!') ? '!' : ''}[${words.replace(/\(.*/, '') || 'tekst'}](adresse)`);
  }
}

function shorten(text: string): string {
  const plain = text.replaceAll('\u0001', '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
