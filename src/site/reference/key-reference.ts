// Describes every key that an author can write, from the JSON Schemas that the editor also uses.
import { kinds, type KindDescription } from '#schemas/describe-kinds.ts';
import type { DocumentKind } from '#schemas/index.ts';
import { toJsonSchema, type JsonSchema } from '#schemas/to-json-schema.ts';
import type { Language } from '#core/language/language.ts';
import { suggestName } from '#core/source/tree-place.ts';
import { keyWords } from './key-words.ts';
import type { Phrase } from '#words/phrases.ts';

export interface KeyEntry {
  key: string;
  anchor: string;
  title: string;
  description: string;
  /** The values that the key takes, in plain words. */
  form: Phrase;
  isRequired: boolean;
  example: string | null;
  values: { word: string; meaning: string }[];
  /** A link to where the fields of the value are explained. */
  fields: { href: string; words: string } | null;
}

export interface KeySection extends Pick<KindDescription, 'title' | 'description'> {
  anchor: string;
  place: string | null;
  example: string | null;
  keys: KeyEntry[];
}

/** One section for each kind of file. */
export function listKindSections(language: Language): KeySection[] {
  return (Object.keys(kinds) as DocumentKind[]).map((kind) => {
    const { title, place, description, example } = kinds[kind];
    const anchor = suggestName(title);
    return {
      title,
      anchor,
      place,
      description,
      example,
      keys: listKeys(toJsonSchema(kind), anchor, toJsonSchema(kind).definitions, language),
    };
  });
}

/** One section for each value with fields of its own, which are the same wherever the value is used. */
export function listFieldSections(language: Language): KeySection[] {
  const found = new Map<string, KeySection>();
  for (const kind of Object.keys(kinds) as DocumentKind[]) {
    const schema = toJsonSchema(kind);
    for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
      const home = findHome(schema, name);
      const anchor = anchorFields(name);
      found.set(
        name,
        found.get(name) ?? {
          title: home?.title ?? name,
          description: home?.description ?? '',
          anchor,
          place: null,
          example: null,
          keys: listKeys(definition, anchor, schema.definitions, language),
        },
      );
    }
  }
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title, 'da'));
}

type Definitions = JsonSchema['definitions'];

function listKeys(schema: JsonSchema, section: string, definitions: Definitions, language: Language): KeyEntry[] {
  const { properties = {}, required = [] } = schema.properties
    ? schema
    : (schema.anyOf?.find((choice) => choice.properties) ?? {});
  return Object.entries(properties).map(([key, property]) =>
    describeKey(key, property, { section, isRequired: required.includes(key), definitions, language }),
  );
}

interface KeyPlace {
  section: string;
  isRequired: boolean;
  definitions: Definitions;
  language: Language;
}

function describeKey(
  key: string,
  schema: JsonSchema,
  { section, isRequired, definitions, language }: KeyPlace,
): KeyEntry {
  const name = findDefinition(schema);
  return {
    key,
    anchor: `${section}-${key}`,
    title: schema.title ?? key,
    description: schema.description ?? '',
    form: describeForm(schema, definitions, language),
    isRequired,
    example: schema.examples?.[0] ?? null,
    values: (schema.enum ?? []).map((word, index) => ({
      word,
      meaning: schema.enumDescriptions === undefined ? '' : (schema.markdownEnumDescriptions?.[index] ?? ''),
    })),
    fields: name === null ? null : { href: `#${anchorFields(name)}`, words: keyWords[language].fieldsOf(name) },
  };
}

function describeForm(schema: JsonSchema, definitions: Definitions, language: Language): Phrase {
  const words = keyWords[language];
  const [single, list, byTime] = schema.anyOf ?? [];
  const name = findDefinition(schema);
  if (name !== null) {
    const isShort = definitions?.[name]?.['x-shorthand'] !== undefined;
    return [isShort ? words.sentenceOrFields : words.fields, byTime ? words.orByTime : ''];
  }
  if (list?.type === 'array') return words.orList(describeForm(single ?? {}, definitions, language));
  if (schema.const !== undefined) return words.always(schema.const);
  if (schema.enum !== undefined) return [schema.enum.length === 1 ? words.thisWord : words.oneOfThese];
  return [words.forms[schema['x-form'] ?? 'text']];
}

function findDefinition(schema: JsonSchema): string | null {
  return schema.anyOf?.find(({ $ref }) => $ref)?.$ref?.replace('#/definitions/', '') ?? null;
}

function anchorFields(name: string): string {
  return `felter-${name}`;
}

/** The key where the definition is used, whose title and description the section takes over. */
function findHome(schema: JsonSchema, name: string): JsonSchema | undefined {
  const places = [
    schema,
    ...Object.values(schema.definitions ?? {}).map(
      (definition) => definition.anyOf?.find((choice) => choice.properties) ?? definition,
    ),
  ];
  return places
    .flatMap(({ properties }) => Object.values(properties ?? {}))
    .find((property) => findDefinition(property) === name);
}
