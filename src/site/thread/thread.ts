// Builds the red thread of a page: what the page serves, where it is, and what it consists of.
import { toString } from 'mdast-util-to-string';

import type { Language } from '#core/language/language.ts';
import { findNeighbours, listPointers, listThread } from '#core/model/red-thread.ts';
import type { Appendix } from '#core/model/page.ts';
import type { Report } from '#core/model/report.ts';
import type { Action } from '#core/model/action.ts';
import type { LevelWords, Strategy, Vision } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { countWords } from '#words/count-levels.ts';
import { sayDate, sayDeadline } from '#words/dates.ts';
import { kindWords } from '#words/kinds.ts';
import { sayLevel, sayLevels } from '#words/levels.ts';
import { count } from '#words/numbers.ts';
import { capitalise, flatten, listPhrases, listWords, theirs, type Phrase } from '#words/phrases.ts';
import { threadWords } from './words.ts';

import { countActions, countNamed } from '#words/count-levels.ts';

export interface ThreadStep {
  /** The word for the level; null when the title begins with the same word. */
  word: string | null;
  title: Phrase;
  url: string;
}

export interface ThreadBranch {
  title: string;
  url: string;
  note: Phrase | null;
}

export interface Thread {
  strategy: Strategy;
  /** The steps from the vision down to the level above. */
  above: ThreadStep[];
  here: { word: string | null; title: Phrase };
  below: { heading: string; branches: ThreadBranch[] } | null;
  previous: ThreadStep | null;
  next: ThreadStep | null;
}

export function buildThread(part: Strategy | Area | Goal, language: Language): Thread {
  const strategy = part.kind === 'strategy' ? part : part.strategy;
  const steps = listThread(part)
    .slice(0, -1)
    .filter((level) => level.kind !== 'action')
    .map((level) => toStep(level, language));
  const word = sayLevel(part, language);
  return {
    strategy,
    above: [...listVision(strategy, language), ...steps],
    here: {
      word: part.withdrawal ? threadWords[language].withdrawn(capitalise(word)) : nameLevel(word, part.title),
      title: theirs(part.title),
    },
    below: buildBelow(part, language),
    ...findBeside(part, language),
  };
}

/** A page about the strategy that is not a level of it, such as overview or deadlines. */
export function buildSideThread(strategy: Strategy, title: string, language: Language): Thread {
  return buildBeside(strategy, { word: null, title: [title] }, language);
}

function buildBeside(strategy: Strategy, here: Thread['here'], language: Language): Thread {
  return {
    strategy,
    above: [...listVision(strategy, language), toStep(strategy, language)],
    here,
    below: null,
    previous: null,
    next: null,
  };
}

/** An appendix or a report, with the documents before and after it. */
export function buildDocumentThread(document: Appendix | Report, language: Language): Thread {
  const { strategy } = document;
  const brothers: (Appendix | Report)[] = document.kind === 'appendix' ? strategy.appendices : strategy.reports;
  const at = brothers.indexOf(document);
  return {
    ...buildBeside(strategy, { word: wordOf(document, language), title: theirs(document.title) }, language),
    previous: brothers[at - 1]
      ? toDocumentStep(brothers[at - 1] as Appendix | Report, language)
      : toStep(strategy, language),
    next: brothers[at + 1] ? toDocumentStep(brothers[at + 1] as Appendix | Report, language) : null,
  };
}

/** `/hele/` has the strategy's own place on the thread, but no branches: everything is on the page. */
export function buildWholeThread(strategy: Strategy, language: Language): Thread {
  const word = threadWords[language].whole[strategy.textKind](capitalise(sayLevel(strategy, language)));
  return buildBeside(strategy, { word, title: theirs(strategy.title) }, language);
}

function toDocumentStep(document: Appendix | Report, language: Language): ThreadStep {
  return { word: wordOf(document, language), title: theirs(document.title), url: document.url };
}

function wordOf(document: Appendix | Report, language: Language): string {
  const words = threadWords[language];
  if (document.kind === 'report') return document.date ? words.statusOf(document.date) : words.status;
  return document.number ? kindWords[language].appendixNumbered(document.number) : words.appendix;
}

function toStep(part: Strategy | Area | Goal, language: Language): ThreadStep {
  return { word: nameLevel(sayLevel(part, language), part.title), title: theirs(part.title), url: part.url };
}

/** Null when the title begins with the word, which would give »Strategiplan Strategiplan 2013-2014«. */
export function nameLevel(word: string, title: string): string | null {
  return title.toLowerCase().startsWith(word.toLowerCase()) ? null : capitalise(word);
}

function listVision(strategy: Strategy, language: Language): ThreadStep[] {
  const { vision } = strategy;
  if (!vision) return [];
  return [
    {
      word: kindWords[language].vision,
      title: nameVision(strategy, vision, language),
      url: `${strategy.url}#${vision.anchor}`,
    },
  ];
}

export function nameVision(strategy: Strategy, vision: Vision, language: Language): Phrase {
  return vision.name
    ? theirs(vision.name)
    : (describeAdoption(vision, language) ?? theirs(strategy.organisation.title));
}

/** Who adopted the vision, for a place beside its words; null when the words are signed with the same. */
export function describeAdoptionBeside(vision: Vision, language: Language): Phrase | null {
  const when = vision.adopted ?? vision.defined;
  const words = vision.passage.nodes
    .map((node) => toString(node))
    .join(' ')
    .toLowerCase();
  const isSigned =
    when !== null &&
    words.includes(flatten(sayDate(when, 'da'))) &&
    vision.owners.every(({ name }) => words.includes(name.toLowerCase()));
  return isSigned ? null : describeAdoption(vision, language);
}

/**
 * `vedtaget af Byrådet 15. december 2011`; `formuleret` when the source does not say adopted; only the owner when there
 * is no date.
 */
function describeAdoption({ owners, adopted, defined }: Vision, language: Language): Phrase | null {
  const words = threadWords[language];
  const names = listPhrases(
    owners.map(({ name }) => theirs(name)),
    language,
  );
  const when = adopted ?? defined;
  if (!when) return names.length > 0 ? names : null;
  const say = adopted ? words.adopted : words.formulated;
  return say(names, sayDate(when, language), when.precision === 'day');
}

function findBeside(part: Strategy | Area | Goal, language: Language): Pick<Thread, 'previous' | 'next'> {
  if (part.kind === 'strategy') {
    const first = part.goals[0] ?? part.areas[0];
    return { previous: null, next: first ? toStep(first, language) : null };
  }
  if (part.withdrawal) return { previous: toStep(part.strategy, language), next: null };
  const { previous, next } = findNeighbours(part);
  return { previous: toStep(previous ?? part.strategy, language), next: next ? toStep(next, language) : null };
}

export function buildBelow(part: Strategy | Area | Goal, language: Language): Thread['below'] {
  const parts = part.kind === 'goal' ? [] : [...part.goals, ...part.areas];
  const actions = part.kind === 'strategy' && parts.length > 0 ? [] : [...part.actions, ...listPointers(part)];
  const heading = nameBelow(part, parts, actions, language);
  if (!heading) return null;
  return {
    heading,
    branches: [
      ...actions.map((action) => toActionBranch(action, language)),
      ...parts.map((child) => toPartBranch(child, language)),
    ],
  };
}

/**
 * Counts the parts below: `5 strategiske indsatsområder`. An action that is described under another goal is counted
 * there, and the text says so. Parts with words of their own are called `områder` and `mål`.
 */
function nameBelow(
  part: Strategy | Area | Goal,
  parts: (Area | Goal)[],
  actions: Action[],
  language: Language,
): string {
  const strategy = part.kind === 'strategy' ? part : part.strategy;
  const words = sayLevels(strategy, language);
  const areas = parts.filter((child) => child.kind === 'area');
  const goals = parts.filter((child) => child.kind === 'goal');
  const counted = new Set(actions.map((action) => action.sameAs ?? action));
  const elsewhere = actions.filter((action) => action.sameAs !== null || action.parent !== part).length;
  const [first, ...rest] = countByWord([...counted], strategy, language);
  return listWords(
    [
      first && elsewhere > 0 ? threadWords[language].countedElsewhere(first, elsewhere) : (first ?? ''),
      ...rest,
      countNamed(goals, words.goal, words.goals, countWords[language].goals, language),
      countNamed(areas, ...nameAreas(areas, strategy, words), countWords[language].areas, language),
    ].filter(Boolean),
    language,
  );
}

/** The singular and plural word for areas; the word for groups when every area is a group of areas. */
function nameAreas(areas: Area[], { words: own }: Strategy, words: LevelWords): [one: string, many: string] {
  const areGroups = own.group !== null && own.groups !== null && areas.every(({ word }) => word === own.group);
  return areGroups ? [words.group ?? '', words.groups ?? ''] : [words.area, words.areas];
}

/** Counts actions by word, the municipality's main word first: `3 delmål`, `2 andre`. */
function countByWord(actions: Action[], strategy: Strategy, language: Language): string[] {
  const words = sayLevels(strategy, language);
  const named = actions.filter(({ word }) => word === strategy.words.action).length;
  const others = actions.length - named;
  if (named === 0)
    return [countNamed(actions, words.action, words.actions, threadWords[language].steps, language)].filter(Boolean);
  return [
    count(named, words.action, words.actions, language),
    others > 0 ? threadWords[language].others(others) : '',
  ].filter(Boolean);
}

function toPartBranch(part: Area | Goal, language: Language): ThreadBranch {
  const counted = countActions(part, language);
  return { title: part.title, url: part.url, note: counted ? [counted] : null };
}

function toActionBranch(action: Action, language: Language): ThreadBranch {
  return { title: action.title, url: action.url, note: noteAction(action, language) };
}

function noteAction({ withdrawal, certainty, deadline }: Action, language: Language): Phrase | null {
  const words = kindWords[language];
  if (withdrawal) return [words.withdrawn];
  return certainty === 'conditional' ? [words.possibly] : deadline && sayDeadline(deadline, language);
}
