// What an author sees in VS Code with the recommended extension: explanations and suggestions in Danish, and marks
// under faults.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { describeCollections } from '#cli/reading/describe-collections.ts';
import { schemas, type DocumentKind } from '#schemas/index.ts';
import { toJsonSchema } from '#schemas/to-json-schema.ts';

import { GOAL, NORDBY, STRATEGY, writeGoal } from '../core/nordby.ts';
import { startLanguageServer, type LanguageServer } from './language-server.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'roedtraad-editor-')));
const TEXT = writeGoal(
  'owner: byraadet\ndeadline: inden udgangen af 2027\norder: 3\nactions:\n  - title: Tælle cyklister\n    state: i gang\n',
);
let server: LanguageServer;

beforeAll(async () => {
  for (const [path, text] of Object.entries({
    ...NORDBY,
    [`${GOAL}.md`]: TEXT,
    [`${STRATEGY}/sti/index.md`]: writeGoal('kind: mål'),
  }))
    write(`content/${path}`, text ?? '');
  for (const kind of Object.keys(schemas) as DocumentKind[])
    write(`.astro/collections/${kind}.schema.json`, JSON.stringify(toJsonSchema(kind)));
  write('.astro/collections/collections.json', JSON.stringify(describeCollections(join(folder, 'content'))));
  write('package.json', '{}');
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'), 'junction');
  server = await startLanguageServer(folder);
});

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('in the front matter of a goal', () => {
  const open = (text: string, version: number) => {
    const uri = pathToFileURL(join(folder, 'content', `${GOAL}.md`)).href;
    server.notify(
      version === 1 ? 'textDocument/didOpen' : 'textDocument/didChange',
      version === 1
        ? { textDocument: { uri, languageId: 'markdown', version, text } }
        : { textDocument: { uri, version }, contentChanges: [{ text }] },
    );
    return { uri };
  };

  test('hovering over a key explains it in Danish, with an example', async () => {
    const textDocument = open(TEXT, 1);
    const hover = await server.request<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument,
      position: { line: 3, character: 3 },
    });
    expect(hover?.contents.value).toContain('Fristen med kildens egne ord.');
    expect(hover?.contents.value).toContain('Eksempel: `inden udgangen af 2015`');
  });

  test('the editor suggests the values of a key', async () => {
    const textDocument = open(TEXT.replace('state: i gang', 'state: '), 2);
    const { items } = await server.request<{ items: { label: string }[] }>('textDocument/completion', {
      textDocument,
      position: { line: 7, character: 11 },
    });
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['planlagt', 'i gang', 'afsluttet', 'uvis']),
    );
  });

  test('a sound text has no mark, and a misspelt key has one', async () => {
    const find = async (text: string, version: number) => {
      const textDocument = open(text, version);
      const { items } = await server.request<{ items: { message: string; range: { start: { line: number } } }[] }>(
        'textDocument/diagnostic',
        { textDocument },
      );
      return items.map(({ message, range }) => `${range.start.line}: ${message}`);
    };
    expect(await find(TEXT, 3)).toEqual([]);
    expect(await find(TEXT.replace('owner:', 'onwer:'), 4)).toEqual([expect.stringMatching(/^2: .*onwer/)]);
  });
});

test('every text follows the schema of its kind, also a goal that is a folder', () => {
  const { entries } = describeCollections(join(folder, 'content'));
  expect(Object.values(entries).sort()).toEqual(['goal', 'goal', 'organisation', 'strategy']);
});

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
