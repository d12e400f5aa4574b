import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { listOf, oneOf, shorthand, slug, text, yesNo } from '#schemas/fields.ts';
import { RESERVED_STRATEGY_NAMES, RESERVED_TOP_NAMES, schemas, STRATEGY_FOLDERS, TOP_FOLDERS } from '#schemas/index.ts';

const MINIMAL = {
  site: {},
  organisation: { title: 'Nordby Kommune' },
  strategy: { title: 'Sammen om Nordby', period: '2025-2028', source: 'Nordby Kommune' },
  area: { title: 'Trafik' },
  goal: { title: 'Tryggere skoleveje' },
  appendix: { title: 'Baggrund' },
  report: { title: 'Status' },
  external: { title: 'Planstrategi' },
  theme: { title: 'Frivillighed' },
  page: { title: 'Om sitet' },
  translation: { title: 'Safer routes to school' },
  'word-list': { words: [{ everyday: ['cykelsti'], official: ['stinet'] }] },
} satisfies Record<keyof typeof schemas, object>;

describe.each(Object.entries(MINIMAL))('the schema of %s', (kind, minimal) => {
  const schema: z.ZodType = schemas[kind as keyof typeof schemas];

  test('requires only these keys', () => {
    expect(schema.safeParse(minimal).success).toBe(true);
  });

  test.each(Object.keys(minimal))('asks for `%s`', (key) => {
    const result = schema.safeParse(Object.fromEntries(Object.entries(minimal).filter(([name]) => name !== key)));
    expect(result.error?.issues.map(({ path }) => path)).toEqual([[key]]);
  });

  test('refuses an unknown key', () => {
    expect(schema.safeParse({ ...minimal, farve: 'blå' }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['farve'] },
    ]);
  });

  test('explains every field to the author', () => {
    expect(listUnexplained(schema, kind)).toEqual([]);
  });
});

describe('a list of one', () => {
  const owners = listOf(text);
  test.each([
    ['direktionen', ['direktionen']],
    [['direktionen'], ['direktionen']],
    [
      ['direktionen', 'slg'],
      ['direktionen', 'slg'],
    ],
    [[], []],
  ])('%j is read as %j', (written, read) => {
    expect(owners.parse(written)).toEqual(read);
  });
});

describe('a short form', () => {
  const target = shorthand('words', z.strictObject({ words: text.optional(), value: text.optional() }));
  test.each([
    ['mindst 10', { words: 'mindst 10' }],
    [{ value: '10' }, { value: '10' }],
  ])('%j is read as %j', (written, read) => {
    expect(target.parse(written)).toEqual(read);
  });

  test.each([[['mindst 10']], [null]])('%j is refused', (written) => {
    expect(target.safeParse(written).success).toBe(false);
  });
});

describe('words', () => {
  test('in Danish become words in English', () => {
    expect(oneOf({ planlagt: 'planned', 'i gang': 'ongoing' }).parse('i gang')).toBe('ongoing');
  });

  test.each(['planned', 'Planlagt', 'toString', '__proto__', ''])('`%s` is not one of them', (word) => {
    expect(oneOf({ planlagt: 'planned' }).safeParse(word).success).toBe(false);
  });

  test.each([
    ['ja', true],
    ['nej', false],
  ])('`%s` is %s', (word, value) => {
    expect(yesNo.parse(word)).toBe(value);
  });

  test.each(['yes', 'true', 'no', 'Ja'])('`%s` is not an answer', (word) => {
    expect(yesNo.safeParse(word).success).toBe(false);
  });
});

describe('an id', () => {
  test.each(['clf', 'paragraf-17-stk-4', '2025'])('can be `%s`', (id) => {
    expect(slug.safeParse(id).success).toBe(true);
  });

  test.each(['CLF', 'å', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a/b', 'a#b', ''])('cannot be `%s`', (id) => {
    expect(slug.safeParse(id).success).toBe(false);
  });
});

test('no name of a folder with a fixed meaning is also reserved', () => {
  const reserved: readonly string[] = [...RESERVED_TOP_NAMES, ...RESERVED_STRATEGY_NAMES];
  expect(
    [...Object.keys(TOP_FOLDERS), ...Object.keys(STRATEGY_FOLDERS)].filter((name) => reserved.includes(name)),
  ).toEqual([]);
});

/** Every field has a title and a description, because editors, forms and the reference page are made from them. */
function listUnexplained(schema: z.core.$ZodType, path: string): string[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & {
    innerType?: z.core.$ZodType;
    out?: z.core.$ZodType;
    in?: z.core.$ZodType;
    element?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
  };
  if (def.shape) {
    return Object.entries(def.shape).flatMap(([key, field]) => [
      ...(isExplained(field) ? [] : [`${path}.${key}`]),
      ...listUnexplained(field, `${path}.${key}`),
    ]);
  }
  const inner = def.innerType ?? def.element ?? (def.in?._zod.def.type === 'transform' ? def.out : def.in);
  return inner ? listUnexplained(inner, path) : [];
}

function isExplained(field: z.core.$ZodType): boolean {
  const meta = (field as z.ZodType).meta() as { title?: string; description?: string } | undefined;
  if (meta?.title && meta.description) return true;
  const { innerType } = field._zod.def as { innerType?: z.core.$ZodType };
  return innerType !== undefined && isExplained(innerType);
}
