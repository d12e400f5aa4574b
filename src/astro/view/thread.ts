// The red thread as a page shows it: what it serves, where it is, what it consists of.
import { toString } from 'mdast-util-to-string';

import { findNeighbours, getLevelWord, listThread } from '#core/model/red-thread.ts';
import type { Action, Appendix, Area, Goal, LevelWords, Organisation, Report, Strategy, Vision } from '#core/model/publication.ts';

import { listPointers } from './action-view.ts';
import { countActions, countNamed } from './count-levels.ts';
import { capitalise, count, listWords } from './danish-words.ts';
import { sayDate } from './describe-strategy.ts';

export interface ThreadStep {
  /** What kind of level it is; null where its title begins with the word itself. */
  word: string | null;
  title: string;
  url: string;
}

export interface ThreadBranch {
  title: string;
  url: string;
  note: string | null;
}

export interface Thread {
  organisation: Organisation;
  /** From the vision down to the level above. */
  above: ThreadStep[];
  here: { word: string | null; title: string };
  below: { heading: string; branches: ThreadBranch[] } | null;
  previous: ThreadStep | null;
  next: ThreadStep | null;
}

export function buildThread(part: Strategy | Area | Goal): Thread {
  const strategy = part.kind === 'strategy' ? part : part.strategy;
  const steps = listThread(part).slice(0, -1).filter((level) => level.kind !== 'action').map(toStep);
  return {
    organisation: strategy.organisation,
    above: [...listVision(strategy), ...steps],
    here: { word: part.lapse ? `${capitalise(getLevelWord(part))} · udgået` : nameLevel(getLevelWord(part), part.title), title: part.title },
    below: buildBelow(part),
    ...findBeside(part),
  };
}

/** A page about the strategy that is no level of it: overview, deadlines, appendix. */
export function buildSideThread(strategy: Strategy, title: string, word: string | null = null): Thread {
  return {
    organisation: strategy.organisation,
    above: [...listVision(strategy), toStep(strategy)],
    here: { word, title },
    below: null,
    previous: null,
    next: null,
  };
}

/** An appendix or a report, with its brothers before and after. */
export function buildDocumentThread(document: Appendix | Report): Thread {
  const { strategy } = document;
  const brothers: (Appendix | Report)[] = document.kind === 'appendix' ? strategy.appendices : strategy.reports;
  const at = brothers.indexOf(document);
  return {
    ...buildSideThread(strategy, document.title, wordOf(document)),
    previous: brothers[at - 1] ? toDocumentStep(brothers[at - 1] as Appendix | Report) : toStep(strategy),
    next: brothers[at + 1] ? toDocumentStep(brothers[at + 1] as Appendix | Report) : null,
  };
}

/** `/hele/` is the strategy itself, all of it: same place on the thread, no way down but the page. */
export function buildWholeThread(strategy: Strategy): Thread {
  return { ...buildSideThread(strategy, strategy.title, `${capitalise(strategy.documentWord)} · hele teksten`) };
}

function toDocumentStep(document: Appendix | Report): ThreadStep {
  return { word: wordOf(document), title: document.title, url: document.url };
}

function wordOf(document: Appendix | Report): string {
  if (document.kind === 'report') return document.date ? `Status, ${document.date.words}` : 'Status';
  return document.number ? `Bilag ${document.number}` : 'Bilag';
}

export function toStep(part: Strategy | Area | Goal): ThreadStep {
  return { word: nameLevel(getLevelWord(part), part.title), title: part.title, url: part.url };
}

/** »Strategiplan Strategiplan 2013-2014« says one word too many. */
export function nameLevel(word: string, title: string): string | null {
  return title.toLowerCase().startsWith(word.toLowerCase()) ? null : capitalise(word);
}

function listVision(strategy: Strategy): ThreadStep[] {
  const { vision } = strategy;
  if (!vision) return [];
  return [{ word: 'Vision', title: nameVision(strategy, vision), url: `${strategy.url}#${vision.anchor}` }];
}

export function nameVision(strategy: Strategy, vision: Vision): string {
  return vision.name ?? describeAdoption(vision) ?? strategy.organisation.title;
}

/** Beside the vision's words: nothing where their own signature says the same. */
export function describeAdoptionBeside(vision: Vision): string | null {
  const when = vision.adopted ?? vision.defined;
  const words = vision.passage.nodes.map((node) => toString(node)).join(' ').toLowerCase();
  const isSigned = when !== null && words.includes(sayDate(when)) && vision.owners.every(({ name }) => words.includes(name.toLowerCase()));
  return isSigned ? null : describeAdoption(vision);
}

/** `vedtaget af Byrådet 15. december 2011`; `formuleret` where the source does not say adopted; only the owner without a date. */
export function describeAdoption({ owners, adopted, defined }: Vision): string | null {
  const names = listWords(owners.map(({ name }) => name));
  const when = adopted ?? defined;
  if (!when) return names || null;
  return [adopted ? 'vedtaget' : 'formuleret', names && `af ${names}`, when.precision === 'day' ? sayDate(when) : `i ${sayDate(when)}`].filter(Boolean).join(' ');
}

function findBeside(part: Strategy | Area | Goal): Pick<Thread, 'previous' | 'next'> {
  if (part.kind === 'strategy') {
    const first = part.goals[0] ?? part.areas[0];
    return { previous: null, next: first ? toStep(first) : null };
  }
  if (part.lapse) return { previous: toStep(part.strategy), next: null };
  const { previous, next } = findNeighbours(part);
  return { previous: toStep(previous ?? part.strategy), next: next ? toStep(next) : null };
}

export function buildBelow(part: Strategy | Area | Goal): Thread['below'] {
  const parts = part.kind === 'goal' ? [] : [...part.goals, ...part.areas];
  const actions = part.kind === 'strategy' && parts.length > 0 ? [] : [...part.actions, ...listPointers(part)];
  const heading = nameBelow(part, parts, actions);
  if (!heading) return null;
  return { heading, branches: [...actions.map(toActionBranch), ...parts.map(toPartBranch)] };
}

/** `5 strategiske indsatsområder`; what is written under another goal too is counted there, and said. Parts that go by words of their own are just `områder` and `mål`. */
function nameBelow(part: Strategy | Area | Goal, parts: (Area | Goal)[], actions: Action[]): string {
  const { words } = part.kind === 'strategy' ? part : part.strategy;
  const areas = parts.filter((child) => child.kind === 'area');
  const goals = parts.filter((child) => child.kind === 'goal');
  const counted = new Set(actions.map((action) => action.sameAs ?? action));
  const elsewhere = actions.filter((action) => action.sameAs !== null || action.parent !== part).length;
  const [first, ...rest] = countByWord([...counted], words);
  return listWords(
    [
      first && elsewhere > 0 ? `${first} (${elsewhere} talt et andet sted)` : (first ?? ''),
      ...rest,
      countNamed(goals, words.goal, words.goals, 'mål', 'da'),
      countNamed(areas, ...nameAreas(areas, words), 'områder', 'da'),
    ].filter(Boolean),
  );
}

/** The words for one and several: of the groups, when all of them are groups of areas. */
function nameAreas(areas: Area[], words: LevelWords): [one: string, many: string] {
  const areGroups = words.group !== null && words.groups !== null && areas.every(({ word }) => word === words.group);
  return areGroups ? [words.group ?? '', words.groups ?? ''] : [words.area, words.areas];
}

/** Those that go by the level's own word first: `3 delmål`, `2 andre`. */
function countByWord(actions: Action[], words: LevelWords): string[] {
  const named = actions.filter(({ word }) => word === words.action).length;
  const others = actions.length - named;
  if (named === 0) return [countNamed(actions, words.action, words.actions, 'skridt', 'da')].filter(Boolean);
  return [count(named, words.action, words.actions), others > 0 ? `${others} ${others === 1 ? 'anden' : 'andre'}` : ''].filter(Boolean);
}

function toPartBranch(part: Area | Goal): ThreadBranch {
  return { title: part.title, url: part.url, note: countActions(part, 'da') || null };
}

function toActionBranch(action: Action): ThreadBranch {
  const note = action.lapse ? 'udgået' : action.certainty === 'conditional' ? 'eventuelt' : (action.deadline?.words ?? null);
  return { title: action.title, url: action.url, note };
}
