import { describe, expect, test } from 'vitest';

import { findAbbreviations } from '#markdown/plugins/explain-abbreviations.ts';
import { describeReading } from '#site/text/readability.ts';
import { nameInRepository } from '#site/text/last-changed.ts';
import { nameLevel } from '#site/thread/thread.ts';

import { checkGoal } from '../../core/nordby.ts';

describe('an abbreviation', () => {
  const known = [
    { short: 'KL', long: 'Kommunernes Landsforening' },
    { short: 'IT', long: 'informationsteknologi' },
    { short: 'C+', long: 'cykel plus' },
  ];
  test.each([
    ['KL har sagt det.', ['KL']],
    ['Kommunen og KL’s medlemmer', ['KL']],
    ['IT-systemer', ['IT']],
    ['DIGIT, KLAR og HKL', []],
    ['it og kl', []],
    ['HR-IT', []],
    ['(KL)', ['KL']],
    ['KL, IT og KL', ['KL', 'IT', 'KL']],
    ['Se C+ her', ['C+']],
  ])('in »%s«: %j', (text, found) => {
    expect(findAbbreviations(text, known).map(({ short }) => short)).toEqual(found);
  });

  test('is not looked for when none is known', () => {
    expect(findAbbreviations('KL', [])).toEqual([]);
  });
});

describe('a text in git', () => {
  test.each([
    ['https://github.com/nordby/strategi', 'https://github.com/nordby/strategi/blob/HEAD/content/nordby/index.md'],
    ['https://github.com/nordby/strategi.git', 'https://github.com/nordby/strategi/blob/HEAD/content/nordby/index.md'],
    ['https://github.com/nordby/strategi/', 'https://github.com/nordby/strategi/blob/HEAD/content/nordby/index.md'],
    ['https://gitlab.com/nordby/strategi', 'https://gitlab.com/nordby/strategi/-/blob/HEAD/content/nordby/index.md'],
    [
      'https://gitlab.nordby.dk/web/strategi',
      'https://gitlab.nordby.dk/web/strategi/-/blob/HEAD/content/nordby/index.md',
    ],
    ['https://git.nordby.dk/strategi', null],
    ['https://notgithub.com/nordby/strategi', null],
  ])('of %s is at %s', (repository, url) => {
    expect(nameInRepository(repository, 'content/nordby/index.md')).toBe(url);
  });

  test('encodes letters outside ASCII in its address', () => {
    expect(nameInRepository('https://github.com/n/s', 'tekster/på vej.md')).toBe(
      'https://github.com/n/s/blob/HEAD/tekster/p%C3%A5%20vej.md',
    );
  });
});

describe('the word for a level', () => {
  test.each([
    ['strategiplan', 'Strategiplan 2013-2014', null],
    ['strategiplan', 'Direktionens strategiplan', 'Strategiplan'],
    ['mål', 'Virksomhedskontakt', 'Mål'],
  ])('%s before »%s«: %s', (word, title, said) => {
    expect(nameLevel(word, title)).toBe(said);
  });
});

describe('the readability of a text', () => {
  const bodyOf = (text: string) => checkGoal('', text).publication.organisations[0]!.strategies[0]!.goals[0]!.body;

  test('is given in minutes, words and LIX', () => {
    expect(
      describeReading(
        bodyOf(
          'Kommunen vil gøre det trygt for børn at cykle i skole. Vi bygger stier, og vi sætter lys op. Det gør vi sammen med forældrene.',
        ),
        'da',
      ),
    ).toBe('1 minut · 25 ord · LIX 16 (meget let)');
  });

  test('is not given for a short text', () => {
    expect(describeReading(bodyOf('Flere cykler.'), 'da')).toBeNull();
  });
});
