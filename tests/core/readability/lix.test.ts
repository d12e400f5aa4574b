import { describe, expect, test } from 'vitest';

import { LIX_FEWEST_WORDS, measureLix } from '#core/readability/lix.ts';

/** A text of `count` words of four letters. */
const short = (count: number) => Array.from({ length: count }, () => 'cykl').join(' ');

describe('LIX', () => {
  test('is the words per sentence plus the long words per hundred', () => {
    // 20 words, 2 sentences, and 5 words of more than six letters: 20/2 + 5·100/20.
    const text = `${short(7)} cyklister skoleveje tryghed. ${short(8)} kommunen borgerne.`;
    expect(measureLix(text)).toEqual({
      lix: 35,
      words: 20,
      sentences: 2,
      longWords: ['cyklister', 'skoleveje', 'tryghed', 'kommunen', 'borgerne'],
    });
  });

  test.each([
    ['six letters are not long', 'cykler', 0],
    ['seven letters are', 'cyklede', 1],
    ['a hyphen is no letter', 'it-ting', 0],
    ['but does not divide a word', 'it-projekt', 1],
    ['digits are no letters', '2013-2015', 0],
    ['nor are quotation marks', '»cykler«', 0],
    ['æ, ø and å are letters', 'æøåæøåæ', 1],
  ])('%s: %s', (_what, word, long) => {
    expect(measureLix(`${short(LIX_FEWEST_WORDS)} ${word}`)?.longWords).toHaveLength(long);
  });

  test.each([
    ['Nu cykler vi. Nu går vi.', 2],
    ['Cykler vi? Ja! Det gør vi', 3],
    ['Vi vil to ting: cykle og gå.', 2],
    ['Senest 5. oktober cykler vi.', 1],
    ['I 2. halvår 2015 cykler vi.', 1],
    ['Det skete i 2015. Siden gik vi.', 2],
    ['Målet er ca. 10 stier og højst 5 mio. kr. til hver.', 1],
    ['Det gælder f.eks. Byen og bl.a. Landet.', 1],
    ['Planen er skrevet ind i. Den gælder nu.', 2],
    ['Efter H. C. Andersens Vej cykler vi.', 1],
    ['»Vi cykler.« Det sagde hun.', 2],
    ['Se nordby.example/stier og 1.000 andre.', 1],
  ])('%j has %i sentences', (text, sentences) => {
    expect(measureLix(`${text.replace(/[.]?$/, '')} ${short(LIX_FEWEST_WORDS)}`)?.sentences).toBe(sentences);
  });

  test('is null for fewer than 15 words', () => {
    expect(measureLix(short(14))).toBeNull();
    expect(measureLix(short(15))).toMatchObject({ lix: 15, sentences: 1 });
    expect(measureLix('')).toBeNull();
    expect(measureLix('– … –')).toBeNull();
  });
});
