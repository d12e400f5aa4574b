import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareDanish, getInitial } from '#core/language/compare-danish.ts';

const inOrder = (words: string[]) => [...words].sort(compareDanish);

describe('Danish order', () => {
  test.each([
    ['æ, ø and å last', ['Aktivt', 'Zoneterapi', 'Ældre', 'Økonomi', 'Ånd']],
    ['aa as å', ['Agerbrug', 'Ødsted', 'Aabenraa', 'Ålborg', 'Aarhus']],
    ['aa as two letters where two words meet', ['Tema', 'Temaaften', 'Temadag', 'Temaer']],
    ['ä as æ, ö as ø and ü as y', ['Muller', 'Müller', 'Myre', 'Äpfel', 'Östersund']],
    ['accents after none', ['ide', 'idé', 'idræt']],
    ['capitals and small letters side by side', ['borger', 'Borger.dk', 'Borgerdialog', 'borgermøde']],
    ['word for word', ['Ny faglighed', 'Ny vækst', 'Nyborg']],
    ['numbers by value, before letters', ['§ 9', '§ 17', '30 mio.', '2013', 'Aftale']],
    ['what stands in quotes by its letters', ['Skriv', '»Skriv Bedre Breve«', 'Skrivning']],
  ])('puts %s', (_what, words) => {
    expect(inOrder([...words].reverse())).toEqual(words);
  });

  test('is consistent for all names', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aåæøAÅäöüé -§12bz') });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compareDanish(a, b))).toBe(-Math.sign(compareDanish(b, a)) + 0);
        if (compareDanish(a, b) <= 0 && compareDanish(b, c) <= 0) expect(compareDanish(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test.each([
    ['Aabenraa', 'Å'],
    ['åben', 'Å'],
    ['Ældre', 'Æ'],
    ['§ 17, stk. 4', '0–9'],
    ['»Det Fælles Vi«', 'D'],
    ['Émile', 'E'],
    ['…', '#'],
  ])('puts %s under %s', (words, letter) => {
    expect(getInitial(words)).toBe(letter);
  });
});
