// Prepares global goals, effects, places and dependencies for a page.
import type { Language } from '#core/language/language.ts';
import { globalGoalUrl } from '#core/model/global-goal-use.ts';
import type { Action } from '#core/model/action.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Effect, Place, PlanFacts } from '#core/model/plan-facts.ts';
import { sumEffects } from '#core/model/sum-effects.ts';
import type { Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { nameGlobalGoal } from '#core/plan-facts/global-goals.ts';
import { formatNumber } from '#words/numbers.ts';
import { theirs, type Phrase } from '#words/phrases.ts';
import { planFactWords } from './plan-fact-words.ts';

/** `13 Klimaindsats`, `12.1 under Ansvarligt forbrug og produktion`; a link while the promise stands. */
export function describeGlobalGoals(level: Level, language: Language): { name: string; url: string | null }[] {
  return level.globalGoals.map(({ goal, target }) => ({
    name: `${target ?? goal} ${target === null ? '' : UNDER[language]}${nameGlobalGoal(goal, language)}`,
    url: level.withdrawal ? null : globalGoalUrl(goal),
  }));
}

const UNDER = { da: 'under ', en: 'under ' } as const satisfies Record<Language, string>;

/** The author's words, then where they are from and what they cover. */
export function describeEffects({ effects }: PlanFacts): { words: string; beside: string }[] {
  return effects.map(({ words, source, note }: Effect) => ({
    words,
    beside: [note, source].filter(Boolean).join(' · '),
  }));
}

export interface EffectSums {
  /** `4.700 ton CO₂ i 2030 (2 lagt sammen)` */
  sums: Phrase[];
  /** What is not in the sums. */
  missing: string[];
}

/** Null when nothing below says anything of its effect. */
export function describeEffectSums(whole: Strategy | Area, language: Language): EffectSums | null {
  const words = planFactWords[language];
  const { sums, leftOut, without, all } = sumEffects(whole);
  if (sums.length === 0 && leftOut === 0) return null;
  return {
    sums: sums.map(({ unit, year, value, of, isAbout }) => {
      const figure = [`${isAbout ? words.about : ''}${formatNumber(value, language)} `, { theirs: unit }];
      return words.effectSum(figure, year === null ? null : String(year), of);
    }),
    missing: [
      ...(leftOut > 0 ? [words.effectLeftOut(leftOut)] : []),
      ...(without > 0 ? [words.effectWithout(without, all)] : []),
    ],
  };
}

/** `Havnegade (56,15° nord, 10,2° øst)` */
export function describePlaces({ places }: PlanFacts, language: Language): Phrase[] {
  return places.map(({ words, lat, lon }: Place) =>
    lat === null || lon === null
      ? theirs(words)
      : [
          { theirs: words },
          ` (${planFactWords[language].coordinates(formatNumber(lat, language), formatNumber(lon, language))})`,
        ],
  );
}

/** What is named, with its plan when that is another one. What has been given up waits for nothing. */
export function describeDependencies(
  level: Level,
  language: Language,
): { dependsOn: DependencyLink[]; neededBy: DependencyLink[] } {
  if (level.kind === 'strategy' || level.kind === 'area') return { dependsOn: [], neededBy: [] };
  const toLink = (other: Goal | Action): DependencyLink => ({
    title: other.title,
    url: other.url,
    within: other.strategy === level.strategy ? [] : planFactWords[language].in(other.strategy.title),
  });
  return {
    dependsOn: level.dependsOn.map(toLink),
    neededBy: level.neededBy.filter(({ withdrawal }) => withdrawal === null).map(toLink),
  };
}

export interface DependencyLink {
  title: string;
  url: string;
  within: Phrase;
}
