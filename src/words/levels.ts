// Names of a strategy's levels. The municipality's own words are Danish, so English pages use general words.
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

/** How nouns for a document end, and how the same nouns end in the definite form. */
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

/** `delmål`, the municipality's own word; `goal` in English. */
export function sayLevel(level: Level, language: Language): string {
  return language === 'da' ? getLevelWord(level) : ENGLISH[level.kind];
}

/** The singular and plural of each level in the strategy's words; general words in English. */
export function sayLevels({ words }: Pick<Strategy, 'words'>, language: Language): LevelWords {
  return language === 'da' ? words : ENGLISH;
}

/** `strategien`, `planen`; `the strategy` in English. */
export function sayDocument({ documentWord }: Pick<Strategy, 'documentWord'>, language: Language): string {
  return language === 'da' ? sayDefinite(documentWord) : 'the strategy';
}

/**
 * `strategiplan` → `strategiplanen`, `administrativ strategi` → `strategien`: the municipality's noun in the definite
 * form, or a plain noun when that form is unknown.
 */
function sayDefinite(documentWord: string): string {
  const noun = documentWord.split(' ').at(-1) ?? '';
  const found = DEFINITE.find(([ending]) => noun.endsWith(ending));
  return found ? noun.slice(0, -found[0].length) + found[1] : 'dokumentet';
}
