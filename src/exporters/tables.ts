// The tables below /data/, for those who work in a spreadsheet. Danish headings; every thing has both its id and its
// name, so that the tables can be joined.
import { ACTION_STATES, CERTAINTIES, CHANGED_THINGS, COMPARATORS, nameChoices } from '#schemas/choices.ts';
import type { Action } from '#core/model/action.ts';
import type { Change } from '#core/model/change.ts';
import type { FollowUp } from '#core/model/follow-up.ts';
import { countDelay, listChanges, subjectOf } from '#core/model/list-changes.ts';
import { listDeadlines, type DatedThing } from '#core/model/list-deadlines.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { listActions, listGoals, listParts, listStrategies, type Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Target } from '#core/model/target.ts';

import { createTable, type Table } from './table.ts';
import { budget, effects, planFactCells } from './tables-plan-facts.ts';
import {
  deadlineCells,
  join,
  numberOf,
  ownerCells,
  placeCells,
  statusCells,
  wholeCells,
  yesOrNo,
} from './table-cells.ts';

const NOT_STATED = 'ikke oplyst';
const STATE = nameChoices(ACTION_STATES);
const CERTAINTY = nameChoices(CERTAINTIES);
const CHANGED = nameChoices(CHANGED_THINGS);
const COMPARATOR = nameChoices(COMPARATORS);
const USE: Record<DatedThing['use'], string> = {
  commitment: 'løfte',
  conditional: 'eventuel',
  period: 'periode',
  'follow-up': 'opfølgning',
  external: 'ydre',
  historic: 'historisk',
  lapsed: 'udgået',
  proposed: 'ikke vedtaget',
  superseded: 'afløst',
};

const goals = createTable<Goal>((publication) => listStrategies(publication).flatMap(listGoals), {
  ...placeCells((goal) => goal),
  titel: ({ title }) => title,
  nummer: ({ number }) => number ?? '',
  'omraade-id': ({ parent }) => (parent.kind === 'area' ? parent.key : ''),
  omraade: ({ parent }) => (parent.kind === 'area' ? parent.title : ''),
  ...ownerCells((goal) => goal),
  ...deadlineCells(({ deadline }) => deadline),
  ...statusCells((goal) => goal),
  indsatser: (goal) => String(listActions(goal).length),
  ...planFactCells,
});

const actions = createTable<Action>(
  (publication) => listStrategies(publication).flatMap((strategy) => listActions(strategy)),
  {
    ...placeCells((action) => action),
    'maal-id': ({ parent }) => (parent.kind === 'goal' ? parent.key : ''),
    maal: ({ parent }) => (parent.kind === 'goal' ? parent.title : ''),
    titel: ({ title }) => title,
    ...ownerCells((action) => action),
    ...deadlineCells(({ deadline }) => deadline),
    tilstand: ({ state }) => (state ? STATE[state] : NOT_STATED),
    ...statusCells((action) => action),
    sikkerhed: ({ certainty }) => CERTAINTY[certainty],
    'ogsaa-under-id': ({ alsoUnder }) => join(alsoUnder.map(({ key }) => key)),
    'ogsaa-under': ({ alsoUnder }) => join(alsoUnder.map(({ title }) => title)),
    slags: ({ kindWord }) => kindWord ?? '',
    ...planFactCells,
  },
);

const deadlines = createTable<DatedThing>((publication) => listStrategies(publication).flatMap(listDeadlines), {
  id: ({ id }) => id,
  adresse: ({ url }) => url,
  ...wholeCells(({ strategy }) => strategy),
  'hoerer-til-id': ({ id }) => id.replace(/[#/](?:maaltal|opfoelgning)-\d+$|#periode$/, ''),
  titel: ({ title }) => title,
  ordlyd: ({ deadline }) => deadline.words,
  edtf: ({ deadline }) => deadline.edtf ?? '',
  fra: ({ deadline }) => deadline.from ?? '',
  til: ({ deadline }) => deadline.to ?? '',
  slags: ({ use }) => USE[use],
  'uden-for-perioden': ({ outsidePeriod }) => yesOrNo(outsidePeriod),
  ...ownerCells(({ subject }) => levelOf(subject)),
  ...statusCells(({ subject }) => levelOf(subject)),
});

interface TargetRow {
  level: Level;
  target: Target;
}

const targets = createTable<TargetRow>(
  (publication) =>
    listStrategies(publication).flatMap((strategy) =>
      [...listParts(strategy), ...listActions(strategy)].flatMap((level) =>
        level.targets.map((target) => ({ level, target })),
      ),
    ),
  {
    ...placeCells(({ level }) => level),
    titel: ({ level }) => level.title,
    ...ownerCells(({ level }) => level),
    maaltal: ({ target }) => target.words ?? '',
    maales: ({ target }) => target.measure ?? '',
    sammenligning: ({ target }) => (target.meaning ? COMPARATOR[target.meaning.comparator] : ''),
    tal: ({ target }) => numberOf(target.meaning?.value),
    'tal-til': ({ target }) => numberOf(target.meaning?.valueTo),
    enhed: ({ target }) => target.meaning?.unit ?? '',
    maalgruppe: ({ target }) => target.population ?? '',
    'maales-med': ({ target }) => target.instrument ?? '',
    udgangspunkt: ({ target }) => numberOf(target.baseline?.value),
    'udgangspunkt-aar': ({ target }) => target.baseline?.year ?? '',
    'udgangspunkt-kilde': ({ target }) => target.baseline?.source ?? '',
    gange: ({ target }) => numberOf(target.factor),
    senest: ({ target }) => target.by?.words ?? '',
    // A target without a date of its own is due with what it belongs to.
    ...deadlineCells(({ level, target }) => target.by ?? level.deadline),
    undervejs: ({ target }) => target.path.map((step) => `${step.by.words}: ${numberOf(step.value)}`).join('; '),
    maalt: ({ target }) => target.measured.map(({ on, words }) => `${on.words}: ${words}`).join('; '),
    'maalt-fil': ({ target }) => (target.series ? `/${target.series.path}` : ''),
    fremskrivning: ({ target }) =>
      target.projection.map((step) => `${step.by.words}: ${numberOf(step.value)}`).join('; '),
    naaet: ({ target }) => (target.progress?.isMet == null ? '' : yesOrNo(target.progress.isMet)),
    mangler: ({ target }) => numberOf(target.progress?.gap),
    fordeling: ({ target }) => target.breakdown.map(({ label, value }) => `${label}: ${numberOf(value)}`).join('; '),
    ...statusCells(({ level }) => level),
  },
);

interface FollowUpRow {
  part: Strategy | Area | Goal;
  followUp: FollowUp;
}

const followUps = createTable<FollowUpRow>(
  (publication) =>
    listStrategies(publication).flatMap((strategy) =>
      listParts(strategy).flatMap((part) => part.ownFollowUps.map((followUp) => ({ part, followUp }))),
    ),
  {
    ...placeCells(({ part }) => part),
    'titel-paa-niveau': ({ part }) => part.title,
    titel: ({ followUp }) => followUp.title ?? '',
    'forum-id': ({ followUp }) => followUp.forum?.id ?? '',
    forum: ({ followUp }) => followUp.forum?.name ?? '',
    rytme: ({ followUp }) => followUp.rhythm?.words ?? '',
    'gange-om-aaret': ({ followUp }) => numberOf(followUp.rhythm?.timesPerYear),
    hvornaar: ({ followUp }) => followUp.date?.words ?? '',
    fra: ({ followUp }) => followUp.date?.from ?? followUp.rhythm?.from ?? '',
    til: ({ followUp }) => followUp.date?.to ?? followUp.rhythm?.to ?? '',
    hvad: ({ followUp }) => followUp.scope ?? '',
    blikke: ({ followUp }) => join(followUp.lenses),
    sikkerhed: ({ followUp }) => CERTAINTY[followUp.certainty],
  },
);

const changes = createTable<Change>((publication) => listStrategies(publication).flatMap(listChanges), {
  ...placeCells(subjectOf),
  titel: (change) => subjectOf(change).title,
  dato: ({ date }) => date.from ?? date.to ?? '',
  hvad: ({ what }) => CHANGED[what],
  fra: ({ from }) => from ?? '',
  til: ({ to }) => to ?? '',
  'dage-senere': (change) => numberOf(countDelay(change)),
  hvorfor: ({ why }) => why,
  'besluttet-af-id': ({ decidedBy }) => decidedBy?.id ?? '',
  'besluttet-af': ({ decidedBy }) => decidedBy?.name ?? '',
  referat: ({ minutes }) => minutes ?? '',
});

/** File name below `/data/` → what fills it. */
export const tables = {
  'maal.csv': goals,
  'indsatser.csv': actions,
  'frister.csv': deadlines,
  'maaltal.csv': targets,
  'opfoelgning.csv': followUps,
  'aendringer.csv': changes,
  'budget.csv': budget,
  'effekter.csv': effects,
} as const satisfies Record<string, Table>;

/** Null for a meeting: nobody answers for it, and no report mentions it. */
function levelOf(subject: DatedThing['subject']): Level | null {
  return subject.kind === 'follow-up' ? null : subject;
}
