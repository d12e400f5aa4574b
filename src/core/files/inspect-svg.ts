// An SVG file can hold scripts and fetch from other hosts when it is opened on its own. Only plain drawings are
// published: what this reader does not know is refused, with its place.

export type SvgFaultKind =
  'element' | 'attribute' | 'address' | 'style' | 'document-type' | 'encoding' | 'namespace' | 'form';

export interface SvgFault {
  kind: SvgFaultKind;
  /** What stands there, shortened. */
  found: string;
  /** From 1. */
  line: number;
  column: number;
}

const ELEMENTS = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc metadata ' +
    'linearGradient radialGradient stop clipPath mask pattern marker image style switch view filter feBlend ' +
    'feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode ' +
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);
const DEEPEST = 100;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** Namespaces of drawing programs: what they hold is never drawn and never run. */
const INERT_NAMESPACES =
  /^(?:http:\/\/www\.w3\.org\/(?:1999\/xlink|XML\/1998\/namespace|1999\/02\/22-rdf-syntax-ns#|2000\/01\/rdf-schema#)|http:\/\/(?:www\.)?inkscape\.(?:org|sourceforge\.net)\/|http:\/\/sodipodi\.sourceforge\.net\/|http:\/\/(?:web\.resource\.org\/cc|creativecommons\.org\/ns#)|http:\/\/purl\.org\/dc\/|http:\/\/www\.(?:bohemiancoding\.com\/sketch|figma\.com|serif\.com)|http:\/\/ns\.adobe\.com\/|https?:\/\/(?:boxy-svg\.com|www\.vectornator\.io))/;
const PICTURE_IN_TEXT = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$/i;
const UNSAFE_STYLE =
  /@import|image-set\(|image\(|src\(|expression|javascript:|behaviou?r|-moz-binding|\\|<|url\(\s*(?!["']?#)/i;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TOKEN = new RegExp(
  `<!--[^]*?-->|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|</(${NAME})\\s*>|[^<]+`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const DECLARATION =
  /^\uFEFF?<\?xml\s+version\s*=\s*["']1\.[01]["'](?:\s+encoding\s*=\s*["']([^"']*)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The first thing in the file that is no plain drawing; null when all of it is. */
export function inspectSvg(bytes: Uint8Array): SvgFault | null {
  const text = decode(bytes);
  if (text === null) return { kind: 'encoding', found: 'UTF-8', line: 1, column: 1 };
  const declaration = DECLARATION.exec(text);
  const start = declaration?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const encoding = declaration?.[1] ?? 'UTF-8';
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) return { kind: 'encoding', found: encoding, line: 1, column: 1 };
  const fault = inspectTokens(text, start);
  return fault && { ...place(text, fault.at), kind: fault.kind, found: shorten(fault.found) };
}

type Found = { kind: SvgFaultKind; found: string; at: number };

function inspectTokens(text: string, start: number): Found | null {
  const open: string[] = [];
  let hasRoot = false;
  for (let at = start; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return describeUnread(text, at);
    const [all, name, attributes = '', isClosed, closing] = token;
    if (name !== undefined) {
      const fault = inspectElement(name, open.length === 0) ?? inspectAttributes(attributes);
      if (fault) return { ...fault, at };
      hasRoot = true;
      if (isClosed === '') open.push(name);
      if (open.length > DEEPEST) return { kind: 'form', found: `<${name}>`, at };
    } else if (closing !== undefined) {
      if (open.pop() !== closing) return { kind: 'form', found: all, at };
    } else if (!all.startsWith('<!--')) {
      const fault = inspectText(all, open.at(-1) ?? '');
      if (fault) return { ...fault, at };
    }
  }
  return hasRoot && open.length === 0 ? null : { kind: 'form', found: '</svg>', at: text.length };
}

/** Something that begins with `<` and is no element: a document type, an instruction, a marked section. */
function describeUnread(text: string, at: number): Found {
  const found = text.slice(at, at + 40);
  const kind = /^<!(?:doctype|entity|element)/i.test(found) ? 'document-type' : 'form';
  return { kind, found, at };
}

function inspectElement(name: string, isRoot: boolean): Omit<Found, 'at'> | null {
  if (isRoot && name !== 'svg' && name !== 'svg:svg') return { kind: 'element', found: `<${name}>` };
  const colon = name.indexOf(':');
  const [prefix, local] = [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
  // Other prefixes stand for namespaces of drawing programs, whose elements are never drawn.
  const isDrawn = prefix === '' || /^(?:svg|xml|xlink)$/i.test(prefix);
  const isPlain = (!isDrawn || ELEMENTS.has(local)) && !/script/i.test(local);
  return isPlain ? null : { kind: 'element', found: `<${name}>` };
}

function inspectAttributes(attributes: string): Omit<Found, 'at'> | null {
  for (const [written, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = resolve(double ?? single ?? '');
    if (value === null) return { kind: 'form', found: written };
    const fault = inspectAttribute(name.toLowerCase(), value);
    if (fault) return { kind: fault, found: written };
  }
  return null;
}

function inspectAttribute(name: string, value: string): SvgFaultKind | null {
  const local = name.split(':').at(-1) ?? '';
  if (name === 'xmlns') return value === SVG_NAMESPACE ? null : 'namespace';
  if (name === 'xmlns:svg') return value === SVG_NAMESPACE ? null : 'namespace';
  if (name.startsWith('xmlns:')) return INERT_NAMESPACES.test(value) ? null : 'namespace';
  if (local.startsWith('on')) return 'attribute';
  if (local === 'href' || local === 'src')
    return /^\s*#/.test(value) || PICTURE_IN_TEXT.test(value.trim()) ? null : 'address';
  if (/^(?:base|action|formaction|ping|requiredextensions)$/.test(local)) return 'attribute';
  if (!name.includes(':') && value.includes('\\')) return 'style';
  return UNSAFE_STYLE.test(value) && (local === 'style' || /url\(|javascript:/i.test(value)) ? 'style' : null;
}

function inspectText(text: string, inside: string): Omit<Found, 'at'> | null {
  const value = resolve(text);
  if (value === null) return { kind: 'form', found: text.trim() };
  if (inside === '' && text.trim() !== '') return { kind: 'form', found: text.trim() };
  return inside.endsWith('style') && UNSAFE_STYLE.test(value) ? { kind: 'style', found: text.trim() } : null;
}

/** The text with its references read; null when it has one that only a document type could explain. */
function resolve(text: string): string | null {
  const rest = text.replace(REFERENCE, '');
  if (rest.includes('&') || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return null;
  return text.replace(REFERENCE, (_all, digits?: string, hex?: string, named?: string) => {
    if (named !== undefined) return NAMED.get(named.toLowerCase()) ?? '';
    const point = digits === undefined ? Number.parseInt(hex ?? '0', 16) : Number(digits);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function place(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function shorten(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
