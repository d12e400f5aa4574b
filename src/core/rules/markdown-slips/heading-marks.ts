import { rangeIn } from '../../source/prose.ts';
import type { FindSlip } from './slip.ts';

const NO_SPACE = /^#{2,6}(?=[^\s#])/u;
const HARD_SPACE = /^#{1,6}(?=[\u00a0\u2000-\u200a\u202f\u3000])/u;
const TOO_MANY = /^#{7,}(?=[ \t])/;
/** `#Formål` on a line of its own; `#hashtag` and `#1` are meant. */
const ONE_SIGN = /^#\p{Lu}[\p{Ll} ]+$/u;

/** `##Formål`, and `##` before a hard space, which looks like a space. */
export const findHeadingMark: FindSlip = ({ block, lines }) => {
  if (block.node.type !== 'paragraph') return null;
  const line = lines.find(({ text }) => NO_SPACE.test(text) || HARD_SPACE.test(text) || TOO_MANY.test(text));
  const only = lines.length === 1 && ONE_SIGN.test(lines[0]?.text ?? '') && block.siblings[block.index + 1];
  const found = line ?? (only ? lines[0] : undefined);
  if (!found || /^##\[/.test(found.text)) return null;
  const signs = /^#+/.exec(found.text)?.[0] ?? '##';
  const hashes = signs.length === 1 ? '##' : signs.length > 6 ? '######' : signs;
  const words = found.text.slice(signs.length).trim().replaceAll('\u0001', '').slice(0, 40);
  return {
    code: 'heading-without-space',
    args: { found: `${signs}${words}`, write: `${hashes} ${words}` },
    range: rangeIn(found, 0, signs.length),
  };
};

const SENTENCE = /[.;:,]["»”)]?$/;

/** A line of dashes right under a text makes the text a heading, also when a ruled line or a bullet was meant. */
export const findUnderline: FindSlip = ({ block: { node, raw, line, column }, lines }) => {
  if (node.type !== 'heading' || /^#/.test(raw)) return null;
  const words = lines.slice(0, -1);
  const underline = lines.at(-1)?.text.trim() ?? '';
  const last = words.at(-1)?.text.trim() ?? '';
  if (words.length < 2 && !SENTENCE.test(last) && underline.length > 2) return null;
  return {
    code: 'heading-by-underline',
    args: { found: (words[0]?.text ?? '').replaceAll('\u0001', '').slice(0, 40), underline: underline.slice(0, 10) },
    range: rangeIn({ line, column }, 0, words[0]?.text.length ?? 1),
  };
};
