// What a page tells the search index about itself, besides its text.
import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { findOwners, listPromisedActions, listFollowUps, listThread, type Level } from '#core/model/red-thread.ts';
import type { Appendix, External, Theme, Translation } from '#core/model/page.ts';
import type { Report } from '#core/model/report.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Organisation } from '#core/model/organisation.ts';
import { kindWords, sayOrganisation } from '#words/kinds.ts';
import { sayLevel } from '#words/levels.ts';
import { standingWords } from '#words/named-values.ts';
import { capitalise } from '#words/phrases.ts';
import { searchWords } from './words.ts';

import { dueYear } from '#site/promise/describe-deadline.ts';
import { findOrganisation } from '#site/translations/translations.ts';

export interface SearchFields {
  /** The municipality's word for the level, shown with the hit. */
  kind: string;
  /** The site's word for the level, the same for all municipalities, to filter by. */
  filterKind: string;
  organisation: string | null;
  /** The municipalities whose texts are on the page, to filter by. Shared pages have several. */
  municipalities: string[];
  strategy: string | null;
  areas: string[];
  forums: string[];
  years: string[];
  deadline: string | null;
  /** Whether the municipality is invented. */
  isExample: boolean;
  /** Set when the page's title is outside the part of the page that is indexed. */
  title: string | null;
}

export function describePart(part: Strategy | Area | Goal, language: Language): SearchFields {
  const words = kindWords[language];
  const strategy = part.kind === 'strategy' ? part : part.strategy;
  const dated = listDated(part);
  return {
    kind: capitalise(
      [
        sayLevel(part, language),
        part.withdrawal && words.withdrawn,
        sayStanding(strategy, language),
        strategy.organisation.isExample && words.example,
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    filterKind: words[part.kind],
    organisation: strategy.organisation.title,
    municipalities: [strategy.organisation.title],
    strategy: strategy.title,
    areas: listThread(part)
      .filter(({ kind }) => kind === 'area')
      .map(({ title }) => title),
    forums: listForums(part),
    years: part.kind === 'goal' && !part.withdrawal ? sortUnique(dated.map((deadline) => dueYear(deadline) ?? '')) : [],
    deadline: part.kind === 'goal' && !part.withdrawal ? describeDates(dated, language) : null,
    isExample: strategy.organisation.isExample,
    title: null,
  };
}

export function describeDocument(document: Appendix | Report, language: Language): SearchFields {
  const { strategy } = document;
  const kind = kindWords[language][document.kind];
  return {
    kind: [kind, sayStanding(strategy, language)].filter(Boolean).join(' · '),
    filterKind: kind,
    organisation: strategy.organisation.title,
    municipalities: [strategy.organisation.title],
    strategy: strategy.title,
    areas: [],
    forums: document.kind === 'report' && document.forum ? [document.forum.name] : [],
    years: [],
    deadline: null,
    isExample: strategy.organisation.isExample,
    title: null,
  };
}

export function describeOrganisation(organisation: Organisation, language: Language): SearchFields {
  return {
    kind: capitalise(sayOrganisation(organisation, language)),
    filterKind: kindWords[language].organisation,
    organisation: organisation.title,
    municipalities: [organisation.title],
    strategy: null,
    areas: [],
    forums: organisation.forums.map(({ name }) => name),
    years: [],
    deadline: null,
    isExample: organisation.isExample,
    title: null,
  };
}

export function describeTheme({ title, parts }: Theme, language: Language): SearchFields {
  const { theme, themeAcross } = kindWords[language];
  return { ...beside(title, parts), kind: themeAcross, filterKind: theme };
}

export function describeGlobalGoal(title: string, levels: readonly Level[], language: Language): SearchFields {
  const kind = kindWords[language].globalGoal;
  return { ...beside(title, levels), kind, filterKind: kind };
}

export function describeExternal({ title, publisher, namedBy }: External, language: Language): SearchFields {
  const kind = kindWords[language].external;
  return {
    ...beside(
      title,
      namedBy.map(({ from }) => from),
    ),
    kind,
    filterKind: kind,
    organisation: publisher,
  };
}

/** The kind is in the language of the site, like every kind in the index: the page is also found from Danish pages. */
export function describeTranslation(translation: Translation, language: Language): SearchFields {
  const { of, title } = translation;
  const organisation = findOrganisation(translation);
  const strategy = of.kind === 'strategy' ? of.title : 'strategy' in of ? of.strategy.title : null;
  const kind = kindWords[language].translation;
  return {
    ...beside(title, []),
    kind,
    filterKind: kind,
    organisation: organisation?.title ?? null,
    municipalities: organisation ? [organisation.title] : [],
    strategy,
    isExample: organisation?.isExample ?? false,
  };
}

function beside(title: string, parts: readonly Level[]) {
  const municipalities = sortUnique(
    parts.map((part) => (part.kind === 'strategy' ? part : part.strategy).organisation.title),
  );
  return {
    organisation: null,
    municipalities,
    strategy: null,
    areas: [],
    forums: [],
    years: [],
    deadline: null,
    isExample: false,
    title,
  };
}

/** A hit tells when its plan does not hold; that it has not begun is on the page. */
function sayStanding({ standing }: Strategy, language: Language): string | null {
  return standing === 'coming' ? null : standingWords[language][standing];
}

function listDated(part: Strategy | Area | Goal) {
  return [part, ...listPromisedActions(part)].map(({ deadline }) => deadline).filter((deadline) => deadline !== null);
}

function describeDates(dated: ReturnType<typeof listDated>, language: Language): string | null {
  const [first] = dated;
  if (!first) return null;
  const last = dated
    .map(({ to }) => to ?? '')
    .sort()
    .at(-1);
  return dated.length === 1 || !last
    ? formatInterval(first, language)
    : searchWords[language].severalDates(dated.length, formatDate(last, language));
}

function listForums(part: Strategy | Area | Goal): string[] {
  const followUps = listFollowUps(part).flatMap(({ followUp }) => followUp.forum ?? []);
  const owners = [part, ...part.actions].flatMap((level) => findOwners(level)?.forums ?? []);
  return sortUnique([...owners, ...followUps].map(({ name }) => name));
}

function sortUnique(words: string[]): string[] {
  return [...new Set(words)].filter(Boolean).sort();
}
