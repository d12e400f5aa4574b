// What a plan says of money, global goals, effect, partners, places and dependencies, as open data.
import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';
import { buildDataset } from '#exporters/dataset.ts';
import { buildPlaces } from '#exporters/places.ts';
import { renderTable } from '#exporters/table.ts';
import { tables } from '#exporters/tables.ts';

import { checkNordby } from '../core/nordby.ts';

const { publication, diagnostics } = checkContent(
  readContent({ content: 'tests/fixtures/sound-plan-facts/content', language: 'da' }),
  { today: '2026-05-01' },
);
const [organisation] = buildDataset(publication).organisations;
const [isolation, heat] = organisation?.strategies[0]?.goals ?? [];

test('the texts it is read from are sound', () => {
  expect(diagnostics).toEqual([]);
});

describe('the dataset', () => {
  test('has the amounts in kroner beside the words of the plan', () => {
    expect(heat?.budget).toEqual([
      {
        year: 2026,
        amount: 2_000_000,
        amountText: '2 mio. kr.',
        spent: 1_400_000,
        spentText: '1,4 mio. kr.',
        source: 'Budget 2026',
        note: 'anlæg',
      },
    ]);
  });

  test('has global goals, effects and places', () => {
    expect(heat?.globalGoals).toEqual(['7', '13.2', '12.a']);
    expect(heat?.effects).toMatchObject([
      { text: '4.200 ton CO₂ i 2030', value: 4_200, unit: 'ton CO₂', year: 2030 },
      { text: '12 GWh i 2030', value: 12, unit: 'GWh', source: 'Energiregnskabet' },
    ]);
    expect(heat?.places).toEqual([
      { text: 'Nordby Havn', lat: null, lon: null },
      { text: 'Havnegade', lat: 56.15, lon: 10.2 },
    ]);
  });

  test('tells bodies outside the municipality from forums', () => {
    expect(organisation?.bodies).toMatchObject([
      { id: 'varmevaerket', kind: 'forsyningsselskab', address: 'https://varme.example' },
    ]);
    expect(heat?.owners).toMatchObject({ forums: ['byraadet'], bodies: ['varmevaerket'] });
    expect(heat?.partners).toEqual(['varmevaerket']);
  });

  test('has what must be finished first from both sides', () => {
    expect(heat?.dependsOn).toEqual([isolation?.id]);
    expect(isolation?.neededBy).toEqual([heat?.actions[0]?.id, heat?.id]);
    expect(heat?.actions.map(({ kind }) => kind)).toEqual(['anlæg', 'analyse']);
  });
});

describe('the tables', () => {
  test('have a row for each year of a budget, with the year as a name', () => {
    const text = renderTable(tables['budget.csv'], publication);
    expect(text.split('\r\n').filter((line) => line.includes(';2026;'))).toHaveLength(3);
    expect(text).toContain(';2026;2 mio. kr.;2.000.000;1,4 mio. kr.;1.400.000;Budget 2026;anlæg');
  });

  test('have the effects, and the new columns of actions', () => {
    expect(renderTable(tables['effekter.csv'], publication)).toContain(';4.200 ton CO₂ i 2030;4.200;ton CO₂;2030;;');
    expect(renderTable(tables['indsatser.csv'], publication)).toContain('anlæg');
  });
});

describe('the places', () => {
  test('are points with the longitude first, and lead back to their page', () => {
    expect(buildPlaces(publication)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [10.2, 56.15] },
          properties: {
            id: 'nordby/klima-i-nordby/varme-uden-olie',
            url: '/nordby/klima-i-nordby/varme-uden-olie/',
            title: 'Varme uden olie',
            place: 'Havnegade',
            strategy: 'Klima i Nordby',
            organisation: 'Nordby Kommune',
          },
        },
      ],
    });
  });

  test('have whole addresses when the site has one, and are none without coordinates', () => {
    const site = { ...publication.site, url: 'https://strategi.nordby.example' };
    expect(buildPlaces({ ...publication, site }).features[0]?.properties.url).toBe(
      'https://strategi.nordby.example/nordby/klima-i-nordby/varme-uden-olie/',
    );
    expect(buildPlaces(checkNordby().publication).features).toEqual([]);
  });
});
