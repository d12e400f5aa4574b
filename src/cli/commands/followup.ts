import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { listStrategies } from '#core/model/red-thread.ts';
import { suggestWord } from '#core/diagnostics/suggest.ts';
import {
  buildAgenda,
  renderAgendaJson,
  renderAgendaMarkdown,
  renderAgendaPretty,
} from '#site/follow-up/agenda-text.ts';

import { renderReport, runCheck } from '../reading/check.ts';
import { UsageError, type Options } from '../console/options.ts';
import { complain, print } from '../console/terminal.ts';
import { words } from '../console/words.ts';

const RENDER = { pretty: renderAgendaPretty, markdown: renderAgendaMarkdown, json: renderAgendaJson } as const;

/** Prints the agenda of a follow-up meeting on `--today`; the previous meeting was on `--since`. */
export function followup(options: Options): number {
  const say = words[options.language];
  const { since, today } = options;
  if (since === null) throw new UsageError(say.sinceMissing);
  if (since >= today) throw new UsageError(say.sinceAfterToday(since, today));
  const run = runCheck(options);
  if (run.errors > 0) {
    complain(renderReport(run, 'pretty', options, false));
    return 1;
  }
  const agenda = buildAgenda(chooseStrategy(run.publication, options), since, today);
  print(RENDER[options.format as keyof typeof RENDER](agenda, options.language));
  return 0;
}

function chooseStrategy(publication: Publication, { strategy, language }: Options): Strategy {
  const say = words[language];
  const strategies = listStrategies(publication);
  const known = strategies.map(({ key }) => key);
  if (strategy === null && strategies.length === 1) return strategies[0] as Strategy;
  if (strategy === null) throw new UsageError(say.whichStrategy(known));
  const wanted = strategy.replace(/^\/|\/$/g, '');
  const found = strategies.filter(({ key, id }) => key === wanted || id === wanted);
  if (found.length !== 1)
    throw new UsageError(
      say.unknownStrategy(strategy, known.find((key) => key.startsWith(wanted)) ?? suggestWord(wanted, known), known),
    );
  return found[0] as Strategy;
}
