// What looks like Markdown and is not, and what Markdown would leave out of the page. One walk over the tree serves all.
import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, Parents } from 'mdast';

import { placeFault, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { maskRead, splitLines, toBlock, type Block } from '../source/prose.ts';
import { findBrokenTable } from './markdown-slips/broken-tables.ts';
import { findCodeSlip } from './markdown-slips/code-blocks.ts';
import { findEmphasis } from './markdown-slips/emphasis.ts';
import { findHeadingMark, findUnderline } from './markdown-slips/heading-marks.ts';
import { findKeysInBody } from './markdown-slips/keys-in-body.ts';
import { findBrokenLink } from './markdown-slips/links.ts';
import { findListMark } from './markdown-slips/list-marks.ts';
import { findNumberSlip } from './markdown-slips/list-numbers.ts';
import { findNoteSlips } from './markdown-slips/notes.ts';
import { findDividedWord, findPlaceholder, findResidue } from './markdown-slips/residues.ts';
import type { FindSlip, Prose, Slip } from './markdown-slips/slip.ts';
import { findLostCells } from './markdown-slips/table-rows.ts';
import type { DocumentRule } from './rule.ts';

/** What makes a block another kind of block: at most one is true of it, so the first ends the search. */
const FORMS: readonly FindSlip[] = [findListMark, findBrokenTable, findUnderline, findHeadingMark];
const SIGNS: readonly FindSlip[] = [findEmphasis, findBrokenLink, findResidue, findDividedWord, findPlaceholder];
/** Of these signs every slip in a line has at least one. Three looks, the cheapest first. */
const SIGN = /[*_~`[\]{}#|\t\\^«【?<+]|[^\x00-\x7fæøåÆØÅéÉüöäÖÄÜ»”“’§°½²³₂…]| {2}/u;
const LINE = /^[ \t>]*(?:[-(a-zA-Z\d]{1,4}[).-]|[-oOØøüÜvV]|![ \t])|-\n|\n[ \t]*(?:-+|=+)[ \t]*$/m;
const WORD =
  /xx|TODO|TB[DC]|FIXME|Fejl!|Error!|\(cid:|=C3|citeturn|HYPERLINK|PAGEREF|MERGEFIELD|INCLUDEPICTURE|lorem|klik|vælg et|Toc|CO\^|Side \d|\((?:indsæt|udfyld|skal|opdat|tal |tekst |mangler)/i;

export const markdownSlips: DocumentRule = (document) => {
  const { body, bodyLine, file } = document;
  const keys = findKeysInBody(body.source);
  const slips = keys ? [keys] : findInTree(body.root, body.source);
  const shift = bodyLine - 1;
  return slips.map(({ range, ...fault }): Diagnostic =>
    placeFault(fault, {
      kind: 'known',
      file,
      ...range,
      line: range.line + shift,
      endLine: range.endLine + shift,
    }),
  );
};

function findInBlock(block: Block, source: string): Slip[] {
  if (!isSuspect(block.raw)) return [];
  const prose = toProse(block, source);
  // Most signs are proper Markdown, and then nothing is left of them.
  if (!isSuspect(prose.text)) return [];
  const form = firstOf(FORMS, prose);
  if (form?.code === 'table-broken-form') return [form];
  const signs = SIGNS.flatMap((find) => find(prose) ?? []);
  return form ? [form, ...signs] : signs;
}

function isSuspect(text: string): boolean {
  return SIGN.test(text) || LINE.test(text) || WORD.test(text);
}

function toProse(block: Block, source: string): Prose {
  const text = maskRead(block);
  return { block, text, lines: splitLines(text, block), source };
}

function firstOf(finders: readonly FindSlip[], prose: Prose): Slip | null {
  for (const find of finders) {
    const slip = find(prose);
    if (slip) return slip;
  }
  return null;
}

interface Gathered {
  slips: Slip[];
  notes: FootnoteDefinition[];
  noteMarks: FootnoteReference[];
  headingMarks: FootnoteReference[];
  definitions: Definition[];
  used: Set<string>;
}

function findInTree(root: Parents, source: string): Slip[] {
  const gathered: Gathered = {
    slips: [],
    notes: [],
    noteMarks: [],
    headingMarks: [],
    definitions: [],
    used: new Set(),
  };
  visitBlocks(root, gathered, source);
  return [...gathered.slips, ...findNoteSlips(gathered)];
}

function visitBlocks(parent: Parents, gathered: Gathered, source: string): void {
  const { children } = parent;
  for (const [index, node] of children.entries()) {
    const { type } = node;
    if (type === 'paragraph' || type === 'heading' || type === 'tableCell') {
      const block = toBlock(node, children, index, source);
      gathered.slips.push(...findInBlock(block, source));
      if (INLINE.test(block.raw)) visitInline(node, gathered, source, type === 'heading');
      continue;
    }
    if (type === 'code') gathered.slips.push(...toList(findCodeSlip(node, source)));
    else if (type === 'table') gathered.slips.push(...findLostCells(node, source));
    else if (type === 'list') gathered.slips.push(...toList(findNumberSlip(node, source)));
    else if (type === 'footnoteDefinition') gathered.notes.push(node);
    else if (type === 'definition') gathered.definitions.push(node);
    if ('children' in node) visitBlocks(node, gathered, source);
  }
}

/** A block without these signs has no notes, no links by name and nothing struck through. */
const INLINE = /[[~]/;

function visitInline(parent: Parents, gathered: Gathered, source: string, isInHeading: boolean): void {
  for (const node of parent.children) {
    if (node.type === 'delete') gathered.slips.push(...toList(findPandocScript(node, source)));
    else if (node.type === 'footnoteReference') gathered[isInHeading ? 'headingMarks' : 'noteMarks'].push(node);
    else if (node.type === 'linkReference' || node.type === 'imageReference') gathered.used.add(node.identifier);
    if ('children' in node) visitInline(node, gathered, source, isInHeading);
  }
}

/** `CO~2~` lowers the figure in other programs; here it would be struck through. */
function findPandocScript({ position }: Nodes, source: string): Slip | null {
  const { start, end } = position ?? {};
  if (!start || !end) return null;
  const raw = source.slice(start.offset, end.offset);
  if (raw.startsWith('~~') || raw.length > 8) return null;
  const { line, column } = start;
  return {
    code: 'converter-residue',
    args: { found: raw },
    range: { line, column, endLine: line, endColumn: column + raw.length },
  };
}

function toList(slip: Slip | null): Slip[] {
  return slip ? [slip] : [];
}
