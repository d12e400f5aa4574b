// A municipality that uses the program may leave the invented one out with one key, and keep its folder.
import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';

import { checkNordby, listFindings, NORDBY, writeFile, writeGoal, type Files } from './nordby.ts';

const HIDDEN = { 'site.yaml': 'examples: nej\n' };
const REAL: Files = {
  'havnby/index.md': writeFile('title: Havnby Kommune', 'Havnby ligger ved vandet.'),
  'havnby/stien-videre/index.md': writeFile(
    'title: Stien videre\nperiod: 2025-2028\nsource: Havnby Kommune, 2025\nchecks:\n  - code: report-overdue\n    severity: fra\n    reason: Handler ikke om opfølgning.',
    'Flere stier.',
  ),
};
const titlesOf = (files: Files) => checkNordby(files).publication.organisations.map(({ title }) => title);

describe('a site that says `examples: nej`', () => {
  test('shows the real municipalities and none of the invented', () => {
    expect(titlesOf(REAL)).toEqual(['Havnby Kommune', 'Nordby Kommune']);
    expect(titlesOf({ ...REAL, ...HIDDEN })).toEqual(['Havnby Kommune']);
    expect(titlesOf({ ...REAL, 'site.yaml': 'examples: ja\n' })).toHaveLength(2);
  });

  test('says nothing of what is wrong below the invented one, nor of its pictures and translations', () => {
    const below = {
      'nordby/sammen-om-nordby/tryggere-skoleveje.md': writeGoal('owner: ingen'),
      'nordby/sammen-om-nordby/index.en.md': writeFile('title: Together'),
      'nordby/sammen-om-nordby/havn.png': null,
    };
    expect(listFindings(checkNordby({ ...REAL, ...below }))).not.toEqual([]);
    const check = checkNordby({ ...REAL, ...below, ...HIDDEN });
    expect(listFindings(check)).toEqual([]);
    expect(check.fileNames.filter((name) => name.includes('nordby'))).toEqual([]);
  });

  test('is told of a link from a real municipality to the one that is gone', () => {
    const link = writeGoal('', 'Som i [Nordby](/nordby/).');
    const codes = (files: Files) => checkNordby({ ...REAL, 'havnby/stien-videre/cykler.md': link, ...files });
    expect(codes({}).diagnostics.map(({ code }) => code)).not.toContain('broken-link');
    expect(codes(HIDDEN).diagnostics.map(({ code }) => code)).toContain('broken-link');
  });

  test('is not told that the promises of the invented one have disappeared since publication', () => {
    const published = { ...REAL, 'nordby/sammen-om-nordby/tryggere-skoleveje.md': writeGoal('deadline: i 2027') };
    const check = checkNordby({ ...REAL, ...HIDDEN }, published);
    expect(listFindings(check)).toEqual([]);
    expect(check.comparison?.removed).toEqual([]);
  });

  test('still shows a municipality whose own file cannot be read, with its fault', () => {
    const broken = { ...NORDBY, ...HIDDEN, 'nordby/index.md': '---\ntitle: [Nordby\nexample: ja\n---\n' };
    expect(listFindings(checkNordby(broken))).not.toEqual([]);
  });
});

test('leaving Nordby out of our own site adds no finding about the real municipalities', () => {
  const sources = readContent({ content: 'content', language: 'da' });
  const without = sources.map((source) =>
    source.path === 'site.yaml' ? { ...source, text: `${source.text ?? ''}examples: nej\n` } : source,
  );
  const list = (files: typeof sources) =>
    checkContent(files, { today: '2026-11-27' })
      .diagnostics.filter(({ location }) => !location.file.startsWith('content/nordby/'))
      .map(({ code, location }) => `${code} ${location.file}`);
  expect(list(without)).toEqual(list(sources));
});
