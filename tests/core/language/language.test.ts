import { describe, expect, test } from 'vitest';

import { foldLetters, listWords } from '#core/language/letters-and-words.ts';
import { stemWord } from '#core/language/stem-word.ts';

describe('letters', () => {
  test.each([
    ['mål', 'maal'],
    ['Åbenrå', 'aabenraa'],
    ['AABENRAA', 'aabenraa'],
    ['Ældre', 'aeldre'],
    ['børn', 'boern'],
    ['idé', 'ide'],
    ['Günther', 'gunther'],
    ['a\u030abenra\u030a', 'aabenraa'],
    ['INNOVATION', 'innovation'],
    ['KILDE', 'kilde'],
  ])('%s is looked up as %s', (written, folded) => {
    expect(foldLetters(written)).toBe(folded);
  });
});

describe('words', () => {
  test.each([
    ['Mål 2013-2014: 30 mio. kr.', ['Mål', '2013', '2014', '30', 'mio', 'kr']],
    ['80 % af § 17, stk. 4', ['80', '%', 'af', '§', '17', 'stk', '4']],
    ["DI's it-systemer", ['DI', 's', 'it', 'systemer']],
    ['½-årligt', ['½', 'årligt']],
    ['… – »«', []],
  ])('of »%s«', (text, words) => {
    expect(listWords(text)).toEqual(words);
  });
});

describe('the stem', () => {
  test.each([
    ['frivillig', 'frivillige', 'frivilligt', 'frivilliges'],
    ['plan', 'planen', 'planer', 'planernes'],
    ['dagsorden', 'dagsordenen', 'dagsordenens'],
    ['borger', 'borgeren', 'borgerne', 'borgernes'],
    ['cykelsti', 'cykelstier', 'cykelstien', 'cykelstiernes'],
    ['hus', 'huset', 'husene'],
    ['proces', 'processen', 'processer'],
  ])('is the same for %s and its forms', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  test.each([
    ['plan', 'plads'],
    ['hus', 'hul'],
    ['leder', 'ledelse'],
    ['by', 'byråd'],
  ])('tells %s from %s', (one, other) => {
    expect(stemWord(foldLetters(one))).not.toBe(stemWord(foldLetters(other)));
  });
});
