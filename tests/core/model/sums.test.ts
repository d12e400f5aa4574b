import { describe, expect, test } from 'vitest';

import { listStrategies } from '#core/model/red-thread.ts';
import { sumBudget } from '#core/model/sum-budget.ts';
import { sumEffects } from '#core/model/sum-effects.ts';

import { checkNordby, STRATEGY, writeFile, type Files } from '../nordby.ts';

const ACTION = (title: string, year: number, amount: string, more = '') =>
  `  - title: ${title}\n    budget: {year: ${year}, amount: '${amount}'}\n${more}`;

describe('the money below a plan', () => {
  test('is added up by year, and says how many give no amount', () => {
    const strategy = build({
      'skoleveje.md': `title: Skoleveje\nactions:\n${ACTION('Tælle cykler', 2026, '400.000 kr.')}  - Male striber\n`,
      'lys.md': `title: Lys\nactions:\n${ACTION('Sætte lamper op', 2026, '1,6 mio. kr.')}`,
      'tanker.md': 'title: Tanker',
    });
    expect(sumBudget(strategy)).toMatchObject([{ year: 2026, amount: 2_000_000, withAmount: 2, all: 4 }]);
  });

  test('counts an action once: not where it also serves, and not where it is told again', () => {
    const strategy = build({
      'skoleveje.md': `title: Skoleveje\nactions:\n${ACTION('Tælle cykler', 2026, '400.000 kr.', '    also-under: lys\n')}`,
      'lys.md': `title: Lys\nactions:\n  - title: Cykler tælles\n    same-as: skoleveje#taelle-cykler\n    budget: {year: 2026, amount: 400.000 kr.}\n`,
    });
    expect(sumBudget(strategy)).toMatchObject([{ amount: 400_000, withAmount: 1 }]);
  });

  test('takes the amount of a whole goal instead of those of its actions', () => {
    const strategy = build({
      'skoleveje.md': `title: Skoleveje\nbudget: {year: 2026, amount: 3 mio. kr., spent: 1 mio. kr.}\nactions:\n${ACTION('Tælle cykler', 2026, '400.000 kr.')}${ACTION('Male striber', 2027, '100 t.kr.')}`,
    });
    expect(sumBudget(strategy)).toMatchObject([
      { year: 2026, amount: 3_000_000, spent: 1_000_000, withAmount: 1, all: 1, hasParts: true },
      { year: 2027, amount: 100_000, spent: null, withAmount: 1, all: 2, hasParts: false },
    ]);
  });

  test('is no sum when nobody gives an amount', () => {
    expect(sumBudget(build({ 'lys.md': 'title: Lys\nactions: Sætte lamper op' }))).toEqual([]);
  });
});

describe('the effect below a plan', () => {
  test('is added up by unit and year, and says what is left out', () => {
    const strategy = build({
      'varme.md': `title: Varme
actions:
  - title: Skifte oliefyr ud
    effect: 1.000 ton CO₂ i 2030
  - title: Isolere skolerne
    effect: [ca. 500 tons CO2 i 2030, 3 GWh i 2030]
  - title: Plante træer
    effect: 20 ton CO₂e i 2030
  - title: Fortælle om varme
    effect: flere kender fjernvarmen
  - title: Tælle oliefyr`,
    });
    expect(sumEffects(strategy)).toEqual({
      sums: [
        { unit: 'GWh', year: 2030, value: 3, of: 1, isAbout: false },
        { unit: 'ton CO₂', year: 2030, value: 1_500, of: 2, isAbout: true },
        { unit: 'ton CO₂e', year: 2030, value: 20, of: 1, isAbout: false },
      ],
      leftOut: 1,
      without: 1,
      all: 5,
    });
  });

  test('of a whole goal already holds that of its actions', () => {
    const strategy = build({
      'varme.md':
        'title: Varme\neffect: 1.200 ton CO₂ i 2030\nactions:\n  - title: Skifte oliefyr ud\n    effect: 1.000 ton CO₂ i 2030\n',
    });
    expect(sumEffects(strategy).sums).toMatchObject([{ value: 1_200, of: 1 }]);
  });
});

function build(goals: Record<string, string>) {
  const files: Files = Object.fromEntries(
    Object.entries(goals).map(([name, frontMatter]) => [`${STRATEGY}/${name}`, writeFile(frontMatter, 'Tekst.')]),
  );
  const [strategy] = listStrategies(checkNordby(files).publication);
  if (!strategy) throw new Error('Nordby has one strategy');
  return strategy;
}
