import { formatDate } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { isPromising } from '#core/model/standing.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { sayDocument } from '#words/levels.ts';
import { theirs, type Phrase } from '#words/phrases.ts';

import { standingNoticeWords } from './standing-notice-words.ts';

export interface StandingNotice {
  word: string;
  meaning: Phrase;
  isPromising: boolean;
}

/** What a reader must know before reading a page of the strategy; null while it is in force. */
export function describeStanding(strategy: Strategy, language: Language): StandingNotice | null {
  const words = standingNoticeWords[language];
  const { standing, period, successor } = strategy;
  const document = sayDocument(strategy, language);
  const say = (word: string, meaning: Phrase) => ({ word, meaning, isPromising: isPromising(strategy) });
  switch (standing) {
    case 'in-force':
      return null;
    case 'draft':
      return say(words.draft, [words.notPromised(document)]);
    case 'hearing':
      return say(words.hearing, [words.notPromised(document)]);
    case 'coming':
      return say(words.coming, [words.begins(formatDate(period?.from ?? '', language))]);
    case 'expired':
      return say(words.expired, period ? words.periodOver(theirs(period.words)) : [words.over(document)]);
    case 'superseded':
      return say(words.superseded, [
        words.holdsNoMore(document),
        ...(successor ? words.replacedBy(nameSuccessor(successor)) : []),
      ]);
  }
}

function nameSuccessor(successor: Strategy | string): Phrase {
  return typeof successor === 'string' ? theirs(successor) : theirs(successor.title, successor.url);
}
