import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listPromises } from '../model/list-deadlines.ts';
import { listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A promise is kept within the strategy's period. Warned about and published: real plans run over. */
export const deadlineOutsidePeriod: Rule = ({ publication }) =>
  listStrategies(publication).flatMap((strategy) =>
    listPromises(strategy)
      .filter(({ outsidePeriod }) => outsidePeriod)
      .map(({ deadline, subject }) =>
        createDiagnostic(
          'deadline-outside-period',
          placeOf(within(subject.origin, 'deadline')),
          { words: deadline.words, period: strategy.period?.words ?? '' },
          [{ label: 'period-stands-here', location: placeOf(within(strategy.origin, 'period')) }],
        ),
      ),
  );
