// Pagefind 1.5 writes filter values in an order that differs between runs. The same content must give the same bytes,
// so the filters are sorted and named by their content. To be removed when Pagefind sorts them itself.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { decode, encode } from 'cborg';

const SIGNATURE = Buffer.from('pagefind_dcd');
/** The position of the list of filters in the table of contents of the index. */
const FILTERS = 3;

type Filter = [name: string, values: [value: string, pages: number[]][]];

interface Entry {
  languages: Record<string, { hash: string }>;
}

export function stabiliseIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  for (const language of Object.values(entry.languages)) language.hash = nameLanguageByContent(folder, language.hash);
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** Returns the new name of the table of contents for a language. */
function nameLanguageByContent(folder: string, hash: string): string {
  const file = join(folder, `pagefind.${hash}.pf_meta`);
  const contents = read(file) as unknown[];
  const language = hash.split('_')[0] ?? '';
  const filters = contents[FILTERS] as [string, string][];
  contents[FILTERS] = filters
    .map(([name, old]) => [name, nameFilterByContent(join(folder, 'filter'), old, language)])
    .sort(byFirst);
  rmSync(file);
  return write(contents, (digest) => [
    `${language}_${digest.slice(0, 10)}`,
    (name) => join(folder, `pagefind.${name}.pf_meta`),
  ]);
}

function nameFilterByContent(folder: string, old: string, language: string): string {
  const file = join(folder, `${old}.pf_filter`);
  const [name, values] = read(file) as Filter;
  rmSync(file);
  return write([name, [...values].sort(byFirst)], (digest) => [
    `${language}_${digest.slice(0, 7)}`,
    (digestName) => join(folder, `${digestName}.pf_filter`),
  ]);
}

function read(file: string): unknown {
  return decode(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length));
}

/** Names the file by its content, and returns the name. */
function write(data: unknown, nameBy: (digest: string) => [name: string, fileOf: (name: string) => string]): string {
  const bytes = Buffer.concat([SIGNATURE, encode(data)]);
  const [name, fileOf] = nameBy(createHash('sha256').update(bytes).digest('hex'));
  writeFileSync(fileOf(name), gzipSync(bytes, { level: 9 }));
  return name;
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}

/** Removes Pagefind's own search boxes, which this site does not use. */
export function removeUnusedInterfaces(folder: string): void {
  for (const file of readdirSync(folder))
    if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file)) rmSync(join(folder, file));
}
