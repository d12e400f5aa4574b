// npm run schemas: writes schemas/json for editors, and tells the Astro extension of VS Code which schema each text
// follows. With --check it writes nothing and exits with 1 when schemas/json is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { preflight } from './preflight.mjs';

preflight();
const { schemas } = await import('#schemas/index.ts');
const { toJsonSchema } = await import('#schemas/to-json-schema.ts');
const { describeCollections } = await import('#cli/reading/describe-collections.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'schemas', 'json');
const wanted = new Map(
  Object.keys(schemas).map((kind) => [`${kind}.json`, `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`]),
);
const found = existsSync(folder) ? readdirSync(folder) : [];
const stale = [...wanted]
  .filter(
    ([name, text]) =>
      !found.includes(name) || readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n') !== text,
  )
  .map(([name]) => name);
const surplus = found.filter((name) => !wanted.has(name));

if (process.argv.includes('--check')) {
  for (const name of [...stale, ...surplus])
    console.error(`schemas/json/${name} is out of date: run \`npm run schemas\` and commit it.`);
  process.exitCode = stale.length + surplus.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of surplus) rmSync(join(folder, name));
  for (const name of stale) writeFileSync(join(folder, name), wanted.get(name));
  writeCollections();
  console.log(
    `schemas/json: ${stale.length} written, ${surplus.length} removed, ${wanted.size - stale.length} as they were`,
  );
}

/**
 * Writes where the extension looks. Astro owns the folder, and git ignores it: the file names paths on this machine.
 */
function writeCollections() {
  const target = join(root, '.astro', 'collections');
  mkdirSync(target, { recursive: true });
  for (const [name, text] of wanted) writeFileSync(join(target, name.replace('.json', '.schema.json')), text);
  writeFileSync(
    join(target, 'collections.json'),
    `${JSON.stringify(describeCollections(join(root, 'content')), null, 2)}\n`,
  );
}
