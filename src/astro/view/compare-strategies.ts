// The strategies side by side: the same questions put to each.
import { formatInterval } from '#core/deadlines/format-date.ts';
import { compareDeadlines, listPromises, listTargetDates, type DatedThing, type DeadlineUse } from '#core/model/list-deadlines.ts';
import { listActions, listParts } from '#core/model/red-thread.ts';
import type { Action, Publication, Strategy, Target } from '#core/model/publication.ts';

import { flatten } from '#words/phrases.ts';

import { countLevels, listPromised } from './count-levels.ts';
import { capitalise, danishOrder } from './danish-words.ts';
import { describeFollowUp } from './describe-follow-up.ts';
import { describeOwners } from './describe-owner.ts';
import { describeWhen } from './describe-strategy.ts';
import { listOwnStrategies } from './examples.ts';
import { isRelative } from './describe-target.ts';

export interface ComparedStrategy {
  /** How the address names it: the organisation where it has one strategy, else both. */
  id: string;
  strategy: Strategy;
}

export interface ComparedFact {
  words: string;
  url: string | null;
}

export interface ComparedRow {
  question: string;
  /** One answer for each strategy, in their order; an answer may have several lines. */
  answers: ComparedFact[][];
}

export interface ComparedGroup {
  heading: string;
  rows: ComparedRow[];
}

export interface ComparedTheme {
  title: string;
  url: string;
  /** Those that carry it. */
  ids: string[];
  names: string[];
}

export interface Comparison {
  strategies: ComparedStrategy[];
  groups: ComparedGroup[];
  /** Those that two or more share. */
  themes: ComparedTheme[];
}

export function compareStrategies(publication: Publication): Comparison {
  const strategies = listOwnStrategies(publication).map((strategy) => ({ id: nameInAddress(strategy), strategy }));
  const groups = questions.map(({ heading, rows }) => ({
    heading,
    rows: rows.map(([question, answer]) => ({ question, answers: strategies.map(({ strategy }) => answer(strategy)) })),
  }));
  return { strategies, groups, themes: listSharedThemes(publication, strategies) };
}

function nameInAddress({ key, organisation }: Strategy): string {
  return organisation.strategies.length === 1 ? organisation.id : key;
}

type Answer = (strategy: Strategy) => ComparedFact[];

const questions: { heading: string; rows: [question: string, answer: Answer][] }[] = [
  {
    heading: 'Planen',
    rows: [
      ['Slags', ({ documentWord }) => say(capitalise(documentWord))],
      ['Periode', (strategy) => say(flatten(describeWhen(strategy, 'da') ?? ['Ikke oplyst']))],
      ['Niveauer', (strategy) => countLevels(strategy, 'da').map((words) => ({ words, url: null }))],
      ['Ansvarlig', answerOwners],
    ],
  },
  {
    heading: 'Frister',
    rows: [
      ['Hvor mange', answerDeadlines],
      ['Første', (strategy) => answerDeadline(strategy, 0)],
      ['Sidste', (strategy) => answerDeadline(strategy, -1)],
      ['Uden for perioden', (strategy) => say(countOrNone(listOwnDates(strategy).filter(({ outsidePeriod }) => outsidePeriod).length))],
      ['Uden frist', answerUndated],
    ],
  },
  {
    heading: 'Måltal',
    rows: [
      ['Hvor mange', (strategy) => say(countOrNone(listTargets(strategy).length))],
      ['Uden udgangspunkt', answerWithoutBaseline],
    ],
  },
  {
    heading: 'Opfølgning',
    rows: [['Hvem og hvor tit', answerFollowUps]],
  },
];

function answerOwners(strategy: Strategy): ComparedFact[] {
  const { forums } = describeOwners(strategy);
  if (forums.length > 0) return forums.map(({ name, url }) => ({ words: name, url }));
  return say(strategy.owningUnit ?? 'Ikke oplyst');
}

/** What others have set, or was set before, is told apart. */
function answerDeadlines(strategy: Strategy): ComparedFact[] {
  const all = listPromises(strategy);
  const own = all.filter(({ use }) => use === 'commitment').length;
  const targets = listOwnDates(strategy).length - own;
  const countUse = (wanted: DeadlineUse) => all.filter(({ use }) => use === wanted).length;
  const notes: [number: number, words: string][] = [
    [targets, 'måltal med frist'],
    [countUse('external'), 'sat af andre'],
    [countUse('historic'), 'fra før strategien'],
    [countUse('conditional'), 'for noget, der kun er eventuelt'],
  ];
  return [
    ...link(countOrNone(own), `${strategy.url}frister/`),
    ...notes.filter(([number]) => number > 0).map(([number, words]) => ({ words: `og ${number} ${words}`, url: null })),
  ];
}

/** The municipality's own promises and the dates of their targets. */
function listOwnDates(strategy: Strategy): DatedThing[] {
  return [...listPromises(strategy), ...listTargetDates(strategy)].filter(({ use }) => use === 'commitment').sort(compareDeadlines);
}

function answerDeadline(strategy: Strategy, at: number): ComparedFact[] {
  const found = listOwnDates(strategy).filter(({ deadline }) => deadline.to !== null).at(at);
  return found ? link(formatInterval(found.deadline), found.url) : say('Ingen');
}

/** What goes by the level's word first, then whatever else is promised without a day. */
function answerUndated(strategy: Strategy): ComparedFact[] {
  const promised = listPromised(strategy);
  const undated = promised.filter(({ deadline }) => deadline === null);
  const isOfLevel = ({ word }: Action) => word === strategy.words.action;
  const [all, without] = [promised.filter(isOfLevel).length, undated.filter(isOfLevel).length];
  const others = undated.length - without;
  const lines = [all > 0 ? `${without} af ${all} ${strategy.words.actions}` : '', others > 0 ? `${all > 0 ? 'og ' : ''}${others} andre` : ''].filter(Boolean);
  if (lines.length === 0) return say('Ingen');
  return lines.map((words) => ({ words, url: undated.length > 0 ? `${strategy.url}frister/#uden-frist` : null }));
}

/** A demand on a change cannot be settled without the place it starts from; the others can. */
function answerWithoutBaseline(strategy: Strategy): ComparedFact[] {
  const targets = listTargets(strategy);
  const missing = targets.filter(({ baseline }) => baseline === null || baseline.value === null);
  if (targets.length === 0) return say('Ingen måltal');
  const changes = missing.filter(isRelative).length;
  const note = changes > 0 ? [{ words: `heraf ${changes}, som måler en ændring eller en placering`, url: null }] : [];
  return [...say(`${missing.length} af ${targets.length}`), ...note];
}

function answerFollowUps(strategy: Strategy): ComparedFact[] {
  const own = strategy.ownFollowUps;
  const followUps = own.length > 0 ? own : listParts(strategy).flatMap((part) => part.ownFollowUps);
  if (followUps.length === 0) return say('Ikke oplyst');
  return followUps.map((followUp) => {
    const { forum, when, isConditional } = describeFollowUp(followUp);
    const words = `${isConditional ? 'Eventuelt: ' : ''}${forum?.name ?? 'Forum ikke oplyst'}, ${when}`;
    return { words, url: `${strategy.url}opfoelgning/` };
  });
}

function listTargets(strategy: Strategy): Target[] {
  return [...listParts(strategy), ...listActions(strategy)].flatMap(({ targets }) => targets);
}

function listSharedThemes({ themes }: Publication, strategies: ComparedStrategy[]): ComparedTheme[] {
  const shared = themes.map(({ title, url, parts }) => {
    const carriers = new Set(parts.map((part) => (part.kind === 'strategy' ? part : part.strategy)));
    const carrying = strategies.filter(({ strategy }) => carriers.has(strategy));
    return { title, url, ids: carrying.map(({ id }) => id), names: carrying.map(({ strategy }) => strategy.organisation.title) };
  });
  return shared.filter(({ ids }) => ids.length > 1).sort((a, b) => danishOrder(a.title, b.title));
}

function countOrNone(number: number): string {
  return number === 0 ? 'Ingen' : String(number);
}

function say(words: string): ComparedFact[] {
  return [{ words, url: null }];
}

function link(words: string, url: string): ComparedFact[] {
  return words === 'Ingen' ? say(words) : [{ words, url }];
}
