// The 17 global goals of the United Nations and their 169 targets (A/RES/70/1). Names as the UN and verdensmaal.org
// write them; targets by number alone.
import type { Language } from '../language/language.ts';
import { suggestWord } from '../diagnostics/suggest.ts';

interface Listed {
  da: string;
  en: string;
  /** How many targets have a number (`12.1`-`12.8`), and the last letter of the others (`12.a`-`12.c`). */
  numbered: number;
  lettered: '' | 'b' | 'c' | 'd';
}

const goal = (da: string, en: string, numbered: number, lettered: Listed['lettered']): Listed => ({
  da,
  en,
  numbered,
  lettered,
});

const GOALS: readonly Listed[] = [
  goal('Afskaf fattigdom', 'No Poverty', 5, 'b'),
  goal('Stop sult', 'Zero Hunger', 5, 'c'),
  goal('Sundhed og trivsel', 'Good Health and Well-being', 9, 'd'),
  goal('Kvalitetsuddannelse', 'Quality Education', 7, 'c'),
  goal('Ligestilling mellem kønnene', 'Gender Equality', 6, 'c'),
  goal('Rent vand og sanitet', 'Clean Water and Sanitation', 6, 'b'),
  goal('Bæredygtig energi', 'Affordable and Clean Energy', 3, 'b'),
  goal('Anstændige jobs og økonomisk vækst', 'Decent Work and Economic Growth', 10, 'b'),
  goal('Industri, innovation og infrastruktur', 'Industry, Innovation and Infrastructure', 5, 'c'),
  goal('Mindre ulighed', 'Reduced Inequalities', 7, 'c'),
  goal('Bæredygtige byer og lokalsamfund', 'Sustainable Cities and Communities', 7, 'c'),
  goal('Ansvarligt forbrug og produktion', 'Responsible Consumption and Production', 8, 'c'),
  goal('Klimaindsats', 'Climate Action', 3, 'b'),
  goal('Livet i havet', 'Life Below Water', 7, 'c'),
  goal('Livet på land', 'Life on Land', 9, 'c'),
  goal('Fred, retfærdighed og stærke institutioner', 'Peace, Justice and Strong Institutions', 10, 'b'),
  goal('Partnerskaber for handling', 'Partnerships for the Goals', 19, ''),
];

export interface GlobalGoal {
  /** 1-17. */
  goal: number;
  /** `12.1`, `12.a`; null for the whole goal. */
  target: string | null;
}

export const GLOBAL_GOAL_NUMBERS: readonly number[] = GOALS.map((_, index) => index + 1);

/** The numbers of the targets of a goal, in the order of the UN: `12.1` to `12.8`, then `12.a` to `12.c`. */
export function listGlobalTargets(number: number): string[] {
  const listed = GOALS[number - 1];
  if (!listed) return [];
  const numbers = Array.from({ length: listed.numbered }, (_, index) => `${number}.${index + 1}`);
  const letters = [...'abcd'].filter((letter) => letter <= listed.lettered).map((letter) => `${number}.${letter}`);
  return [...numbers, ...letters];
}

export function nameGlobalGoal(number: number, language: Language): string {
  return GOALS[number - 1]?.[language] ?? '';
}

/** `12.1` and `12.A`; null for what is neither a goal nor a target. */
export function readGlobalGoal(words: string): GlobalGoal | null {
  const written = words.trim().toLowerCase();
  const [, number = '', rest] = /^([1-9]\d?)(\.[1-9]\d?|\.[a-d])?$/.exec(written) ?? [];
  const goal = Number(number);
  if (!GLOBAL_GOAL_NUMBERS.includes(goal)) return null;
  if (rest === undefined) return { goal, target: null };
  return listGlobalTargets(goal).includes(written) ? { goal, target: written } : null;
}

/**
 * What may have been meant: the goal by its name or with words around its number, or the last target with a number.
 * `known` are the targets of the goal that was named, or else the goals.
 */
export function suggestGlobalGoal(words: string): { suggestion: string | null; goal: number | null } {
  const written = words.trim().toLowerCase();
  const [, found = '', rest] = /(?:^|\D)(\d{1,3})(?:[.,]\s?(\d+|[a-z])\b)?/.exec(written) ?? [];
  const goal = GLOBAL_GOAL_NUMBERS.includes(Number(found)) ? Number(found) : null;
  if (found !== '') {
    const meant = goal === null ? null : readGlobalGoal(rest === undefined ? found : `${found}.${rest}`);
    if (meant) return { suggestion: meant.target ?? String(meant.goal), goal };
    if (goal === null) return { suggestion: null, goal };
    const last = listGlobalTargets(goal).findLast((target) => /\d$/.test(target)) ?? null;
    return { suggestion: last, goal };
  }
  const names = GOALS.flatMap(({ da, en }) => [da, en]);
  const near = names.find((name) => name.toLowerCase() === written) ?? suggestWord(written, names);
  const at = GOALS.findIndex(({ da, en }) => da === near || en === near);
  return { suggestion: at < 0 ? null : String(at + 1), goal: at < 0 ? null : at + 1 };
}
