// Compares strategies by asking each the same questions.
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import {
  compareDeadlines,
  listPromises,
  listTargetDates,
  type DatedThing,
  type DeadlineUse,
} from '#core/model/list-deadlines.ts';
import { listActions, listParts } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Target } from '#core/model/target.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { comparisonWords } from './words.ts';
import { deadlineListWords } from '#site/deadlines/list-words.ts';
import { followUpWords } from '#site/follow-up/words.ts';
import { sayLevels } from '#words/levels.ts';
import { useWords } from '#words/named-values.ts';
import { capitalise, compareWords, theirs, type Phrase } from '#words/phrases.ts';
import { siteWords } from '#words/site.ts';
import { termWords } from '#words/terms.ts';

import { countLevels, listPromised } from '#words/count-levels.ts';
import { describeFollowUp } from '#site/follow-up/describe-follow-up.ts';
import { describeOwners } from '#site/promise/describe-owner.ts';
import { describeWhen } from '#site/strategy/describe-strategy.ts';
import { listOwnStrategies } from '#site/parts/examples.ts';
import { isRelative } from '#site/promise/describe-target.ts';

export interface ComparedStrategy {
  /** The strategy's name in the address: the organisation's id when it has one strategy, else both ids. */
  id: string;
  strategy: Strategy;
}

export interface ComparedFact {
  words: Phrase;
  url: string | null;
}

export interface ComparedRow {
  question: string;
  /** One answer per strategy, in the same order; an answer may have several lines. */
  answers: ComparedFact[][];
}

export interface ComparedGroup {
  heading: string;
  rows: ComparedRow[];
}

export interface ComparedTheme {
  title: string;
  url: string;
  /** The strategies that have the theme. */
  ids: string[];
  names: string[];
}

export interface StrategyComparison {
  strategies: ComparedStrategy[];
  groups: ComparedGroup[];
  /** Themes that at least two strategies share. */
  themes: ComparedTheme[];
}

export function compareStrategies(publication: Publication, language: Language): StrategyComparison {
  const strategies = listOwnStrategies(publication).map((strategy) => ({ id: nameInAddress(strategy), strategy }));
  const groups = listQuestions(language).map(({ heading, rows }) => ({
    heading,
    rows: rows.map(([question, answer]) => ({
      question,
      answers: strategies.map(({ strategy }) => answer(strategy, language)),
    })),
  }));
  return { strategies, groups, themes: listSharedThemes(publication, strategies, language) };
}

function nameInAddress({ key, organisation }: Strategy): string {
  return organisation.strategies.length === 1 ? organisation.id : key;
}

type Answer = (strategy: Strategy, language: Language) => ComparedFact[];

function listQuestions(language: Language): { heading: string; rows: [question: string, answer: Answer][] }[] {
  const words = comparisonWords[language];
  return [
    {
      heading: words.plan,
      rows: [
        [words.kind, ({ documentWord }) => say(theirs(capitalise(documentWord)))],
        [words.period, (strategy) => say(describeWhen(strategy, language) ?? [termWords[language].unknown])],
        [words.levels, (strategy) => countLevels(strategy, language).flatMap((counted) => say([counted]))],
        [termWords[language].owner, answerOwners],
      ],
    },
    {
      heading: siteWords[language].deadlines,
      rows: [
        [words.howMany, answerDeadlines],
        [words.firstDeadline, (strategy) => answerDeadline(strategy, 0, language)],
        [words.lastDeadline, (strategy) => answerDeadline(strategy, -1, language)],
        [
          words.outsidePeriod,
          (strategy) =>
            say([countOrNone(listOwnDates(strategy).filter(({ outsidePeriod }) => outsidePeriod).length, language)]),
        ],
        [deadlineListWords[language].undated, answerUndated],
      ],
    },
    {
      heading: termWords[language].targets,
      rows: [
        [words.howMany, (strategy) => say([countOrNone(listTargets(strategy).length, language)])],
        [words.withoutBaseline, answerWithoutBaseline],
      ],
    },
    {
      heading: siteWords[language].followUp,
      rows: [[words.whoAndWhen, answerFollowUps]],
    },
  ];
}

function answerOwners(strategy: Strategy, language: Language): ComparedFact[] {
  const { forums } = describeOwners(strategy, language);
  if (forums.length > 0) return forums.map(({ name, url }) => ({ words: theirs(name), url }));
  return say(strategy.owningUnit ? theirs(strategy.owningUnit) : [termWords[language].unknown]);
}

/** Counts the strategy's own deadlines apart from those set by others or set earlier. */
function answerDeadlines(strategy: Strategy, language: Language): ComparedFact[] {
  const words = comparisonWords[language];
  const all = listPromises(strategy);
  const own = all.filter(({ use }) => isOwn(use)).length;
  const targets = listOwnDates(strategy).length - own;
  const countUse = (wanted: DeadlineUse) => all.filter(({ use }) => use === wanted).length;
  const notes: [number: number, what: string][] = [
    [targets, words.datedTargets(targets)],
    [countUse('external'), words.setByOthers],
    [countUse('historic'), words.fromBefore],
    [countUse('conditional'), words.onlyPossible],
  ];
  return [
    ...(own === 0 ? say([words.none]) : link(String(own), `${strategy.url}frister/`)),
    ...notes.filter(([number]) => number > 0).flatMap(([number, what]) => say([words.and(number, what)])),
  ];
}

/** The municipality's own promises, and the dates of their targets. */
function listOwnDates(strategy: Strategy): DatedThing[] {
  return [...listPromises(strategy), ...listTargetDates(strategy)]
    .filter(({ use }) => isOwn(use))
    .sort(compareDeadlines);
}

/** A plan that is not in force is compared by what it says, promised or not. */
function isOwn(use: DeadlineUse): boolean {
  return use === 'commitment' || use === 'proposed' || use === 'superseded';
}

function answerDeadline(strategy: Strategy, at: number, language: Language): ComparedFact[] {
  const found = listOwnDates(strategy)
    .filter(({ deadline }) => deadline.to !== null)
    .at(at);
  return found ? link(formatInterval(found.deadline, language), found.url) : say([comparisonWords[language].none]);
}

/** Promises without a deadline: first those that go by the municipality's word for actions, then all others. */
function answerUndated(strategy: Strategy, language: Language): ComparedFact[] {
  const words = comparisonWords[language];
  const promised = listPromised(strategy);
  const undated = promised.filter(({ deadline }) => deadline === null);
  const isOfLevel = ({ word }: Action) => word === strategy.words.action;
  const [all, without] = [promised.filter(isOfLevel).length, undated.filter(isOfLevel).length];
  const others = undated.length - without;
  const ofLevel = all > 0 ? [words.outOf(without, `${all} ${sayLevels(strategy, language).actions}`)] : [];
  const ofOthers = others > 0 ? [all > 0 ? words.andOthers(others) : words.others(others)] : [];
  const lines = [...ofLevel, ...ofOthers];
  if (lines.length === 0) return say([words.none]);
  return lines.map((line) => ({
    words: [line],
    url: undated.length > 0 ? `${strategy.url}frister/#uden-frist` : null,
  }));
}

/** Targets for a change without a starting point, which nobody can tell whether are met. */
function answerWithoutBaseline(strategy: Strategy, language: Language): ComparedFact[] {
  const words = comparisonWords[language];
  const targets = listTargets(strategy);
  const missing = targets.filter(({ baseline }) => baseline === null || baseline.value === null);
  if (targets.length === 0) return say([words.noTargets]);
  const changes = missing.filter(isRelative).length;
  return [
    ...say([words.outOf(missing.length, targets.length)]),
    ...(changes > 0 ? say([words.relative(changes)]) : []),
  ];
}

function answerFollowUps(strategy: Strategy, language: Language): ComparedFact[] {
  const own = strategy.ownFollowUps;
  const followUps = own.length > 0 ? own : listParts(strategy).flatMap((part) => part.ownFollowUps);
  if (followUps.length === 0) return say([termWords[language].unknown]);
  return followUps.map((followUp) => {
    const { forum, when, isConditional } = describeFollowUp(followUp, language);
    const name: Phrase = forum ? theirs(forum.name) : [followUpWords[language].forumUnknown];
    return {
      words: [isConditional ? `${useWords[language].conditional}: ` : '', ...name, ', ', ...when],
      url: `${strategy.url}opfoelgning/`,
    };
  });
}

function listTargets(strategy: Strategy): Target[] {
  return [...listParts(strategy), ...listActions(strategy)].flatMap(({ targets }) => targets);
}

function listSharedThemes(
  { themes }: Publication,
  strategies: ComparedStrategy[],
  language: Language,
): ComparedTheme[] {
  const shared = themes.map(({ title, url, parts }) => {
    const carriers = new Set(parts.map((part) => (part.kind === 'strategy' ? part : part.strategy)));
    const carrying = strategies.filter(({ strategy }) => carriers.has(strategy));
    return {
      title,
      url,
      ids: carrying.map(({ id }) => id),
      names: carrying.map(({ strategy }) => strategy.organisation.title),
    };
  });
  return shared.filter(({ ids }) => ids.length > 1).sort((a, b) => compareWords(language)(a.title, b.title));
}

function countOrNone(number: number, language: Language): string {
  return number === 0 ? comparisonWords[language].none : String(number);
}

function say(words: Phrase): ComparedFact[] {
  return [{ words, url: null }];
}

function link(words: string, url: string): ComparedFact[] {
  return [{ words: [words], url }];
}
