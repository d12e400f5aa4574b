import { describe, expect, test } from 'vitest';

import { countStrokes, findNearWord } from '#site/search/query/find-near-word.ts';
import { readQuery } from '#site/search/query/read-query.ts';
import { splitCompound } from '#site/search/query/split-compound.ts';
import { readVocabulary } from '#site/search/query/vocabulary.ts';

const vocabulary = readVocabulary(
  'aabenraa barn børn bistand bistanden cykelstier handlingsplan handlingsplaner for fremmøde frivillige frivillighed jobrotationsprojekt kommunen mænd mål målet plan planer praktisk rotation skole skolevejen strategi strategien sti vej ældre økonomi di digital med co₂ m² lokalfora museer centre gældende gældsafdrag borgere mest ehandel',
  ['30mio', '80%', '3.3', '2013-2015', '2013+', 'c++', 'at&t', '1000', 'DI', 'MED', '=gæld', '2016'],
);
const wordList = [
  { everyday: ['hjemmehjælp'], official: ['praktisk bistand'] },
  { everyday: ['sygefravær', 'være syg'], official: ['fremmøde'] },
];
const read = (query: string) => readQuery(query, vocabulary, wordList);
/** What is searched for, for the first word of the query. */
const wordsFor = (query: string) => read(query)[0]?.variants.map(({ words }) => words.join('+')) ?? [];

describe('a query', () => {
  test.each([
    ['maal', 'mål'],
    ['MÅL', 'mål'],
    ['boern', 'børn'],
    ['aeldre', 'ældre'],
    ['oekonomi', 'økonomi'],
    ['Åbenrå', 'aabenraa'],
    ['barn', 'børn'],
    ['børn', 'barn'],
    ['mand', 'mænd'],
    ['planerne', 'plan'],
    ['plan', 'handlingsplan'],
    ['jobrotation', 'jobrotationsprojekt'],
    ['cykelsti', 'cykelstier'],
    ['frivilligstrategi', 'frivillige+strategi'],
    ['skolevej', 'skolevejen'],
    ['skolevej', 'skole+vej'],
    ['hjemmehjælp', '"praktisk bistand"'],
    ['sygefravaer', 'fremmøde'],
    ['være syg', 'fremmøde'],
    ['frivilige', 'frivillige'],
    ['2014', '"2014"'],
    ['30 mio', '30mio'],
    ['30 millioner', '30mio'],
    ['80 %', '80%'],
    ['80 pct.', '80%'],
    ['3,3 mio', '3.3'],
    ['12 mio', '"12"'],
    ['2013–2015', '2013-2015'],
    ['2013 - 2015', '2013-2015'],
    ['2019-2021', '2019+2021'],
    ['2013+', '2013+'],
    ['40+', '"40"'],
    ['1.000', '1000'],
    ['1 000', '"1000"'],
    ['2016', '2016'],
    ['C++', 'c++'],
    ['at&t', 'at&t'],
    ['co2', 'co₂'],
    ['m2', 'm²'],
    ['DI', 'DI'],
    ['di', '"di"'],
    ['MED strategi', 'MED'],
    ['med strategi', 'strategi'],
    ['e-handel', 'ehandel'],
    ['a\u030Abenraa', 'aabenraa'],
    ['lokalforum', 'lokalfora'],
    ['museum', 'museer'],
    ['centrum', 'centre'],
    ['gæld', '=gæld'],
    ['gæld', 'gældsafdrag'],
  ])('for %s searches for %s', (query, words) => {
    expect(wordsFor(query)).toContain(words);
  });

  test.each([
    ['for', 'what stands everywhere, when it is all there is'],
    ['hvad er planen for kommunen', 'the words that ask for something'],
  ])('»%s« keeps %s', (query) => {
    const kept = read(query).map(({ written }) => written);
    expect(kept).toEqual(query === 'for' ? ['for'] : ['planen', 'kommunen']);
  });

  test.each([
    ['gæld', 'gældende'],
    ['borgmester', 'borgere+mest'],
    ['8,7', '"8"'],
    ['8,7', '"87"'],
  ])('for %s does not search for %s', (query, words) => {
    expect(read(query).flatMap(({ variants }) => variants.map((variant) => variant.words.join('+')))).not.toContain(
      words,
    );
  });

  test('for a short word counts the word itself for more than the words that begin with it', () => {
    const [whole, exact, beginning] = read('DI')[0]?.variants ?? [];
    expect([whole?.weight, exact?.weight]).toEqual([1, 1]);
    expect(beginning).toMatchObject({ words: ['di'] });
    expect(beginning?.weight).toBeLessThan(0.5);
  });

  test('for a number searches for nothing but the number', () => {
    expect(read('2014')[0]?.variants).toEqual([{ words: ['"2014"'], weight: 1, because: 'written' }]);
  });

  test('counts the word itself for more than its variants', () => {
    const [written, ...others] = read('plan')[0]?.variants ?? [];
    expect(written).toMatchObject({ words: ['plan'], weight: 1 });
    expect(Math.max(...others.map(({ weight }) => weight))).toBeLessThan(1);
  });

  test('for an unknown word searches for nothing', () => {
    expect(read('flyvemaskinefabrik')[0]?.variants).toEqual([]);
  });

  test('for an official word searches for everyday words only when a text has them', () => {
    expect(wordsFor('fremmøde')).toEqual(['fremmøde']);
  });
});

describe('a compound', () => {
  test.each([
    ['frivilligstrategi', ['frivillig', 'strategi']],
    ['frivillighedsstrategi', ['frivilligheds', 'strategi']],
    ['boerneplan', ['boerne', 'plan']],
    ['strategi', null],
    ['xyzplan', null],
  ])('%s has the parts %j', (word, parts) => {
    expect(splitCompound(vocabulary, word)).toEqual(parts);
  });
});

describe('a misspelt word', () => {
  test.each([
    ['frivilige', 'frivillige'],
    ['stratgei', 'strategi'],
    ['komunen', 'kommunen'],
    ['vjx', undefined],
    ['helikopter', undefined],
  ])('%s is corrected to %s', (written, meant) => {
    expect(findNearWord(vocabulary, written)?.written).toBe(meant);
  });

  test.each([
    ['plan', 'plan', 0],
    ['plna', 'plan', 1],
    ['pln', 'plan', 1],
    ['plano', 'plan', 1],
    ['abcd', 'wxyz', 3],
  ])('%s and %s are %i strokes apart', (one, other, strokes) => {
    expect(countStrokes(one, other, 2)).toBe(strokes);
  });
});
