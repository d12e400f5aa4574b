import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';
import { listChanges } from '#core/model/list-changes.ts';
import { listPromises, splitAtMeeting } from '#core/model/list-deadlines.ts';
import type { Appendix } from '#core/model/page.ts';
import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import {
  findInheritedDeadline,
  findOwners,
  listActions,
  listAreas,
  listEveryPart,
  listFollowUps,
  listGoals,
  listStrategies,
} from '#core/model/red-thread.ts';
import { getSeverity } from '#reporters/render-diagnostic.ts';

interface SourcePassage {
  page: number;
  /** The first words of the passage in the source. */
  passage: string;
  file: string | null;
  why?: string;
  /** Every figure and date in the passage, as the source writes them. */
  figures?: string[];
}

const sources = readContent({ content: 'content', language: 'da' });
const check = checkContent(sources, { today: '2026-05-01' });
const haderslev = getStrategy('haderslev/faelles-fremtid-faelles-ansvar');

test('the content has no errors', () => {
  expect(check.diagnostics.filter((diagnostic) => getSeverity(diagnostic) === 'error')).toEqual([]);
});

describe('Haderslev: Fælles fremtid – fælles ansvar', () => {
  const actions = listActions(haderslev);
  const dated = actions.filter(({ deadline }) => deadline !== null);

  test('has 5 areas, 13 goals and 29 sub-goals with a deadline', () => {
    expect([listAreas(haderslev).length, listGoals(haderslev).length, dated.length]).toEqual([5, 13, 29]);
    expect(haderslev.words).toMatchObject({ area: 'strategisk indsatsområde', goal: 'mål', action: 'delmål' });
  });

  test('between the meetings of 2013-09-01 and 2014-03-01, 7 sub-goals fell due and 17 lay ahead', () => {
    const { due, ahead } = splitAtMeeting(listPromises(haderslev), '2013-09-01', '2014-03-01');
    expect([due.length, ahead.length]).toEqual([7, 17]);
    expect([...due, ...ahead].every(({ subject }) => subject.kind === 'action')).toBe(true);
  });

  test('two deadlines lie outside the period, flagged and published', () => {
    const outside = listPromises(haderslev).filter(({ outsidePeriod }) => outsidePeriod);
    expect(outside.map(({ deadline }) => deadline.words)).toEqual(['primo 2016', 'i 2016']);
    expect(codesIn('content/haderslev/').filter((code) => code === 'deadline-outside-period')).toHaveLength(2);
  });

  test('the half-yearly meeting of CLF has three lenses', () => {
    const meeting = haderslev.ownFollowUps.find(
      ({ forum, rhythm }) => forum?.abbreviation === 'CLF' && rhythm?.timesPerYear === 2,
    );
    expect(meeting?.lenses).toEqual([
      'Strategien som helhed',
      'Delmål, der er forfaldet siden sidste samling',
      'Delmål, der ligger forude',
    ]);
  });

  test('Hoved-MED meets as often as SLG', () => {
    const meeting = haderslev.ownFollowUps.find(({ forum }) => forum?.id === 'hoved-med');
    expect(meeting?.sameRhythmAs?.abbreviation).toBe('SLG');
  });

  test('nobody is named for what the source gives no forum', () => {
    const named = haderslev.ownFollowUps.filter(({ title }) => /^(?:Midtvejsspejling|Evaluering)/.test(title ?? ''));
    expect(named.map(({ forum }) => forum)).toEqual([null, null]);
  });

  test('what the source calls possible is never counted as a promise', () => {
    const possible = actions.filter(({ certainty }) => certainty === 'conditional');
    expect(possible.map(({ id }) => id).sort()).toEqual([
      'antropologisk-observation',
      'innovationspris',
      'intranet-og-sociale-medier',
      'leder-og-medarbejderpanel',
      'ugebreve-og-agenda',
    ]);
    expect(
      listPromises(haderslev).filter(({ subject }) => subject.kind === 'action' && subject.certainty === 'conditional'),
    ).toEqual([]);
    expect(codesIn('content/haderslev/')).not.toContain('conditional-as-commitment');
  });

  test('every goal has an owner and a follow-up, its own or inherited', () => {
    expect(
      listGoals(haderslev).filter((goal) => findOwners(goal) === null || listFollowUps(goal).length === 0),
    ).toEqual([]);
  });

  test('the table of the population has 12 figures: 3 age groups in 4 areas', () => {
    const table = getAppendix('den-samfundsmaessige-sammenhaeng').body.root.children.find(
      (node): node is Table => node.type === 'table',
    );
    const rows = table?.children.map((row) => row.children.map((cell) => toString(cell))) ?? [];
    expect(rows).toEqual([
      ['Alder', 'Haderslev', 'Østjysk bybånd', 'Syddanmark', 'Hele landet'],
      ['0–24 år', '-9 %', '6 %', '-4 %', '1 %'],
      ['25–64 år', '-11 %', '2 %', '-7 %', '-2 %'],
      ['65+ år', '39 %', '54 %', '44 %', '45 %'],
    ]);
  });

  test('every sub-goal knows its page in the source', () => {
    expect(actions.filter(({ sourcePage }) => sourcePage === null).map(({ key }: Action) => key)).toEqual([]);
  });
});

test('an activity in Skanderborg that names no year has the deadline of the list it stands in', () => {
  const goal = listGoals(getStrategy('skanderborg/udviklingsaftale-2019')).find(
    ({ id }) => id === 'udvikling-med-fokus-paa-visionen',
  );
  const undated = (goal?.actions ?? []).filter(({ deadline }) => deadline === null);
  expect(undated.map(({ id }) => id)).toEqual([
    'nye-politiske-arbejdsformer',
    'gode-dagsordenspunkter',
    'medarbejderportalen',
    'det-faelles-vi',
  ]);
  expect(undated.map((action) => findInheritedDeadline(action)?.deadline?.words)).toEqual(Array(4).fill('i 2019'));
});

test('the vision of Holbæk is what the source has of it: its name', () => {
  const { vision } = getStrategy('holbaek/direktionens-strategiplan-2013');
  const [words] = vision?.passage.nodes.map((node) => toString(node)) ?? [];
  expect(words).toContain(vision?.name);
  expect(vision?.passage.nodes.map(({ type }) => type)).toEqual(['blockquote']);
});

test('a municipality says with one key that the words are its own', () => {
  expect(getStrategy('nordby/sammen-om-nordby').textKind).toBe('own');
  expect(haderslev.textKind).toBe('retold');
});

describe('Nordby, the invented example', () => {
  const nordby = listStrategies(check.publication).filter(({ organisation }) => organisation.isExample);

  test('has a plan, a climate plan and an agreement, each reported on as often as it promises', () => {
    expect(nordby.map(({ title, reports }) => [title, reports.length])).toEqual([
      ['Sammen om Nordby', 3],
      ['Nordbys klimaplan 2050', 3],
      ['Aftale 2026 for Teknik og Miljø i Nordby', 2],
    ]);
  });

  test('has an English version of every plan, area and goal', () => {
    const english = new Set(check.publication.translations.map(({ of }) => of));
    expect(nordby.flatMap(listEveryPart).filter((part) => !english.has(part))).toEqual([]);
  });

  test('says in every plan, in its source and at the top of every table of figures that it is invented', () => {
    for (const { summary, source } of nordby) {
      expect(summary).toMatch(/opdigtet/i);
      expect(source).toMatch(/^Opdigtet/);
    }
    for (const file of globSync('content/nordby/**/*.csv')) expect(readFileSync(file, 'utf8')).toMatch(/^OPDIGTET: /);
  });

  test('has minutes only where nobody can mistake them for real ones', () => {
    const minutes = nordby.flatMap(listChanges).map((change) => change.minutes ?? '');
    expect(minutes.filter((words) => !/^https:\/\/nordby\.example\/|^Ikke offentligt/.test(words))).toEqual([]);
  });
});

/** One list per source: each of its passages, and the file that has it or the reason why no file does. */
const lists = globSync('tests/coverage/*.json').map((path) => ({
  name: basename(path, '.json'),
  passages: JSON.parse(readFileSync(path, 'utf8')) as SourcePassage[],
}));

describe.each(lists)('every passage of the source is accounted for: $name', ({ passages }) => {
  test('the list follows the source from its first page to its last', () => {
    const pages = passages.map(({ page }) => page);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect([...new Set(pages)]).toEqual(Array.from({ length: pages.at(-1) ?? 0 }, (_, index) => index + 1));
    expect(new Set(passages.map(({ page, passage }) => `${page} ${passage}`)).size).toBe(passages.length);
  });

  test.each(passages)('p. $page: $passage', ({ file, why, figures = [] }) => {
    if (file === null) return expect(why).toMatch(/\S/);
    expect(existsSync(`content/${file}`)).toBe(true);
    const text = tidy(readFileSync(`content/${file}`, 'utf8'));
    expect(figures.filter((figure) => !holds(text, figure))).toEqual([]);
  });

  test('the list names every file of its strategy', () => {
    const named = new Set(passages.map(({ file }) => file));
    const folder = [...named]
      .find((file) => file?.endsWith('/index.md'))
      ?.split('/')
      .slice(0, 2)
      .join('/');
    const files = sources.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });
});

function getStrategy(key: string): Strategy {
  const strategy = listStrategies(check.publication).find((candidate) => candidate.key === key);
  if (!strategy) throw new Error(`There is no strategy ${key}`);
  return strategy;
}

function codesIn(folder: string): string[] {
  return check.diagnostics.filter(({ location }) => location.file.startsWith(folder)).map(({ code }) => code);
}

function getAppendix(id: string): Appendix {
  const appendix = haderslev.appendices.find((candidate) => candidate.id === id);
  if (!appendix) throw new Error(`There is no appendix ${id}`);
  return appendix;
}

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(\d) %/g, '$1%');
}

/** Finds whole figures: `4` is not found in `14`. */
function holds(text: string, figure: string): boolean {
  const escaped = figure.toLowerCase().replace(/[.+]/g, '\\$&');
  return new RegExp(`(?<![\\d.,])${escaped}(?![\\d])`).test(text);
}
