// Bold, italics, strike-through and code that were begun and not ended, or whose signs have a space inside.
import { rangeIn, type ProseLine } from '../../source/prose.ts';
import type { FindSlip, Prose } from './slip.ts';

interface Mark {
  mark: string;
  /** The first sign that is left over. */
  pattern: RegExp;
  isSlip: (prose: Prose, line: ProseLine, index: number) => boolean;
}

const DOUBLE = /\*\*/g;
const NOTE = /^[ \t>|]*\*\*[ ]?\p{L}[^*\n]*$/mu;
const REFERENCE = /[\d%)]\*\*(?![\p{L}\d*])|^[^*\n]*\p{L}\*\*(?![\p{L}\d*])[^*\n]*$/mu;
const STAR_REFERENCE = /[\d%)]\*(?![\p{L}\d*])|^[^*\n]*\p{L}\*(?![\p{L}\d*])[^*\n]*$/mu;

const MARKS: readonly Mark[] = [
  { mark: '**', pattern: /(?<!\*)\*\*(?!\*)|\*{3}(?=\p{L})/u, isSlip: isBold },
  { mark: '__', pattern: /(?<![\p{L}\d_])__(?=[ ]?\p{L})|(?<=\p{L}[ ]?)__(?![\p{L}\d_])/u, isSlip: () => true },
  { mark: '~~', pattern: /~~(?=[ ]?\p{L})/u, isSlip: () => true },
  { mark: '*', pattern: /(?<![\p{L}\d*)])\*(?=\p{L})[^*\n]*[^\S\n]\*(?![\p{L}\d*])/u, isSlip: () => true },
  { mark: '*', pattern: /(?<!\S)\*[^\S\n](?=\p{L})[^*\n]*[\p{L}.]\*(?![\p{L}\d*])/u, isSlip: () => true },
  { mark: '*', pattern: /(?<=[ (»"])\*(?=\p{L})/u, isSlip: () => true },
  { mark: '*', pattern: /^\*(?=\p{L})/u, isSlip: isNoNote },
  {
    mark: '_',
    pattern: /(?<!\S)_(?=\p{L})[^_\n]*[^\S\n]_(?!\S)|(?<!\S)_[^\S\n](?=\p{L})[^_\n]*\p{L}_(?!\S)/u,
    isSlip: () => true,
  },
  { mark: '`', pattern: /(?<![`\p{L}\d])`(?=[\p{L}<{[])/u, isSlip: ({ block }) => block.node.type !== 'tableCell' },
];

export const findEmphasis: FindSlip = (prose) => {
  if (!/[*_~`]/.test(prose.text)) return null;
  for (const { mark, pattern, isSlip } of MARKS)
    for (const line of prose.lines) {
      const found = pattern.exec(line.text);
      if (found && isSlip(prose, line, found.index))
        return {
          code: 'emphasis-unclosed',
          args: { mark, words: readWords(line.text, found.index) },
          range: rangeIn(line, found.index, mark.length),
        };
    }
  return null;
};

/** `5,2**` refers to a note below, which begins with `**`. Two signs on one line are bold that failed. */
function isBold({ source }: Prose, { text }: ProseLine, index: number): boolean {
  if (/\d[ ]?\*\*[ ]?\d/.test(text)) return false;
  if ((text.match(DOUBLE)?.length ?? 0) > 1) return /\p{L}/u.test(text);
  const refers = /^[\p{L}\d)%]\*\*(?![\p{L}\d])/u.test(text.slice(Math.max(index - 1, 0)));
  if (refers) return !/\d/.test(text[index - 1] ?? '') && !NOTE.test(source);
  return index > 0 || !REFERENCE.test(source);
}

/** `*Foreløbige tal` can be the note that `5,2*` refers to. */
function isNoNote({ source }: Prose): boolean {
  return !STAR_REFERENCE.test(source);
}

function readWords(text: string, index: number): string {
  return text.slice(index).replaceAll('\u0001', '').slice(0, 30).trim();
}
