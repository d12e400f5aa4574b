// A strict reader of XML 1.0 with namespaces, for drawings. It knows no document types, entities or instructions: what
// needs them is a fault. https://www.w3.org/TR/xml/
import {
  extendScope,
  isDeclaration,
  OUTERMOST,
  resolveName,
  type Scope,
  type WrittenAttribute,
  type XmlName,
} from './xml-names.ts';
import { FORBIDDEN, resolveReferences } from './xml-references.ts';

export type XmlFaultKind = 'document-type' | 'instruction' | 'encoding' | 'form';

export interface XmlFault {
  kind: XmlFaultKind;
  /** What stands there, as written. */
  found: string;
  /** Where it begins, in letters from the start of the text. */
  at: number;
}

export type XmlAttribute = XmlName & WrittenAttribute;

export interface XmlElement extends XmlName {
  at: number;
  /** Declarations of namespaces are not among them. */
  attributes: XmlAttribute[];
  parent: XmlElement | null;
}

export interface XmlVisitor {
  open: (element: XmlElement) => void;
  /** `isExact` when the text stands in the file letter for letter from `at`, without references. */
  text: (text: string, at: number, isExact: boolean, inside: XmlElement) => void;
  close: (element: XmlElement) => void;
  fault: (fault: XmlFault) => void;
}

const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.·-]*(?::[\\p{L}_][\\p{L}\\p{M}\\p{N}_.·-]*)?';
const OPENING = new RegExp(`<(${NAME})`, 'uy');
const CLOSING = new RegExp(`</(${NAME})\\s*>`, 'uy');
const ATTRIBUTE = new RegExp(`(\\s+)(${NAME})\\s*=\\s*(["'])`, 'uy');
const TAG_END = /\s*(\/?)>/y;
const DECLARATION =
  /^\uFEFF?<\?xml\s+version\s*=\s*["']([^"']*)["'](?:\s+encoding\s*=\s*["']([^"']*)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/;
const DOCUMENT_TYPE = /<!DOCTYPE(?:[^"'[\]>]|"[^"]*"|'[^']*')*(\[|>)/iy;
/** Deeper than any drawing that a program has made. */
const DEEPEST = 256;

interface Open {
  element: XmlElement;
  scope: Scope;
}

interface Reading {
  text: string;
  /** The elements that are open, the outermost first. */
  stack: Open[];
  hasRoot: boolean;
  visitor: XmlVisitor;
  tell: (kind: XmlFaultKind, found: string, at: number) => void;
}

/**
 * Reads the text and tells the visitor what it meets, in order. After a fault that leaves the meaning of the rest in
 * doubt nothing more is read.
 */
export function readXml(text: string, visitor: XmlVisitor): void {
  const tell: Reading['tell'] = (kind, found, at) => visitor.fault({ kind, found, at });
  const reading: Reading = { text, stack: [], hasRoot: false, visitor, tell };
  for (let at: number | null = readDeclaration(reading); at !== null && at <= text.length;) {
    if (at === text.length) return readEnd(reading);
    at = readPart(reading, at);
  }
}

/** Reads one part and says where the next begins; null when it cannot be known. */
function readPart(reading: Reading, at: number): number | null {
  const { text, tell } = reading;
  const opening = text.slice(at, at + 9);
  if (!opening.startsWith('<')) return readText(reading, at);
  if (opening.startsWith('</')) return readClosing(reading, at);
  if (opening.startsWith('<?')) return readInstruction(reading, at);
  if (opening.toUpperCase() === '<!DOCTYPE') return readDocumentType(reading, at);
  const end = opening.startsWith('<!--')
    ? readComment(text, at)
    : opening === '<![CDATA['
      ? readMarked(reading, at)
      : readElement(reading, at);
  if (end === null) tell('form', text.slice(at, at + 100), at);
  return end;
}

/** `<?xml …?>`, which may only be the first thing in the file. */
function readDeclaration({ text, tell }: Reading): number {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) tell('form', `U+${hex(forbidden[0])}`, forbidden.index);
  const declaration = DECLARATION.exec(text.slice(0, 300));
  if (!declaration) return text.startsWith('\uFEFF') ? 1 : 0;
  const [all, version, encoding = 'UTF-8'] = declaration;
  if (version !== '1.0') tell('form', `version="${version}"`, 0);
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) tell('encoding', encoding, 0);
  return all.length;
}

function readText({ text, stack, visitor, tell }: Reading, at: number): number {
  const end = indexOrEnd(text, '<', at);
  const raw = text.slice(at, end);
  const inside = stack.at(-1)?.element;
  const value = resolveReferences(raw);
  if (inside && value !== null && !raw.includes(']]>')) visitor.text(value, at, value === raw, inside);
  else if (raw.trim() !== '') tell('form', raw.trim(), at + raw.length - raw.trimStart().length);
  return end;
}

function readClosing({ text, stack, visitor, tell }: Reading, at: number): number | null {
  CLOSING.lastIndex = at;
  const [tag, name] = CLOSING.exec(text) ?? [];
  const open = stack.pop()?.element;
  if (tag !== undefined && open && open.name === name) {
    visitor.close(open);
    return at + tag.length;
  }
  tell('form', tag ?? text.slice(at, at + 100), at);
  return null;
}

function readInstruction({ text, tell }: Reading, at: number): number {
  const end = indexOrEnd(text, '?>', at) + '?>'.length;
  tell('instruction', text.slice(at, end), at);
  return Math.min(end, text.length);
}

/** One that declares names of its own leaves the rest in doubt. */
function readDocumentType({ text, tell }: Reading, at: number): number | null {
  DOCUMENT_TYPE.lastIndex = at;
  const [all, end] = DOCUMENT_TYPE.exec(text) ?? [];
  tell('document-type', all ?? text.slice(at, at + 100), at);
  return all !== undefined && end === '>' ? at + all.length : null;
}

function readComment(text: string, at: number): number | null {
  const end = text.indexOf('--', at + '<!--'.length);
  return end >= 0 && text[end + 2] === '>' ? end + '-->'.length : null;
}

function readMarked({ text, stack, visitor }: Reading, at: number): number | null {
  const [start, end] = [at + '<![CDATA['.length, text.indexOf(']]>', at)];
  const inside = stack.at(-1)?.element;
  if (!inside || end < 0) return null;
  visitor.text(text.slice(start, end), start, true, inside);
  return end + ']]>'.length;
}

function readElement(reading: Reading, at: number): number | null {
  const { text, stack, visitor, tell } = reading;
  OPENING.lastIndex = at;
  const name = OPENING.exec(text)?.[1];
  const parent = stack.at(-1);
  if (name === undefined || (reading.hasRoot && !parent) || stack.length >= DEEPEST) return null;
  const read = readAttributes(reading, OPENING.lastIndex);
  if (!read) return null;
  TAG_END.lastIndex = read.end;
  const tagEnd = TAG_END.exec(text);
  if (!tagEnd) return null;
  const scope = extendScope(parent?.scope ?? OUTERMOST, read.attributes);
  const own = resolveName(scope, name, 'element');
  if (!own) tell('form', `<${name}>`, at);
  const attributes = nameAttributes(read.attributes, scope, tell);
  const element = { name, namespace: null, local: name, ...own, at, attributes, parent: parent?.element ?? null };
  reading.hasRoot = true;
  visitor.open(element);
  if (tagEnd[1] === '/') visitor.close(element);
  else stack.push({ element, scope });
  return TAG_END.lastIndex;
}

function readAttributes(
  { text, tell }: Reading,
  start: number,
): { attributes: WrittenAttribute[]; end: number } | null {
  const attributes: WrittenAttribute[] = [];
  for (let end = start; ;) {
    ATTRIBUTE.lastIndex = end;
    const [, space = '', name, quote = ''] = ATTRIBUTE.exec(text) ?? [];
    if (name === undefined) return { attributes, end };
    const [at, from, to] = [end + space.length, ATTRIBUTE.lastIndex, text.indexOf(quote, ATTRIBUTE.lastIndex)];
    const raw = text.slice(from, to);
    if (to < 0 || raw.includes('<')) return null;
    const value = resolveReferences(raw);
    const written = text.slice(at, to + 1);
    if (value === null) tell('form', written, at);
    else attributes.push({ name, value, written, at });
    end = to + 1;
  }
}

/** Tells of prefixes that are not declared, and of attributes that stand twice. */
function nameAttributes(written: readonly WrittenAttribute[], scope: Scope, tell: Reading['tell']): XmlAttribute[] {
  const seen = new Set<string>();
  return written.flatMap((attribute) => {
    const named = isDeclaration(attribute.name)
      ? { name: attribute.name, namespace: 'xmlns', local: attribute.name }
      : resolveName(scope, attribute.name, 'attribute');
    const key = `${named?.namespace ?? ''} ${named?.local ?? ''}`;
    const isUndeclaring = attribute.name.startsWith('xmlns:') && attribute.value === '';
    const isSound = named !== null && !seen.has(key) && !isUndeclaring;
    seen.add(key);
    if (!isSound) tell('form', attribute.written, attribute.at);
    return isSound && !isDeclaration(attribute.name) ? [{ ...attribute, ...named }] : [];
  });
}

function readEnd({ text, stack, hasRoot, tell }: Reading): void {
  const open = stack.at(-1)?.element;
  if (open) tell('form', `<${open.name}>`, open.at);
  else if (!hasRoot) tell('form', text.slice(0, 100), 0);
}

function indexOrEnd(text: string, searched: string, from: number): number {
  const index = text.indexOf(searched, from);
  return index < 0 ? text.length : index;
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
