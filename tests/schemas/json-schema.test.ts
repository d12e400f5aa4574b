import { readdirSync, readFileSync } from 'node:fs';

import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { readContent } from '#cli/reading/read-content.ts';
import { readYamlFile, splitFrontMatter } from '#core/source/front-matter.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { findTreePlace } from '#core/source/tree-place.ts';
import { kinds } from '#schemas/describe-kinds.ts';
import { schemas, YAML_KINDS, type DocumentKind } from '#schemas/index.ts';
import { toJsonSchema, type JsonSchema } from '#schemas/to-json-schema.ts';

import { fixtures } from '../read-fixtures.ts';

const names = Object.keys(schemas) as DocumentKind[];
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  keywords: ['x-form', 'x-shorthand', 'markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions'],
});
const validators = Object.fromEntries(
  names.map((kind) => [kind, ajv.compile(toJsonSchema(kind))]),
) as unknown as Record<DocumentKind, ValidateFunction>;

interface Written {
  kind: DocumentKind;
  /** Every value as the text written in the file, as the check reads it. */
  asText: Record<string, unknown>;
  /** Numbers as numbers, as an editor reads the file. */
  asYaml: unknown;
}

describe.each(names)('the JSON Schema of %s', (kind) => {
  test('is the file in the repository: run `npm run schemas` when it is not', () => {
    expect(JSON.parse(readFileSync(`schemas/json/${kind}.json`, 'utf8'))).toEqual(toJsonSchema(kind));
  });

  test('explains every key in Danish, for plain and for rich editors', () => {
    const keys = listKeys(toJsonSchema(kind), '');
    expect(keys.length).toBeGreaterThan(0);
    expect(
      keys
        .filter(
          ([, { title, description, markdownDescription }]) =>
            !title?.trim() || !/[.…]$/.test(description ?? '') || !markdownDescription?.startsWith(description ?? ''),
        )
        .map(([path]) => path),
    ).toEqual([]);
  });

  test('has examples that its keys accept', () => {
    const wrong = listKeys(toJsonSchema(kind), '').flatMap(([path, schema]) =>
      (schema.examples ?? [])
        .filter((example) => !isAllowed(kind, schema, example))
        .map((example) => `${path}: ${example}`),
    );
    expect(wrong).toEqual([]);
  });

  test('accepts the whole example of its kind, at a path where such a file belongs', () => {
    const { place, example } = kinds[kind];
    const written = read({ path: place, file: place, text: example });
    expect(written?.kind).toBe(kind);
    expect(findFaults(kind, written?.asYaml)).toBe('');
  });
});

test('there is one file for each kind and no others', () => {
  expect(readdirSync('schemas/json').sort()).toEqual(names.map((name) => `${name}.json`).sort());
});

test('every text of the publication follows the schema of its kind, read as text and as YAML', () => {
  const texts = readContent({ content: 'content', language: 'da' }).flatMap((file) => read(file) ?? []);
  expect(texts.length).toBeGreaterThan(100);
  const faults = texts
    .flatMap(({ kind, asText, asYaml }) => [findFaults(kind, asText), findFaults(kind, asYaml)])
    .filter(Boolean);
  expect(faults).toEqual([]);
});

describe.each(fixtures)('in the fixture $name', ({ sources }) => {
  const texts = sources.flatMap((file) => read(file) ?? []);

  test('both schemas accept and refuse the same values', () => {
    for (const { kind, asText } of texts)
      expect([asText, findFaults(kind, asText) === '']).toEqual([asText, schemas[kind].safeParse(asText).success]);
  });

  test('an editor marks nothing that the check accepts', () => {
    for (const { kind, asText, asYaml } of texts)
      if (schemas[kind].safeParse(asText).success) expect(findFaults(kind, asYaml)).toBe('');
  });
});

describe('an editor', () => {
  const goal = (lines: string) => findFaults('goal', parse(`title: Tryggere skoleveje\n${lines}`));

  test.each([
    'order: 3',
    'number: 1.2',
    'deadline: 2027',
    'target: 10',
    'target: { value: 10 }',
    'target: { value: "3,3" }',
    'target: { value: 1.000 }',
    'actions: Tælle',
    'actions: [Tælle, { title: Måle }]',
    'actions: { title: Tælle }',
    'owner: [byraadet, slg]',
    'id: 2025',
    'aliases: ja',
  ])('accepts `%s`', (lines) => {
    expect(goal(lines)).toBe('');
  });

  test.each([
    'order: tre',
    'order: -1',
    'order: 1.5',
    'owner:',
    'owner: { navn: x }',
    'target: { value: ti }',
    'target: { comparator: cirka }',
    'actions: [{ titel: x }]',
    'actions: [{ state: i gang }]',
    'id: Æble',
    'kind: strategi',
    'farve: blå',
    'title: [a]',
    'changes: [{ date: 2026 }]',
  ])('marks `%s`', (lines) => {
    expect(
      findFaults('goal', parse(lines.startsWith('title') ? lines : `title: Tryggere skoleveje\n${lines}`)),
    ).not.toBe('');
  });
});

function read(file: SourceFile): Written | null {
  const place = findTreePlace(file.path);
  if (place.kind !== 'document' || file.text === null) return null;
  const text = file.text.replaceAll('\r\n', '\n');
  const isYaml = YAML_KINDS.includes(place.documentKind);
  const front = isYaml ? readYamlFile(text) : splitFrontMatter(text);
  if (front.data === null) return null;
  const yaml = isYaml ? text : (/^---[ \t]*\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '');
  return {
    kind: place.documentKind === 'area' && front.data['kind'] === 'mål' ? 'goal' : place.documentKind,
    asText: front.data,
    asYaml: parse(yaml) ?? {},
  };
}

function findFaults(kind: DocumentKind, written: unknown): string {
  const validate = validators[kind];
  return validate(written) ? '' : ajv.errorsText(validate.errors);
}

/** Adds the definitions, so that a part of the schema can be tried alone. */
function isAllowed(kind: DocumentKind, schema: JsonSchema, example: string): boolean {
  return ajv.validate(
    { ...schema, definitions: toJsonSchema(kind).definitions },
    example.startsWith('{') ? parse(example) : example,
  );
}

function listKeys(schema: JsonSchema, path: string): [path: string, schema: JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, property]): [string, JsonSchema][] => [
    [`${path}.${key}`, property],
    ...listKeys(property, `${path}.${key}`),
  ]);
  const inner = [
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.definitions ?? {}),
  ];
  return [...own, ...inner.flatMap((one) => listKeys(one, path))];
}
