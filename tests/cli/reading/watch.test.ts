// A day's editing, acted out against real processes: each save is answered, and the screen ends with what is on disk.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { STRATEGY, writeFile, writeGoal } from '../../core/nordby.ts';
import { validate } from '../run-roedtraad.ts';
import { saveByRename, watchContent, type Watching } from '../watch-content.ts';

const SOUND = '✓ Ingen fejl';
const MOST_FOLDERS = 150;

const write = (frontMatter: string) => writeGoal(frontMatter, 'Flere skal cykle.', 'Lys på stierne');
const mended = write('owner: byraadet');

function git(cwd: string, ...argv: string[]): void {
  execFileSync('git', ['-c', 'user.name=Nordby', '-c', 'user.email=nordby@example.dk', ...argv], {
    cwd,
    stdio: 'pipe',
  });
}

async function expectScreenToBeTrue({ folder, readScreen }: Watching): Promise<void> {
  const { stdout } = await validate(folder);
  expect(readScreen().trimEnd().endsWith(stdout.trimEnd()), `${readScreen()}\n--- on disk:\n${stdout}`).toBe(true);
}

describe('validate --watch answers', () => {
  let watching: Watching;
  beforeAll(async () => {
    watching = await watchContent();
  });
  afterAll(() => watching.kill());

  /** Each name of an owner is new, so that an old report is not taken for the answer. */
  const expectFault = (owner: string) => watching.see(`\`${owner}\``, '1 fejl · 3 filer læst');
  const mend = async () => {
    writeFileSync(watching.file, mended);
    await watching.see(SOUND);
  };

  test('a save in place: the fault, and that it is mended', async () => {
    writeFileSync(watching.file, write('onwer: byraadet'));
    await watching.see('Mente du `owner`?');
    expect(watching.readScreen()).toContain(`Gemt: ${STRATEGY}/lys.md`);
    await mend();
    expect(watching.readScreen()).toContain('3 filer læst');
  });

  test('a temporary file that is renamed, as often as it is saved', async () => {
    for (const owner of ['direktion-a', 'direktion-b', 'direktion-c']) {
      saveByRename(watching.file, write(`owner: ${owner}`));
      await expectFault(owner);
    }
    saveByRename(watching.file, mended);
    await watching.see(SOUND);
  });

  test('a backup that the editor takes first', async () => {
    for (const owner of ['udvalg-a', 'udvalg-b']) {
      renameSync(watching.file, `${watching.file}~`);
      writeFileSync(watching.file, write(`owner: ${owner}`));
      rmSync(`${watching.file}~`);
      await expectFault(owner);
    }
    await mend();
  });

  test('a text that is deleted and made again', async () => {
    rmSync(watching.file);
    await watching.see('Fjernet:', '2 filer læst');
    writeFileSync(watching.file, write('owner: raad-a'));
    await expectFault('raad-a');
    writeFileSync(watching.file, write('owner: raad-b'));
    await expectFault('raad-b');
    await mend();
  });

  test('two saves in a row, by the last of them', async () => {
    for (const round of [1, 2, 3]) {
      writeFileSync(watching.file, write('owner: foerst'));
      writeFileSync(watching.file, write(`owner: sidst-${round}`));
      await expectFault(`sidst-${round}`);
    }
    await mend();
  });

  test('saves while the check is running, by the last of them', async () => {
    for (let round = 0; round < 40; round += 1) {
      saveByRename(watching.file, write(`owner: gang-${round}`));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await expectFault('gang-39');
    await mend();
  });

  test('a text of the same length whose time was put back', async () => {
    const time = new Date('2026-01-01');
    const save = (owner: string) => {
      writeFileSync(watching.file, write(`owner: ${owner}`));
      utimesSync(watching.file, time, time);
    };
    save('byraadex');
    await expectFault('byraadex');
    save('byraadet');
    await watching.see(SOUND);
  });

  test('a text that becomes a folder, and a new folder with texts', async () => {
    rmSync(watching.file);
    mkdirSync(watching.file);
    writeFileSync(join(watching.file, 'index.md'), writeFile('title: Lys'));
    await watching.see('1 fejl', 'lys.md/index.md');
    rmSync(watching.file, { recursive: true });
    const folder = join(watching.content, STRATEGY, 'veje');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.md'), writeFile('title: Veje', 'Tekst.'));
    writeFileSync(join(folder, 'cykler.md'), writeGoal('owner: afdeling-a', 'Flere skal cykle.', 'Cykler'));
    await watching.see('`afdeling-a`');
    saveByRename(join(folder, 'cykler.md'), writeGoal('owner: afdeling-b', 'Flere skal cykle.', 'Cykler'));
    await watching.see('`afdeling-b`');
    rmSync(folder, { recursive: true });
    await mend();
  });

  test('faults that one text causes in another', async () => {
    const site = join(watching.content, 'site.yaml');
    writeFileSync(site, 'fejl: ja\n');
    await watching.see('Nøglen `fejl` kendes ikke her');
    rmSync(site);
    await watching.see(SOUND);
    const municipality = join(watching.content, 'nordby/index.md');
    const text = readFileSync(municipality, 'utf8');
    writeFileSync(municipality, text.replace('id: byraadet', 'id: raadet'));
    await expectFault('byraadet');
    writeFileSync(municipality, text);
    await watching.see(SOUND);
  });

  test('nothing about what editors, Office and Windows leave', async () => {
    const before = watching.readAll();
    const droppings = ['Thumbs.db', '~$plan.docx', 'mål.md~', '.lys.md.swp', '#lys.md#', 'lys.tmp'];
    for (const name of droppings) writeFileSync(join(watching.content, STRATEGY, name), 'x');
    // What is answered next is this save, so the others were not.
    writeFileSync(watching.file, write('owner: byraadet\ndeadline: snarest'));
    await watching.see('snarest', '1 fejl');
    const heard = watching.readAll().slice(before.length);
    expect(droppings.filter((name) => heard.includes(name))).toEqual([]);
    expect(heard.match(/^Gemt:/gm)).toHaveLength(1);
    await mend();
  });

  test('with what a new check would say', () => expectScreenToBeTrue(watching));
});

describe('validate --watch goes on', () => {
  test(`when a branch with ${MOST_FOLDERS} folders more comes and goes`, async () => {
    const watching = await watchContent({}, (folder) => {
      git(folder, 'init', '--quiet', '--initial-branch=main');
      git(folder, 'add', '.');
      git(folder, 'commit', '--quiet', '--message=Nordby');
      git(folder, 'switch', '--quiet', '--create', 'stor');
      for (let number = 0; number < MOST_FOLDERS; number += 1) {
        const area = join(folder, 'content', STRATEGY, `omraade-${number}`);
        mkdirSync(area);
        writeFileSync(join(area, 'index.md'), writeFile(`title: Område ${number}`, 'Tekst.'));
      }
      git(folder, 'add', '.');
      git(folder, 'commit', '--quiet', '--message=Stor');
      git(folder, 'switch', '--quiet', 'main');
    });
    onTestFinished(watching.kill);
    for (let round = 0; round < 4; round += 1) {
      git(watching.folder, 'switch', '--quiet', 'stor');
      await watching.see(`${3 + MOST_FOLDERS} filer læst`);
      // A busy machine may see the switch in two steps; then the last of them names the rest.
      expect(watching.readScreen().split('\n')[0]).toMatch(
        /^Gemt: (?:[\w/.-]+, )*[\w/.-]+(?: og [\w/.-]+)?(?: og \d+ andre)?$/,
      );
      git(watching.folder, 'switch', '--quiet', 'main');
      await watching.see(' 3 filer læst');
    }
    for (const branch of ['stor', 'main', 'stor', 'main']) git(watching.folder, 'switch', '--quiet', branch);
    saveByRename(watching.file, write('owner: direktionen'));
    await watching.see('`direktionen`', '1 fejl · 3 filer læst');
    await expectScreenToBeTrue(watching);
  });

  test('when the content folder is moved away, comes back, and is swapped', async () => {
    const watching = await watchContent();
    onTestFinished(watching.kill);
    const { content, file } = watching;
    for (const owner of ['direktion-a', 'direktion-b']) {
      renameSync(content, `${content}-vaek`);
      await watching.see('Mappen `content` er væk; venter på, at den kommer igen.');
      renameSync(`${content}-vaek`, content);
      await watching.see('Mappen `content` er der igen.', 'filer læst');
      saveByRename(file, write(`owner: ${owner}`));
      await watching.see(`\`${owner}\``, '1 fejl · 3 filer læst');
    }
    cpSync(content, `${content}-ny`, { recursive: true });
    writeFileSync(join(`${content}-ny`, STRATEGY, 'lys.md'), mended);
    renameSync(content, `${content}-gammel`);
    renameSync(`${content}-ny`, content);
    await watching.see(SOUND);
    writeFileSync(file, write('owner: direktion-c'));
    await watching.see('`direktion-c`');
    rmSync(content, { recursive: true });
    await watching.see('er væk');
    mkdirSync(content);
    await watching.see('har ingen tekster');
    expect(await watching.stop()).toBe(0);
  });

  test('until Ctrl-C, and ends with exit code 0', async () => {
    expect(await (await watchContent()).stop()).toBe(0);
  });
});
