// zod's issues → our diagnostics. zod says what is wrong; the YAML gives the place, and the catalogue the words.
import { formatDanishNumber, readDanishNumber, readDanishQuantity } from '#schemas/danish-number.ts';
import { schemas, type DocumentKind } from '#schemas/index.ts';
import type { z } from 'zod';

import type { YamlPath } from '../source/read-yaml.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import { suggestName } from '../source/tree-place.ts';
import { createDiagnostic, type Diagnostic } from './diagnostic.ts';
import { adviseOnKey, findMeantKey } from './key-synonyms.ts';
import { findSchema, keysAt, metaOf, writeSmallest } from './schema-at.ts';
import { suggestWord } from './suggest.ts';
import type { NumberCure, Shape } from './wording-front-matter.ts';
import type { AddressKind } from './wording-text.ts';

type Issue = z.core.$ZodIssue;

/**
 * The issues of one document as diagnostics; `document` gives the places. A misspelt key and the key it stands for are
 * reported as one.
 */
export function fromSchema(kind: DocumentKind, issues: readonly Issue[], document: Origin['document']): Diagnostic[] {
  const schema: z.core.$ZodType = schemas[kind];
  return issues
    .filter((issue) => !isMisspelt(issue, issues, schema))
    .flatMap((issue) => fromIssue(issue, schema, { document, path: issue.path as YamlPath }));
}

/** `peroid: 2025` is one slip: the unknown key is the missing one, misspelt, and only the unknown key is reported. */
function isMisspelt(missing: Issue, issues: readonly Issue[], schema: z.core.$ZodType): boolean {
  if (missing.input !== undefined || missing.path.length === 0) return false;
  const holder = missing.path.slice(0, -1);
  return issues.some((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.path.join('/') !== holder.join('/')) return false;
    const known = keysAt(schema, issue.path as YamlPath);
    const titleOf = (name: string) => metaOf(findSchema(schema, [...(issue.path as YamlPath), name])).title;
    const meant = (key: string) => findMeantKey(key, known, titleOf) ?? suggestWord(key, known);
    return issue.keys.some((key) => meant(key) === missing.path.at(-1));
  });
}

function fromIssue(issue: Issue, schema: z.core.$ZodType, origin: Origin): Diagnostic[] {
  const key = lastName(origin.path);
  const found = typeof issue.input === 'string' ? issue.input : '';
  // A colour without quotation marks is a comment: its own finding says so.
  if (issue.input === '' && issue.message !== 'color')
    return [createDiagnostic('empty-value', placeOf(origin, 'key'), { key })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => unknownKey(unknown, schema, origin));
    case 'invalid_type':
      return [fromType(issue, schema, origin, key)];
    case 'invalid_value': {
      if (issue.input === undefined) return [missingKey(schema, origin, key)];
      if (issue.input === null) return [createDiagnostic('empty-value', placeOf(origin, 'key'), { key })];
      const known = issue.values.map(String);
      return [
        createDiagnostic('unknown-value', placeOf(origin), {
          key,
          found,
          known: quoteList(known),
          suggestion: suggestWord(found, known),
        }),
      ];
    }
    case 'too_small':
      return [createDiagnostic('empty-value', placeOf(origin, 'key'), { key })];
    case 'invalid_format':
      if (issue.message === 'color')
        return [createDiagnostic('color-form', placeOf(origin, found === '' ? 'key' : 'value'), { key, found })];
      if (isAddressKind(issue.message)) return [addressFault(issue.message, origin, key, found)];
      return [
        issue.message === 'slug'
          ? createDiagnostic('id-form', placeOf(origin), { key, found, suggestion: suggestName(found) })
          : wholeNumberFault(origin, key, found),
      ];
    case 'custom':
      return [numberFault(origin, key, found)];
    default:
      return [createDiagnostic('wrong-shape', placeOf(origin), { key, expected: 'text', found: shapeOf(issue.input) })];
  }
}

/** An author may write the Danish name of a key, such as `frist`: the key itself is then suggested. */
function unknownKey(key: string, schema: z.core.$ZodType, origin: Origin): Diagnostic {
  const known = keysAt(schema, origin.path);
  const titleOf = (name: string) => metaOf(findSchema(schema, [...origin.path, name])).title;
  const meant = findMeantKey(key, known, titleOf);
  const advice = meant === null ? adviseOnKey(key) : null;
  return createDiagnostic('unknown-key', placeOf(within(origin, key), 'key'), {
    key,
    known: quoteList(known),
    suggestion: meant ?? (advice === null ? suggestWord(key, known) : null),
    advice,
  });
}

function fromType(
  issue: Issue & { code: 'invalid_type' },
  schema: z.core.$ZodType,
  origin: Origin,
  key: string,
): Diagnostic {
  if (issue.input === undefined) return missingKey(schema, origin, key);
  if (issue.input === null)
    return createDiagnostic('empty-value', placeOf(origin, 'key'), {
      key,
      byTime: isByTimeValue(origin) ? 'ja' : null,
    });
  const expected = issue.expected === 'object' ? 'keys' : issue.expected === 'array' ? 'list' : 'text';
  const words = typeof issue.input === 'string' ? issue.input : null;
  return createDiagnostic('wrong-shape', placeOf(origin), {
    key,
    expected,
    found: shapeOf(issue.input),
    example: expected === 'keys' ? writeSmallest(findSchema(schema, origin.path), words) : null,
  });
}

/** A value that is written under its time stands in a list by number, where the author has a key. */
function isByTimeValue({ document, path }: Origin): boolean {
  if (path.at(-1) !== 'value' || typeof path.at(-2) !== 'number') return false;
  const [own, item] = [document.locate(path, 'key'), document.locate(path.slice(0, -1), 'key')];
  return own.line === item.line && own.column === item.column;
}

/** A missing key has no place of its own, so its parent is marked. */
function missingKey(schema: z.core.$ZodType, origin: Origin, key: string): Diagnostic {
  const parent: Origin = { document: origin.document, path: origin.path.slice(0, -1) };
  const meta = metaOf(findSchema(schema, origin.path));
  const place = placeOf(parent, parent.path.length === 0 ? 'value' : 'key');
  const firstLine = place.kind === 'known' ? { ...place, endLine: place.line, endColumn: place.column + 1 } : place;
  return createDiagnostic('missing-key', firstLine, { key, title: meta.title ?? key, example: meta.example ?? '…' });
}

function numberFault(origin: Origin, key: string, found: string): Diagnostic {
  const fault = numberFaultOf(found);
  if (fault) return createDiagnostic('number-not-understood', placeOf(origin), { key, found, ...fault });
  const english = /^\d+\.\d{1,2}$/.test(found) ? found.replace('.', ',') : null;
  const padded = /^0\d+$/.test(found) ? found.replace(/^0+(?=\d)/, '') : null;
  const bare = found.replaceAll('_', '').replaceAll(' ', '');
  const joined = bare !== found && /^\d+$/.test(bare) ? bare : null;
  const quantity = readDanishQuantity(found);
  const withUnit = quantity?.unit && /^[\d.,]+/.exec(found)?.[0];
  const proposal = english ?? padded ?? joined ?? (withUnit || null);
  return createDiagnostic('number-not-understood', placeOf(origin), {
    key,
    found,
    suggestion: proposal,
  });
}

/** Faults with a cure of their own: a limit, a unit, a power, too many digits. */
function numberFaultOf(found: string): { cure: NumberCure; suggestion?: string; rest?: string } | null {
  const text = found.trim();
  const [, limit = '', figure = '', unit = ''] =
    /^(≥|≤|>=|<=|>|<|mindst|højst|over|under|ca\.?)? ?([+−-]?\d[\d.,]*) ?(\D.*)?$/i.exec(text) ?? [];
  if (/^[+−-]?\d[\d.]{15,}(?:,\d+)?$/.test(text)) return { cure: 'too-large' };
  const power = /^\d+(?:[.,]\d+)?e\d{1,2}$/i.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (Number.isSafeInteger(power)) return { cure: 'power', suggestion: formatDanishNumber(power) };
  const dotted = /^\d+\.\d{1,2}$/.test(figure) ? figure.replace('.', ',') : figure;
  if (readDanishNumber(dotted) === null || (limit === '' && unit === '')) return null;
  if (limit !== '') return { cure: 'limit', suggestion: dotted, rest: limitWord(limit) };
  return /^[\p{L}%‰]/u.test(unit) ? { cure: 'unit', suggestion: dotted, rest: unit } : null;
}

function limitWord(limit: string): string {
  const words: Record<string, string> = {
    '≥': 'mindst',
    '>=': 'mindst',
    '≤': 'højst',
    '<=': 'højst',
    '>': 'over',
    '<': 'under',
    ca: 'ca.',
  };
  return words[limit.toLowerCase()] ?? limit.toLowerCase();
}

function isAddressKind(message: string): message is AddressKind {
  return (
    message === 'web-address' ||
    message === 'site-address' ||
    message === 'email-address' ||
    message === 'contact-address'
  );
}

function addressFault(kind: AddressKind, origin: Origin, key: string, found: string): Diagnostic {
  const proposal = kind === 'email-address' ? null : suggestAddress(kind, found);
  // Without `https://` the text is no web address at all; what follows the host name is checked only when there is one.
  const said = kind === 'site-address' && !/^https?:/i.test(found) ? 'web-address' : kind;
  return createDiagnostic('address-form', placeOf(origin), {
    key,
    found,
    kind: said,
    suggestion: proposal,
  });
}

/** `www.nordby.dk` lacks `https://`; the address of the site has nothing after the host name. */
function suggestAddress(kind: AddressKind, found: string): string | null {
  const bare = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/u.test(found);
  const whole = bare ? `https://${found}` : /^https?:/i.test(found) ? found : null;
  if (kind !== 'site-address') return bare ? whole : null;
  return whole && (/^https?:\/\/[^\s/?#@]+/i.exec(whole)?.[0] ?? null);
}

/** The key wants a position or a page: digits only, without decimals, thousands separators or a sign. */
function wholeNumberFault(origin: Origin, key: string, found: string): Diagnostic {
  const digits = found.replaceAll(/[._ ]/g, '');
  const proposal = /^\d{1,3}([._ ]\d{3})+$/.test(found) ? digits : /(?<![-−–\d])\d+/.exec(found)?.[0];
  return createDiagnostic('number-not-understood', placeOf(origin), {
    key,
    found,
    whole: 'ja',
    suggestion: proposal,
  });
}

function quoteList(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function lastName(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return 'list';
  if (value === null || value === undefined || value === '') return 'nothing';
  return typeof value === 'object' ? 'keys' : 'text';
}
