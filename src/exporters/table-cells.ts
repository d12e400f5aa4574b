// Cells that several tables have: whose it is, who answers for it, when it is due and how it goes. Each takes a way from
// the row to what the cell is about.
import { nameChoices, REPORTED_STATUSES } from '#schemas/choices.ts';
import { formatDanishNumber } from '#schemas/danish-number.ts';
import type { Deadline } from '#core/deadlines/deadline.ts';
import type { Owner } from '#core/model/organisation.ts';
import { findOwners, getLevelWord, type Level } from '#core/model/red-thread.ts';
import type { StatusRule } from '#core/model/status.ts';
import type { Standing, Strategy } from '#core/model/strategy.ts';

import type { Cells } from './table.ts';

const STATUS = nameChoices(REPORTED_STATUSES);
const RULES: Record<StatusRule, string> = {
  reported: 'meldt',
  'from-targets': 'samlet af måltallene',
  'as-written': 'som planen skriver',
  moved: 'udskudt ved en beslutning',
  'deadline-passed': 'fristen er passeret',
  withdrawn: 'udgået ved en beslutning',
  'plan-superseded': 'planen er afløst',
  'plan-expired': 'planen er udløbet',
  'plan-not-adopted': 'planen er ikke vedtaget',
  'plan-not-begun': 'planen er ikke begyndt',
  'not-updated': 'ikke opdateret',
  'not-yet-reported': 'ikke meldt endnu',
  'never-reported': 'aldrig meldt',
  'report-undated': 'opgørelsen har ingen dato',
};
const STANDING: Record<Standing, string> = {
  draft: 'kladde',
  hearing: 'i høring',
  coming: 'ikke begyndt',
  'in-force': 'gælder',
  expired: 'udløbet',
  superseded: 'afløst',
};

export function placeCells<T>(levelOf: (item: T) => Level): Cells<T> {
  return {
    id: (item) => levelOf(item).key,
    adresse: (item) => levelOf(item).url,
    ...wholeCells((item: T) => strategyOf(levelOf(item))),
    niveau: (item) => getLevelWord(levelOf(item)),
  };
}

/** Whose it is: municipality and plan, and whether the plan is in force and the municipality invented. */
export function wholeCells<T>(wholeOf: (item: T) => Strategy): Cells<T> {
  return {
    'organisation-id': (item) => wholeOf(item).organisation.key,
    organisation: (item) => wholeOf(item).organisation.title,
    'strategi-id': (item) => wholeOf(item).key,
    strategi: (item) => wholeOf(item).title,
    'strategiens-tilstand': (item) => STANDING[wholeOf(item).standing],
    opdigtet: (item) => yesOrNo(wholeOf(item).organisation.isExample),
  };
}

export function ownerCells<T>(levelOf: (item: T) => Level | null): Cells<T> {
  const forumsOf = (item: T): Owner[] => {
    const level = levelOf(item);
    return level ? (findOwners(level)?.forums ?? []) : [];
  };
  return {
    'ansvarlig-id': (item) => join(forumsOf(item).map(({ id }) => id)),
    ansvarlig: (item) => join(forumsOf(item).map(({ name }) => name)),
  };
}

export function deadlineCells<T>(deadlineOf: (item: T) => Deadline | null): Cells<T> {
  return {
    frist: (item) => deadlineOf(item)?.words ?? '',
    fra: (item) => deadlineOf(item)?.from ?? '',
    til: (item) => deadlineOf(item)?.to ?? '',
  };
}

/** How it stands on the day, why, and what the newest report says; empty for what has no status. */
export function statusCells<T>(levelOf: (item: T) => Level | null): Cells<T> {
  const statusOf = (item: T) => levelOf(item)?.status;
  return {
    status: (item) => {
      const status = statusOf(item);
      return status ? STATUS[status.value] : '';
    },
    'status-grund': (item) => {
      const status = statusOf(item);
      return status ? RULES[status.rule] : '';
    },
    'status-siden': (item) => statusOf(item)?.since ?? '',
    'status-dato': (item) => statusOf(item)?.line?.day ?? '',
    'status-vaerdi': (item) => statusOf(item)?.line?.entry.value ?? '',
  };
}

function strategyOf(level: Level): Strategy {
  return level.kind === 'strategy' ? level : level.strategy;
}

export function join(words: readonly string[]): string {
  return words.join(' | ');
}

export function yesOrNo(answer: boolean): string {
  return answer ? 'ja' : 'nej';
}

export function numberOf(value: number | null | undefined): string {
  return value == null ? '' : formatDanishNumber(value);
}
