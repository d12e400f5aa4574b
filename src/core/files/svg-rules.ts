// Which elements and attributes of a drawing are plain.
import type { XmlAttribute, XmlElement } from './read-xml.ts';
import {
  ANIMATIONS,
  FREE_TEXT,
  isFromProgram,
  LINK_ATTRIBUTES,
  LINK_NAMESPACE,
  OWN_ATTRIBUTE,
  SVG_ATTRIBUTES,
  SVG_ELEMENTS,
  XML_ATTRIBUTES,
} from './svg-allowed.ts';
import type { SvgFault, SvgFaultKind } from './svg-fault.ts';
import { findUnsafeStyle, isPictureInText } from './svg-style.ts';
import { XML_NAMESPACE } from './xml-names.ts';

/** Where a link in a drawing may lead. Blanks and control characters are ignored by browsers, and so here. */
const SAFE_LINK = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;
/** What no animation may change. */
const NEVER_CHANGED = /^(?:[^:]*:)?(?:href|src|on.*)$/i;

/** `drawing` is the namespace of the drawing's own elements. */
export function inspectElement({ name, namespace, local, at }: XmlElement, drawing: string | null): SvgFault | null {
  const found = `<${name}>`;
  if (namespace === drawing) return SVG_ELEMENTS.has(local) ? null : { kind: 'element', found, at };
  // The reader has told of a prefix that is not declared.
  if (namespace === null && name.includes(':')) return null;
  return namespace !== null && isFromProgram(namespace) ? null : { kind: 'namespace', found, at };
}

/** Every attribute that is not plain, and each unsafe part of one that is. */
export function inspectAttributes(element: XmlElement, drawing: string | null): SvgFault[] {
  return element.attributes.flatMap((attribute) => {
    const { written, at } = attribute;
    const isOfProgram = element.namespace !== drawing;
    const kind = isOfProgram ? inspectForeign(attribute) : inspectOwn(attribute, element);
    if (kind !== null) return [{ kind, found: written, at }];
    return isOfProgram || attribute.namespace !== null ? [] : inspectValue(attribute);
  });
}

/** Browsers give an attribute on an element of a drawing program no meaning. */
function inspectForeign({ namespace, local }: XmlAttribute): SvgFaultKind | null {
  return namespace === null && /^on/i.test(local) ? 'attribute' : null;
}

function inspectOwn({ namespace, local, value }: XmlAttribute, element: XmlElement): SvgFaultKind | null {
  if (namespace === XML_NAMESPACE) return XML_ATTRIBUTES.has(local) ? null : 'attribute';
  if (namespace !== null && namespace !== LINK_NAMESPACE) return isFromProgram(namespace) ? null : 'namespace';
  const known = namespace === LINK_NAMESPACE ? LINK_ATTRIBUTES : SVG_ATTRIBUTES;
  if (!known.has(local) && !(namespace === null && OWN_ATTRIBUTE.test(local))) return 'attribute';
  if (local === 'href') return isSafeAddress(element.local, value) ? null : 'address';
  if (local === 'attributeName' && ANIMATIONS.has(element.local))
    return NEVER_CHANGED.test(value.trim()) ? 'animation' : null;
  return null;
}

function isSafeAddress(element: string, value: string): boolean {
  const address = value.replace(/[\u0000-\u0020]/g, '');
  if (element === 'a') return SAFE_LINK.test(address);
  return address.startsWith('#') || ((element === 'image' || element === 'feImage') && isPictureInText(value));
}

function inspectValue({ name, value, written, at }: XmlAttribute): SvgFault[] {
  if (FREE_TEXT.test(name) || name === 'href') return [];
  const from = at + written.length - 1 - value.length;
  const isExact = written.endsWith(`${value}${written.at(-1) ?? ''}`);
  return findUnsafeStyle(value).map(({ at: inside, found }) => ({
    kind: 'style',
    found,
    at: isExact ? from + inside : at,
  }));
}
