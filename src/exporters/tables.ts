// Tables for those who work in a spreadsheet: Danish headings, semicolons, and nothing a spreadsheet would run.
import { stringify } from 'csv-stringify/sync';

import { ACTION_STATES, CERTAINTIES, CHANGED_THINGS, nameChoices } from '#schemas/choices.ts';
import { formatDanishNumber } from '#schemas/danish-number.ts';
import { countDelay, listChanges, subjectOf } from '#core/model/list-changes.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import {
  findOwners,
  getLevelWord,
  listActions,
  listGoals,
  listParts,
  listStrategies,
  type Level,
} from '#core/model/red-thread.ts';

import { buildDeadlines } from './deadlines.ts';

type Row = Record<string, string>;

/** File name below `/data/` → what fills it. */
export const tables = {
  'maal.csv': listGoalRows,
  'indsatser.csv': listActionRows,
  'frister.csv': listDeadlineRows,
  'maaltal.csv': listTargetRows,
  'opfoelgning.csv': listFollowUpRows,
  'aendringer.csv': listChangeRows,
} as const satisfies Record<string, (publication: Publication) => Row[]>;

/** UTF-8 with BOM and `;`, as Danish Excel wants it; cells that begin like a formula are made text. */
export function renderTable(rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function listGoalRows(publication: Publication): Row[] {
  return listStrategies(publication).flatMap((strategy) =>
    listGoals(strategy).map((goal) => ({
      ...placeOf(goal),
      titel: goal.title,
      nummer: goal.number ?? '',
      ansvarlig: ownersOf(goal),
      frist: goal.deadline?.words ?? '',
      indsatser: String(listActions(goal).length),
    })),
  );
}

function listActionRows(publication: Publication): Row[] {
  return listStrategies(publication).flatMap((strategy) =>
    listActions(strategy).map((action) => ({
      ...placeOf(action),
      maal: action.parent.kind === 'goal' ? action.parent.title : '',
      titel: action.title,
      ansvarlig: ownersOf(action),
      frist: action.deadline?.words ?? '',
      fra: action.deadline?.from ?? '',
      til: action.deadline?.to ?? '',
      tilstand: STATE[action.state ?? 'unknown'],
      sikkerhed: CERTAINTY[action.certainty],
      'ogsaa-under': action.alsoUnder.map(({ title }) => title).join(' | '),
    })),
  );
}

const STATE = { ...nameChoices(ACTION_STATES), unknown: 'ikke oplyst' };
const CERTAINTY = nameChoices(CERTAINTIES);
const USE = {
  commitment: 'løfte',
  conditional: 'eventuel',
  period: 'periode',
  'follow-up': 'opfølgning',
  external: 'ydre',
  historic: 'historisk',
  lapsed: 'udgået',
  proposed: 'ikke vedtaget',
  superseded: 'afløst',
} as const;

function listDeadlineRows(publication: Publication): Row[] {
  return buildDeadlines(publication).map((row) => ({
    id: row.id,
    adresse: row.url,
    organisation: row.organisation,
    strategi: row.strategy,
    titel: row.title,
    ordlyd: row.text,
    edtf: row.edtf ?? '',
    fra: row.from ?? '',
    til: row.to ?? '',
    slags: USE[row.kind],
    'uden-for-perioden': row.outsidePeriod ? 'ja' : 'nej',
    opdigtet: row.isExample ? 'ja' : 'nej',
  }));
}

function listTargetRows(publication: Publication): Row[] {
  return listStrategies(publication).flatMap((strategy) =>
    [...listParts(strategy), ...listActions(strategy)].flatMap((level) =>
      level.targets.map(({ words, measure, meaning, population, instrument, baseline, by, factor, path }) => ({
        ...placeOf(level),
        titel: level.title,
        maaltal: words ?? '',
        maales: measure ?? '',
        tal: numberOf(meaning?.value),
        'tal-til': numberOf(meaning?.valueTo),
        enhed: meaning?.unit ?? '',
        maalgruppe: population ?? '',
        'maales-med': instrument ?? '',
        udgangspunkt: numberOf(baseline?.value),
        'udgangspunkt-aar': baseline?.year ?? '',
        gange: numberOf(factor),
        senest: by?.words ?? '',
        undervejs: path.map((step) => `${step.by.words}: ${numberOf(step.value)}`).join('; '),
      })),
    ),
  );
}

function listFollowUpRows(publication: Publication): Row[] {
  return listStrategies(publication).flatMap((strategy) =>
    listParts(strategy).flatMap((part) =>
      part.ownFollowUps.map((followUp) => ({
        ...placeOf(part),
        titel: followUp.title ?? '',
        forum: followUp.forum?.name ?? '',
        rytme: followUp.rhythm?.words ?? '',
        hvornaar: followUp.date?.words ?? '',
        hvad: followUp.scope ?? '',
        blikke: followUp.lenses.join(' | '),
      })),
    ),
  );
}

const CHANGED = nameChoices(CHANGED_THINGS);

function listChangeRows(publication: Publication): Row[] {
  return listStrategies(publication).flatMap((strategy) =>
    listChanges(strategy).map((change) => {
      const { date, what, from, to, why, decidedBy, minutes } = change;
      const subject = subjectOf(change);
      const delay = countDelay(change);
      return {
        ...placeOf(subject),
        titel: subject.title,
        dato: date.from ?? date.to ?? '',
        hvad: CHANGED[what],
        fra: from ?? '',
        til: to ?? '',
        'dage-senere': delay === null ? '' : String(delay),
        hvorfor: why,
        'besluttet-af': decidedBy?.name ?? '',
        referat: minutes ?? '',
      };
    }),
  );
}

function placeOf(level: Level | Strategy | Area | Goal | Action): Row {
  const strategy = level.kind === 'strategy' ? level : level.strategy;
  return {
    id: level.key,
    adresse: level.url,
    organisation: strategy.organisation.title,
    strategi: strategy.title,
    niveau: getLevelWord(level),
    opdigtet: strategy.organisation.isExample ? 'ja' : 'nej',
  };
}

function ownersOf(level: Level): string {
  return (
    findOwners(level)
      ?.forums.map(({ name }) => name)
      .join(' | ') ?? ''
  );
}

function numberOf(value: number | null | undefined): string {
  return value == null ? '' : formatDanishNumber(value);
}
