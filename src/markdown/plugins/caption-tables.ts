import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import type { Language } from '#core/language/language.ts';
import { sourceWords } from '#words/sources.ts';

import { getOptions, markOwn, markTheirs, type RenderOptions } from '../options.ts';

/** The words that begin a caption and a source in each language. */
const OPENINGS = {
  da: { caption: 'Tabel: ', source: 'Kilde: ' },
  en: { caption: 'Table: ', source: 'Source: ' },
} as const satisfies Record<Language, unknown>;
const FIGURE = /^[+−–-]?[\d.,]+(?: ?(?:%|kr\.|mio\.(?: kr\.)?|pct\.))?$/;

/**
 * Puts each table in a region that scrolls on a small screen. A paragraph before it that begins with `Tabel: ` (`Table:
 * ` in English) becomes the caption; one after it that begins with `Kilde: ` becomes the source. The first column holds
 * row headings when it has words and the other columns have figures.
 */
export function captionTables() {
  return (tree: Root, file: { data: unknown }): void => {
    const options = getOptions(file);
    const opening = OPENINGS[options.textLanguage];
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || !parent || index === undefined || isPlaced(parent)) return;
      const caption = takeParagraph(parent.children, index, -1, opening.caption);
      headColumns(table);
      headRows(table);
      const label = caption ? readCaption(caption) : listHeads(table);
      if (caption) table.children.unshift({ type: 'element', tagName: 'caption', properties: {}, children: caption });
      const at = parent.children.indexOf(table);
      const source = takeParagraph(parent.children, at, 1, opening.source);
      const placed: Element[] = [
        createRegion(table, label, options),
        ...(source ? [createSource(source, options)] : []),
      ];
      parent.children.splice(at, 1, ...placed);
      return at + placed.length;
    });
  };
}

function isPlaced(parent: Parents): boolean {
  return parent.type === 'element' && parent.tagName === 'section';
}

function createRegion(table: Element, name: string, options: RenderOptions): Element {
  table.properties = { ...table.properties, ...markTheirs(options) };
  return {
    type: 'element',
    tagName: 'section',
    properties: {
      className: ['table'],
      ariaLabel: sourceWords[options.language].table(name),
      tabIndex: 0,
      ...markOwn(options),
    },
    children: [table],
  };
}

function createSource(source: ElementContent[], options: RenderOptions): Element {
  const isForeign = options.language !== options.textLanguage;
  const words: ElementContent[] = isForeign
    ? [{ type: 'element', tagName: 'span', properties: markTheirs(options), children: source }]
    : source;
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['table-source'], ...markOwn(options) },
    children: [{ type: 'text', value: `${sourceWords[options.language].source} ` }, ...words],
  };
}

/** Removes the paragraph beside the table when it begins with `opening`, and returns the rest of its content. */
function takeParagraph(siblings: RootContent[], index: number, step: 1 | -1, opening: string): ElementContent[] | null {
  let at = index + step;
  while (siblings[at]?.type === 'text' && (siblings[at] as Text).value.trim() === '') at += step;
  const paragraph = siblings[at];
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return null;
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text' || !first.value.startsWith(opening)) return null;
  siblings.splice(at, 1);
  return [{ type: 'text', value: first.value.slice(opening.length) }, ...rest];
}

/** The caption as plain text, without the numbers of notes. */
function readCaption(caption: ElementContent[]): string {
  return caption
    .filter((child) => child.type !== 'element' || child.tagName !== 'sup')
    .map((child) => toString(child))
    .join('')
    .trim();
}

function listHeads(table: Element): string {
  return listCells(table, 'th')
    .map((cell) => toString(cell))
    .filter(Boolean)
    .join(', ');
}

/** `align` is not a valid attribute of a cell, so it becomes a class. */
function headColumns(table: Element): void {
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
    const { align } = cell.properties;
    delete cell.properties['align'];
    if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
    if (cell.tagName !== 'th') return;
    if (toString(cell).trim() === '') cell.tagName = 'td';
    else cell.properties['scope'] = 'col';
  });
}

function headRows(table: Element): void {
  const rows = listRows(table);
  const [head, ...body] = rows.map((row) => listChildCells(row));
  if (!head || body.length === 0) return;
  const isNamed = body.every(
    ([first]) => first && /\p{L}|\d/u.test(toString(first)) && !FIGURE.test(toString(first).trim()),
  );
  const holdsFigures = body.some(([, ...others]) => others.some((cell) => FIGURE.test(toString(cell).trim())));
  if (head[0]?.tagName === 'th' && !(isNamed && holdsFigures)) return;
  for (const [first] of body) {
    if (!first || toString(first).trim() === '') continue;
    first.tagName = 'th';
    first.properties['scope'] = 'row';
  }
}

function listRows(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (element) => void (element.tagName === 'tr' && rows.push(element)));
  return rows;
}

function listChildCells(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}

function listCells(table: Element, tagName: string): Element[] {
  return listRows(table)
    .flatMap(listChildCells)
    .filter((cell) => cell.tagName === tagName && cell.properties['scope'] === 'col');
}
