// The same contract for editors: JSON Schema of what may be written, with the Danish words beside each key.
import { z } from 'zod';

import { kinds } from './describe-kinds.ts';
import type { Form } from './fields.ts';
import { schemas, type DocumentKind } from './index.ts';

/** What we use of JSON Schema, and two words of our own that tell the reference page how a value is read. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  markdownDescription?: string;
  examples?: string[];
  type?: string | string[];
  const?: string;
  enum?: string[];
  enumDescriptions?: string[];
  markdownEnumDescriptions?: string[];
  default?: string;
  minLength?: number;
  minimum?: number;
  pattern?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  'x-form'?: Form;
  /** The key that a single sentence goes to. */
  'x-shorthand'?: string;
}

type Marked = JsonSchema & { form?: Form; shorthand?: string; byTime?: string; meanings?: Record<string, string> };

const SOMETHING = '\\S';

/** An editor reads YAML's own types: `order: 3` is a number to it, and still the text `3` to us. */
const TYPES: Record<Form | 'text', JsonSchema> = {
  text: { type: ['string', 'number', 'boolean'], pattern: SOMETHING },
  deadline: { type: ['string', 'number'], pattern: SOMETHING },
  date: { type: ['string', 'number'], pattern: SOMETHING },
  period: { type: ['string', 'number'], pattern: SOMETHING },
  rhythm: { type: ['string', 'number'], pattern: SOMETHING },
  reference: { type: ['string', 'number'], pattern: SOMETHING },
  slug: { type: ['string', 'integer'], minimum: 0 },
  number: { type: ['string', 'number'], pattern: '^\\s*[+−–-]?(?!0\\d)(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?\\s*$' },
  quantity: {
    type: ['string', 'number'],
    pattern: '^\\s*[+−–-]?(?!0\\d)\\d[\\d.]*(?:,\\d+)?(?![\\d.,])(?:\\s*[^\\s\\d/+:×=–−-].*)?$',
  },
  'whole-number': { type: ['string', 'integer'], minimum: 0 },
  color: { type: 'string', pattern: '^\\s*#[\\da-fA-F]{6}\\s*$' },
};

export function toJsonSchema(kind: DocumentKind): JsonSchema {
  const { title, description } = kinds[kind];
  const written = z.toJSONSchema(schemas[kind], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema as Marked),
  }) as JsonSchema;
  const { $schema, ...rest } = written;
  const definitions: Record<string, JsonSchema> = {};
  hoistItems('', rest, definitions);
  return { $schema, title, description, ...rest, ...(Object.keys(definitions).length > 0 && { definitions }) };
}

/** What can stand alone or in a list is written once, under the name of its key. */
function hoistItems(key: string, schema: JsonSchema, definitions: Record<string, JsonSchema>): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) hoistItems(name, property, definitions);
  const [single, list] = schema.anyOf ?? [];
  if (list?.items === undefined || single === undefined) {
    for (const choice of schema.anyOf ?? []) hoistItems(key, choice, definitions);
    return;
  }
  hoistItems(key, single, definitions);
  if (single.properties === undefined && single.anyOf === undefined) return;
  const $ref = `#/definitions/${nameDefinition(key, single, definitions)}`;
  schema.anyOf = [{ $ref }, { type: 'array', items: { $ref } }, ...(schema.anyOf ?? []).slice(2)];
}

function nameDefinition(key: string, schema: JsonSchema, definitions: Record<string, JsonSchema>): string {
  const text = JSON.stringify(schema);
  let name = key;
  while (definitions[name] !== undefined && JSON.stringify(definitions[name]) !== text) name += '-';
  definitions[name] = schema;
  return name;
}

/** Called for every node, the innermost first; a node that only wraps another is seen again with the other's words. */
function describe(schema: z.core.$ZodType, json: Marked): void {
  keepExamples(schema, json);
  markForm(json);
  if (isListOfOne(schema) && json.type === 'array') allowSingle(json);
  if (json.shorthand !== undefined && json.type === 'object') allowShorthand(json);
  if (json.enum && json.meanings) describeValues(json);
  if (json.description !== undefined) json.markdownDescription = renderHover(json);
  delete json.meanings;
}

/** zod leaves out the examples of what it transforms; to an author they are examples all the same. */
function keepExamples(schema: z.core.$ZodType, json: Marked): void {
  const examples = z.globalRegistry.get(schema)?.examples;
  if (Array.isArray(examples)) json.examples = examples.map(String);
}

function markForm(json: Marked): void {
  const { form } = json;
  delete json.form;
  // A sentence or fields: the form belongs to the sentence.
  if (form && json.shorthand !== undefined) json['x-form'] = form;
  else if (form) Object.assign(json, TYPES[form], { 'x-form': form });
  else if (json.type === 'string' && json.enum === undefined && json.const === undefined && json.pattern === undefined)
    Object.assign(json, TYPES.text);
}

function isListOfOne(schema: z.core.$ZodType): boolean {
  const def: z.core.$ZodTypeDef & { in?: z.core.$ZodType; out?: z.core.$ZodType } = schema._zod.def;
  return def.type === 'pipe' && def.in?._zod.def.type === 'transform' && def.out?._zod.def.type === 'array';
}

function allowSingle(json: Marked): void {
  const { items } = json;
  if (!items) return;
  delete json.type;
  delete json.items;
  json.anyOf = [items, { type: 'array', items }, ...allowByTime(json, items)];
  delete json.byTime;
}

/** `2025: 90 %` under the key, each a value of the list without the time. */
function allowByTime({ byTime }: Marked, { properties = {}, required = [] }: JsonSchema): JsonSchema[] {
  if (byTime === undefined) return [];
  const { [byTime]: _, ...others } = properties;
  const item: JsonSchema = {
    type: 'object',
    properties: others,
    required: required.filter((key) => key !== byTime),
    additionalProperties: false,
  };
  const value = others['value'] ?? {};
  const alone: JsonSchema = { type: value.type ?? 'string', ...(value.pattern && { pattern: value.pattern }) };
  return [{ type: 'object', propertyNames: { pattern: '\\d' }, additionalProperties: { anyOf: [alone, item] } }];
}

function allowShorthand(json: Marked): void {
  const { shorthand = '', properties, required, additionalProperties, 'x-form': form = 'text' } = json;
  for (const name of ['type', 'properties', 'required', 'additionalProperties', 'shorthand'] as const)
    delete json[name];
  json['x-shorthand'] = shorthand;
  json.anyOf = [
    { ...TYPES[form], minLength: 1 },
    { type: 'object', properties, ...(required && { required }), additionalProperties },
  ];
}

function describeValues(json: Marked): void {
  const meanings = json.enum?.map((word) => json.meanings?.[word] ?? '') ?? [];
  if (meanings.every((meaning) => meaning === '')) return;
  json.enumDescriptions = meanings.map((meaning) => meaning.replaceAll('`', ''));
  json.markdownEnumDescriptions = meanings;
}

function renderHover({ description = '', examples }: JsonSchema): string {
  return examples?.[0] === undefined ? description : `${description}\n\nEksempel: \`${examples[0]}\``;
}
