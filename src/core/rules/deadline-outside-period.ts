import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listOutsidePeriod } from '../model/list-deadlines.ts';
import { listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A promise should fall within the strategy's period. Real plans run over, so this is only a warning. */
export const deadlineOutsidePeriod: Rule = ({ publication }) =>
  listStrategies(publication).flatMap((strategy) =>
    listOutsidePeriod(strategy).map(({ deadline, fit, origin }) =>
      createDiagnostic(
        'deadline-outside-period',
        placeOf(origin),
        {
          words: deadline.words,
          period: strategy.period?.words ?? '',
          fit: fit === null || fit === 'within' ? 'after' : fit,
        },
        [{ label: 'period-stands-here', location: placeOf(within(strategy.origin, 'period')) }],
      ),
    ),
  );
