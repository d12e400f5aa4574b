import type { Language } from '#core/language/language.ts';
import { findOwners, type Level } from '#core/model/red-thread.ts';
import type { Owner } from '#core/model/organisation.ts';
import { sayDocument, sayLevel } from '#words/levels.ts';
import type { Phrase } from '#words/phrases.ts';
import { termWords } from '#words/terms.ts';

export interface OwnerDescription {
  /** Empty when the source names nobody. */
  forums: Owner[];
  /** `arvet fra strategiplanen`; null when the owner is named here. */
  inherited: Phrase | null;
}

export function describeOwners(level: Level, language: Language): OwnerDescription {
  const owners = findOwners(level);
  const from = owners?.inheritedFrom;
  return { forums: owners?.forums ?? [], inherited: from ? describeInherited(from, language) : null };
}

/** `arvet fra strategiplanen`, `arvet fra mål: Tryggere skoleveje` */
export function describeInherited(from: Level, language: Language): Phrase {
  return termWords[language].inheritedFrom(
    from.kind === 'strategy'
      ? [sayDocument(from, language)]
      : [`${sayLevel(from, language)}: `, { theirs: from.title }],
  );
}
