// What the levels of a strategy are called. The municipality's own words are Danish: in English the general ones stand.
import type { Language } from '#core/language/language.ts';
import { getLevelWord, type Level } from '#core/model/red-thread.ts';
import type { LevelWords, Strategy } from '#core/model/strategy.ts';

const ENGLISH = {
  strategy: 'strategy',
  area: 'area',
  areas: 'areas',
  goal: 'goal',
  goals: 'goals',
  action: 'action',
  actions: 'actions',
  group: 'part',
  groups: 'parts',
} as const satisfies Record<Level['kind'], string> & LevelWords;

/** How the words for a document end, and how with `the` after them. */
const DEFINITE: readonly [ending: string, definite: string][] = [
  ['strategi', 'strategien'],
  ['plan', 'planen'],
  ['aftale', 'aftalen'],
  ['politik', 'politikken'],
  ['program', 'programmet'],
  ['vision', 'visionen'],
  ['budget', 'budgettet'],
  ['oplæg', 'oplægget'],
  ['katalog', 'kataloget'],
];

/** `delmål`, as the municipality says; `goal` in English. */
export function sayLevel(level: Level, language: Language): string {
  return language === 'da' ? getLevelWord(level) : ENGLISH[level.kind];
}

/** One and several of each level, as the strategy says; the general words in English. */
export function sayLevels({ words }: Pick<Strategy, 'words'>, language: Language): LevelWords {
  return language === 'da' ? words : ENGLISH;
}

/** `strategien`, `planen`; `the strategy` in English. */
export function sayDocument({ documentWord }: Pick<Strategy, 'documentWord'>, language: Language): string {
  return language === 'da' ? sayDefinite(documentWord) : 'the strategy';
}

/**
 * `strategiplan` → `strategiplanen`, `administrativ strategi` → `strategien`: the municipality's own noun in the
 * definite form, or a plain one where we do not know that form.
 */
function sayDefinite(documentWord: string): string {
  const noun = documentWord.split(' ').at(-1) ?? '';
  const found = DEFINITE.find(([ending]) => noun.endsWith(ending));
  return found ? noun.slice(0, -found[0].length) + found[1] : 'dokumentet';
}
