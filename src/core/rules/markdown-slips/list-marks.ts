// Lists pasted from Word, Outlook and PDF files: their marks are signs that Markdown does not know.
import { rangeIn, type ProseLine } from '../../source/prose.ts';
import type { FindSlip, Prose } from './slip.ts';

/** Bullets as signs of their own, and those of Word's symbol fonts. */
const BULLET = /^[•●○▪▫■□◦‣⁃∙·➢➤►▶▸❖✓✔☑☐🔹\uf020-\uf0ff][ \t\u00a0]*(?=\S)/u;
/** Letters that a symbol font shows as bullets, with the gap that Word puts after them. */
const LETTER_BULLET = /^[oØüv§q](?:\t| {2,}|\u00a0)[ \t\u00a0]*(?=\S)/;
/** A mark that Markdown knows, followed by a space it does not. */
const HARD_SPACE = /^(?:[-*+]|\d{1,9}[.)])[\u00a0\u2000-\u200a\u202f\u3000]/;
const DASH = /^[–—−‒―][ \t\u00a0]+(?=\S)/;
const TIGHT_HYPHEN = /^-(?=\p{L})/u;
const LETTERED = /^\(?([a-zæøå]|i{1,3}|iv|vi{0,3})[).][ \t\u00a0]+(?=\S)/i;
const NUMBERED = /^(?:\(\d{1,2}\)[ \t]*|\d{1,2}[.)])(?=\p{L})/u;

export const findListMark: FindSlip = (prose) => {
  const { lines } = prose;
  const first = lines[0];
  if (!first || prose.block.node.type !== 'paragraph') return null;
  const certain = lines.find(({ text }) => BULLET.test(text) || LETTER_BULLET.test(text) || HARD_SPACE.test(text));
  if (certain) return continues(prose, certain, isCertain) ? null : toSlip(certain);
  return (
    findRow(prose, (text) => DASH.test(text)) ??
    findRow(prose, (text) => TIGHT_HYPHEN.test(text)) ??
    findRow(prose, (text) => NUMBERED.test(text)) ??
    findLettered(prose)
  );
};

/** One such line may be a reply or an aside. Two are a list, and so is one below a line that ends in a colon. */
function findRow(prose: Prose, isMarked: (text: string) => boolean): ReturnType<FindSlip> {
  const { lines } = prose;
  const at = lines.findIndex(({ text }) => isMarked(text));
  const line = lines[at];
  if (!line) return null;
  const isRow = lines.some(({ text }, index) => index > at && isMarked(text));
  const before = at > 0 ? (lines[at - 1]?.text ?? '') : readNeighbour(prose, -1);
  const after = at === 0 && lines.length === 1 ? readNeighbour(prose, 1) : '';
  if (at === 0 && isMarked(before)) return null;
  return isRow || isMarked(after) || (at > 0 && /:\s*$/.test(before)) ? toSlip(line) : null;
}

/** `a)` and `b)`, each on a line of its own, in the order of the alphabet. */
function findLettered(prose: Prose): ReturnType<FindSlip> {
  const marks = prose.lines.map(({ text }) => LETTERED.exec(text)?.[1]?.toLowerCase());
  const at = marks.findIndex((mark) => mark === 'a' || mark === 'i');
  const line = prose.lines[at];
  if (!line) return null;
  const next = marks.slice(at + 1).find((mark) => mark !== undefined);
  const neighbour = prose.lines.length === 1 ? LETTERED.exec(readNeighbour(prose, 1))?.[1]?.toLowerCase() : undefined;
  const follows = marks[at] === 'a' ? ['b'] : ['ii'];
  return [next, neighbour].some((mark) => mark !== undefined && follows.includes(mark)) ? toSlip(line) : null;
}

function toSlip(line: ProseLine): ReturnType<FindSlip> {
  const mark = /^\S{1,5}/u.exec(line.text.replace(/[\u00a0\u2000-\u200a\u202f\u3000].*/u, ''))?.[0] ?? '-';
  const found = BULLET.test(line.text)
    ? (line.text.match(/^./u)?.[0] ?? mark)
    : mark.replace(/(?<=^-|^\d{1,2}[.)]|^\(\d{1,2}\)).*/u, '');
  const write = /^\(?(?:\d|[a-zæøå]{1,4}[).])/i.test(found) ? '1. ' : '- ';
  return { code: 'list-mark-unknown', args: { found: showMark(found), write }, range: rangeIn(line, 0, found.length) };
}

/** Signs of symbol fonts are shown as empty boxes, so the bullet that Word showed is named instead. */
function showMark(found: string): string {
  return /[\uf020-\uf0ff]/.test(found) ? '•' : found;
}

function isCertain(text: string): boolean {
  return BULLET.test(text) || LETTER_BULLET.test(text) || HARD_SPACE.test(text);
}

/** Whether the paragraph before begins in the same way and has been reported. */
function continues(prose: Prose, line: ProseLine, isMarked: (text: string) => boolean): boolean {
  return line === prose.lines[0] && isMarked(readNeighbour(prose, -1));
}

/** The source of the paragraph before or after; empty for anything else. */
function readNeighbour({ block: { siblings, index }, source }: Prose, step: 1 | -1): string {
  const node = siblings[index + step];
  if (node?.type !== 'paragraph' || !node.position) return '';
  return source.slice(node.position.start.offset, node.position.end.offset);
}
