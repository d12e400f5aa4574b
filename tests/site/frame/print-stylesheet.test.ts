import { describe, expect, test } from 'vitest';

import { renderPrintStylesheet } from '#site/frame/print-stylesheet.ts';
import type { Organisation } from '#core/model/organisation.ts';

const render = (title: string) =>
  renderPrintStylesheet({ title, organisation: { title: 'Nordby Kommune' } as Organisation });

describe('the running head', () => {
  test('is the municipality and the strategy, in Danish letters', () => {
    expect(render('Fælles fremtid – fælles ansvar')).toContain(
      'content: "Nordby Kommune · Fælles fremtid – fælles ansvar";',
    );
  });

  test.each(['" } body { display: none', '\\', '\n}', '</style>', '*/', '“🚲”'])(
    'shows %j unchanged, and ends neither string nor rule',
    (title) => {
      const [, words = ''] = /content: "Nordby Kommune · ((?:\\[0-9a-f]+ |[^"\\\n])*)";/.exec(render(title)) ?? [];
      expect(
        words.replace(/\\([0-9a-f]+) /g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
      ).toBe(title);
    },
  );
});
