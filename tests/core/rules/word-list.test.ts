import { describe, expect, test } from 'vitest';

import { checkNordby, listFindings, STRATEGY, writeFile, type Files } from '../nordby.ts';

const TEXTS: Files = {
  [`${STRATEGY}/byen/index.md`]: writeFile(
    'title: Stinettet\nactions:\n  - title: Praktisk bistand til ældre',
    'Medarbejdernes fremmøde skal stige.',
  ),
};
const find = (words: string, files: Files = {}) =>
  listFindings(checkNordby({ ...TEXTS, ...files, 'ordliste.yaml': `words:\n${words}\n` }));

describe('the word list', () => {
  test.each(['fremmøde', 'fremmødet', 'praktiske bistand', 'stinettets', 'Byrådet', 'store ledergruppe'])(
    'may point to %s, in whatever form a text has it',
    (official) => {
      expect(find(`  - everyday: hverdagsord\n    official: ${official}`)).toEqual([]);
    },
  );

  test('gets a finding for each word that no text has, in its place', () => {
    expect(
      find('  - everyday: syg\n    official: [fremmøde, nærvær]\n  - everyday: sti\n    official: bistand praktisk'),
    ).toEqual(['word-not-in-texts ordliste.yaml:3:26', 'word-not-in-texts ordliste.yaml:5:15']);
  });

  test('gets a finding for an everyday word written twice, also in other letters', () => {
    expect(
      find('  - everyday: [syg, fravær]\n    official: fremmøde\n  - everyday: FRAVÆRET\n    official: fremmøde'),
    ).toEqual(['word-listed-twice ordliste.yaml:4:15']);
  });

  test('gets no finding for missing words while a text cannot be read', () => {
    expect(
      find('  - everyday: syg\n    official: nærvær', {
        [`${STRATEGY}/landet/index.md`]: '---\ntitle: [\n---\n',
      }).filter((finding) => finding.startsWith('word')),
    ).toEqual([]);
  });

  test.each([
    ['  - everyday: syg', 'missing-key ordliste.yaml:2:5'],
    ['  - everyday: syg\n    officiel: fremmøde', 'unknown-key ordliste.yaml:3:5'],
    ['  - everyday: syg\n    official:', 'empty-value ordliste.yaml:3:5'],
  ])('%j is reported with its line', (words, finding) => {
    expect(find(words)).toContain(finding);
  });

  test('needs its words when it exists, and may be left out', () => {
    expect(listFindings(checkNordby({ 'ordliste.yaml': 'ord: []\n' })).map((finding) => finding.split(' ')[0])).toEqual(
      expect.arrayContaining(['unknown-key']),
    );
    expect(checkNordby(TEXTS).publication.wordList).toEqual([]);
  });
});
