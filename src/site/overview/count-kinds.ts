import type { Language } from '#core/language/language.ts';
import { listActions } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { formatNumber } from '#words/numbers.ts';
import { listPhrases, theirs, type Phrase } from '#words/phrases.ts';
import { overviewWords } from './words.ts';

/** `Slags indsatser: anlæg (4), kampagne (2) og uden slags (3).` Null when no action has a kind. */
export function countKinds(strategy: Strategy, language: Language): Phrase | null {
  const words = overviewWords[language];
  const kinds = Map.groupBy(listActions(strategy), ({ kindWord }) => kindWord);
  const without = kinds.get(null)?.length ?? 0;
  kinds.delete(null);
  if (kinds.size === 0) return null;
  const order = (kind: string | null) => strategy.actionKinds.indexOf(kind ?? '');
  const named = [...kinds].sort(([a], [b]) => order(a) - order(b));
  const counted = named.map(([kind, actions]): Phrase => [
    ...theirs(kind ?? ''),
    ` (${formatNumber(actions.length, language)})`,
  ]);
  const rest: Phrase[] = without > 0 ? [[`${words.withoutKind} (${formatNumber(without, language)})`]] : [];
  return words.kinds(listPhrases([...counted, ...rest], language));
}
