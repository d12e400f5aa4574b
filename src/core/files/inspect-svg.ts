// An SVG file can hold scripts and fetch from other hosts when it is opened on its own. Only plain drawings are
// published: what is not on the list of what they may have is refused, with its place.
import { readXml, type XmlElement } from './read-xml.ts';
import { SVG_NAMESPACE } from './svg-allowed.ts';
import { createCopyCounter } from './svg-copies.ts';
import type { SvgFault, SvgFaultKind } from './svg-fault.ts';
import { inspectAttributes, inspectElement } from './svg-rules.ts';
import { findUnsafeStyle } from './svg-style.ts';

/** A fault with its place in the file: line and column from 1. */
export interface PlacedSvgFault {
  kind: SvgFaultKind;
  /** What stands there, shortened. */
  found: string;
  line: number;
  column: number;
}

/** A drawing with more faults than this is to be made again rather than mended. */
const MOST_FAULTS = 10;

/** What in the file no plain drawing has, in order; the first ten. Empty for a plain drawing. */
export function inspectSvg(bytes: Uint8Array): PlacedSvgFault[] {
  const text = decode(bytes);
  if (text === null) return [{ kind: 'encoding', found: 'UTF-8', line: 1, column: 1 }];
  return inspectText(text)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_FAULTS)
    .map(({ kind, found, at }) => ({ kind, found: shorten(found), ...place(text, at) }));
}

function inspectText(text: string): SvgFault[] {
  const faults: SvgFault[] = [];
  const copies = createCopyCounter();
  const refused = new Set<XmlElement>();
  let root: XmlElement | null = null;
  const styles = new Map<XmlElement, StylePart[]>();
  const tell = (found: readonly SvgFault[]) => {
    if (faults.length < MOST_FAULTS) faults.push(...found);
  };
  readXml(text, {
    open: (element) => {
      const isRoot = root === null;
      // A drawing in the wrong namespace is told of once, and then read as if it were in the right one.
      root ??= element;
      if (isRoot) tell(inspectRoot(element));
      const fault = inspectElement(element, root.namespace);
      if (fault) refused.add(element);
      if (!fault) tell(inspectAttributes(element, root.namespace));
      else if (!isRoot && !isEcho(element, refused)) tell([fault]);
      copies.open(element);
    },
    text: (part, at, isExact, inside) => {
      if (inside.local === 'style') styles.set(inside, [...(styles.get(inside) ?? []), { part, at, isExact }]);
    },
    close: (element) => {
      copies.close();
      tell(inspectStyle(styles.get(element) ?? []));
    },
    fault: (fault) => tell([fault]),
  });
  const tooMany = copies.findTooMany();
  if (tooMany)
    faults.push({ kind: 'copies', found: text.slice(tooMany.at, text.indexOf('>', tooMany.at) + 1), at: tooMany.at });
  return faults;
}

/** Browsers draw nothing when the outermost element is another, or is in another namespace. */
function inspectRoot({ name, namespace, local, at }: XmlElement): SvgFault[] {
  if (local !== 'svg') return [{ kind: 'element', found: `<${name}>`, at }];
  return namespace === SVG_NAMESPACE ? [] : [{ kind: 'root-namespace', found: `<${name}>`, at }];
}

/** A web page inside a drawing is one fault, not one for each of its elements. */
function isEcho({ namespace, parent }: XmlElement, refused: ReadonlySet<XmlElement>): boolean {
  return parent !== null && refused.has(parent) && parent.namespace === namespace && namespace !== SVG_NAMESPACE;
}

/** A stretch of a style: it may be written in several, as text and as marked sections. */
interface StylePart {
  part: string;
  at: number;
  isExact: boolean;
}

function inspectStyle(parts: readonly StylePart[]): SvgFault[] {
  const style = parts.map(({ part }) => part).join('');
  return findUnsafeStyle(style).map(({ at, found }) => ({ kind: 'style', found, at: findInParts(parts, at) }));
}

function findInParts(parts: readonly StylePart[], inStyle: number): number {
  let before = 0;
  for (const { part, at, isExact } of parts) {
    if (inStyle < before + part.length) return isExact ? at + inStyle - before : at;
    before += part.length;
  }
  return parts[0]?.at ?? 0;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function place(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function shorten(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
