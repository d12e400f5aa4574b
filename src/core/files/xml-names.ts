// The namespaces of elements and attributes, https://www.w3.org/TR/xml-names/.

export interface XmlName {
  /** As written, with its prefix. */
  name: string;
  /** Null for names without a namespace. */
  namespace: string | null;
  local: string;
}

export interface WrittenAttribute {
  name: string;
  value: string;
  /** As written, with its name. */
  written: string;
  /** In letters from the start of the text. */
  at: number;
}

/** Prefix → namespace; the prefix `''` is that of elements without one. */
export type Scope = ReadonlyMap<string, string>;

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
export const OUTERMOST: Scope = new Map([['xml', XML_NAMESPACE]]);

export function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

export function extendScope(outer: Scope, attributes: readonly WrittenAttribute[]): Scope {
  const declared = attributes.filter(({ name }) => isDeclaration(name));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(({ name, value }) => [name.slice('xmlns:'.length), value] as const)]);
}

/** Null for a prefix that is not declared. */
export function resolveName(scope: Scope, name: string, part: 'element' | 'attribute'): XmlName | null {
  const colon = name.indexOf(':');
  const [prefix, local] = [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
  // Attributes without a prefix have no namespace; elements have the one in force.
  if (prefix === '' && part === 'attribute') return { name, namespace: null, local };
  const namespace = scope.get(prefix) || null;
  return prefix !== '' && namespace === null ? null : { name, namespace, local };
}
