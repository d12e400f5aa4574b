import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, inject, test } from 'vitest';

import { askAll, countWithin, describeMisses, MOST_LOOKED_AT, readQueries, type Answer } from './measure-search.ts';
import { visitSite } from './site.ts';

/** The share of queries that must succeed; `npm run bench` prints the share that does. */
const FLOOR = 0.9;
const FLOOR_FIRST = 0.7;
const FLOOR_PASSAGES = 0.85;

const site = visitSite();
const queries = readQueries();

describe('the real queries', () => {
  test('are at least sixty, all different, and ask for pages and passages that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    for (const { query, pages, passage } of queries) {
      const texts = pages
        .map((page) => join(inject('dist'), page, 'index.html'))
        .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : null));
      expect(texts, query).not.toContain(null);
      if (passage !== undefined)
        expect(
          texts.some((text) => text?.includes(` id="${passage}"`)),
          `${query} #${passage}`,
        ).toBe(true);
    }
  });

  test('come from citizens, councillors and journalists', () => {
    expect(Object.keys(Object.groupBy(queries, ({ by }) => by)).sort()).toEqual([
      'citizen',
      'councillor',
      'journalist',
    ]);
  });
});

describe('the answers', () => {
  let answers: Answer[] = [];
  beforeAll(async () => {
    const page = await site.open('/soeg/');
    answers = await askAll(page, queries);
  });

  test(`stand among the first ${MOST_LOOKED_AT} for nearly every query`, () => {
    expect(
      countWithin(answers, MOST_LOOKED_AT) / answers.length,
      describeMisses(answers).join('\n'),
    ).toBeGreaterThanOrEqual(FLOOR);
  });

  test('stand first for most of them', () => {
    expect(countWithin(answers, 1) / answers.length, describeMisses(answers).join('\n')).toBeGreaterThanOrEqual(
      FLOOR_FIRST,
    );
  });

  test('link to the passage itself', () => {
    const asked = answers.filter(({ hasPassage }) => hasPassage !== null);
    expect(
      asked.filter(({ hasPassage }) => hasPassage).length / asked.length,
      describeMisses(answers).join('\n'),
    ).toBeGreaterThanOrEqual(FLOOR_PASSAGES);
  });
});
