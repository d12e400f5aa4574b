import { describe, expect, test } from 'vitest';

import { suggestWord } from '#core/diagnostics/suggest.ts';

describe('the nearest word', () => {
  test.each<[word: string, nearest: string | null, what: string]>([
    ['owner', 'owner', 'the word itself'],
    ['ownr', 'owner', 'a letter left out'],
    ['ownner', 'owner', 'a letter too many'],
    ['owmer', 'owner', 'a wrong letter'],
    ['onwer', 'owner', 'two letters that changed places'],
    ['wonre', null, 'too much at once'],
    ['OWNER', 'owner', 'capitals'],
    ['deadlines', 'deadline', 'a longer word'],
    ['sammen/traffik', 'sammen/trafik', 'the last name of a path'],
    ['samen/trafik', 'sammen/trafik', 'an earlier name of a path'],
    ['sammen/lys', null, 'a path with another last name'],
    ['æøå', null, 'nothing like it'],
    ['', null, 'nothing at all'],
  ])('to `%s` is %s: %s', (word, nearest, _what) => {
    expect(suggestWord(word, ['owner', 'deadline', 'sammen/trafik', 'sammen/skoler'])).toBe(nearest);
  });

  test('is the first of two that are equally near', () => {
    expect(suggestWord('mat', ['mad', 'man'])).toBe('mad');
  });

  test('is null when there are no words', () => {
    expect(suggestWord('owner', [])).toBeNull();
  });
});
