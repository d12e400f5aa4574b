import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { IsoDate } from '../deadlines/calendar.ts';
import { listStrategies } from '../model/red-thread.ts';
import type { Strategy } from '../model/strategy.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** What a strategy says of its own life must fit with its dates and with the plan that came after it. */
export const lifeContradicts: Rule = ({ publication: { today, ...publication } }) =>
  listStrategies({ today, ...publication }).flatMap((strategy) => [
    ...contradictDates(strategy, today),
    ...(strategy.lifecycle === 'superseded' && strategy.successor === null
      ? [createDiagnostic('superseded-by-nothing', placeOf(within(strategy.origin, 'lifecycle')))]
      : []),
  ]);

function contradictDates({ lifecycle, period, adopted, origin }: Strategy, today: IsoDate): Diagnostic[] {
  const tell = (key: string, why: 'runs-on' | 'adopted', words: string) => [
    createDiagnostic('life-contradicts', placeOf(within(origin, 'lifecycle')), { why, words }, [
      { label: why === 'runs-on' ? 'period-stands-here' : 'adopted-here', location: placeOf(within(origin, key)) },
    ]),
  ];
  if (lifecycle === 'expired' && period?.to != null && period.to >= today)
    return tell('period', 'runs-on', period.words);
  const isOpen = lifecycle === 'draft' || lifecycle === 'hearing';
  const day = adopted?.to ?? adopted?.from ?? null;
  return isOpen && adopted && day !== null && day <= today ? tell('adopted', 'adopted', adopted.words) : [];
}
