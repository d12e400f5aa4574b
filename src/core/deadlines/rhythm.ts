import type { IsoDate } from './calendar.ts';

/** How often something happens, as far as the words say it. */
export interface Rhythm {
  /** As written, trimmed. */
  words: string;
  /** 2 for `½-årligt`, 0.5 for `hvert andet år`; null when the words give no number. */
  timesPerYear: number | null;
  /** 1 is January: `i maj og september` is [5, 9]. Empty when no months are named. */
  months: number[];
  /** The name of the forum whose rhythm is shared, as written: `samme frekvens som SLG`. Null when none is named. */
  sameAs: string | null;
  /** `løbende`: continuously, without a number. */
  continuous: boolean;
  /** The first and the last day, when the words say them: `årligt fra 2025`, `løbende frem til 2030`. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** What the author has written beside words that cannot be counted: `hvert kvartal`. */
  every: string | null;
}
