// What a schema of zod's says about the key at a path: its own schema, the keys under it, its words and an example.
import type { z } from 'zod';

import { quoteInForm } from '../deadlines/worded-form.ts';
import type { YamlPath } from '../source/read-yaml.ts';

/** The keys that may stand under the path; empty when it is no place for keys. */
export function keysAt(schema: z.core.$ZodType, path: YamlPath): string[] {
  const found = unwrap(findSchema(schema, path));
  return found?._zod.def.type === 'object' ? Object.keys((found as z.core.$ZodObject)._zod.def.shape) : [];
}

/** The words about a key. They are written on what `optional` and `default` wrap. */
export function metaOf(schema: z.core.$ZodType | null): { title?: string; example?: string } {
  if (schema === null) return {};
  const meta = (schema as z.ZodType).meta() as { title?: string; examples?: string[] } | undefined;
  const def: z.core.$ZodTypeDef & { innerType?: z.core.$ZodType } = schema._zod.def;
  if (meta?.title === undefined && def.innerType) return metaOf(def.innerType);
  return {
    ...(meta?.title ? { title: meta.title } : {}),
    ...(meta?.examples?.[0] ? { example: meta.examples[0] } : {}),
  };
}

export function findSchema(schema: z.core.$ZodType, path: YamlPath): z.core.$ZodType | null {
  let current: z.core.$ZodType | null = schema;
  for (const step of path) {
    const inner = unwrap(current);
    if (inner?._zod.def.type === 'object') current = (inner as z.core.$ZodObject)._zod.def.shape[String(step)] ?? null;
    else if (inner?._zod.def.type === 'array') current = (inner as z.core.$ZodArray)._zod.def.element;
    else return null;
  }
  return current;
}

/** Unwraps optional, default and preprocess to the object or list inside. */
function unwrap(schema: z.core.$ZodType | null): z.core.$ZodType | null {
  let current = schema;
  while (current) {
    const def: z.core.$ZodTypeDef & { innerType?: z.core.$ZodType; out?: z.core.$ZodType; in?: z.core.$ZodType } =
      current._zod.def;
    if (def.type === 'optional' || def.type === 'default') current = def.innerType ?? null;
    else if (def.type === 'pipe') current = (def.in?._zod.def.type === 'transform' ? def.out : def.in) ?? null;
    else return current;
  }
  return null;
}

/**
 * The smallest whole value with keys: those that must be there, in the order of the schema. The author's own `words` go
 * to the one key that takes free text. When none must be there, the first two with an example are shown.
 */
export function writeSmallest(schema: z.core.$ZodType | null, words: string | null): string | null {
  const item = unwrapItem(schema);
  if (item?._zod.def.type !== 'object') return null;
  const keys = Object.entries((item as z.core.$ZodObject)._zod.def.shape);
  const required = keys.filter(([, below]) => !isOptional(below));
  const shown = required.length > 0 ? required : keys.filter(([, below]) => metaOf(below).example).slice(0, 2);
  if (shown.length === 0) return null;
  const free = required.filter(([, below]) => choiceOf(below) === null);
  const pairs = shown.map(([key, below]) => {
    const own = words !== null && free.length === 1 && free[0]?.[0] === key ? words : null;
    return `${key}: ${quoteInForm(own ?? metaOf(below).example ?? choiceOf(below) ?? '…')}`;
  });
  return `{ ${pairs.join(', ')} }`;
}

/** The object itself, or that of a list's items. */
function unwrapItem(schema: z.core.$ZodType | null): z.core.$ZodType | null {
  const inner = unwrap(schema);
  return inner?._zod.def.type === 'array' ? unwrap((inner as z.core.$ZodArray)._zod.def.element) : inner;
}

function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.optin === 'optional';
}

/** The first of the words that are allowed; null when any text is. */
function choiceOf(schema: z.core.$ZodType): string | null {
  const inner = unwrap(schema);
  return inner?._zod.def.type === 'enum' ? (Object.keys((inner as z.core.$ZodEnum)._zod.def.entries)[0] ?? null) : null;
}
