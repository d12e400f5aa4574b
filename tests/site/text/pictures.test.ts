import { expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { renderMarkdown } from '#markdown/render-markdown.ts';
import { placeBody } from '#site/text/place-body.ts';

import { exifSegment, makeExif, makeJpeg, makePng } from '../../core/files/pictures.ts';
import { getGoal, GOAL, NORDBY, STRATEGY, TODAY, toSources, writeGoal } from '../../core/nordby.ts';

const PICTURES: Record<string, Uint8Array> = {
  [`${STRATEGY}/skolevej.png`]: makePng(),
  [`${STRATEGY}/bro på tværs.jpg`]: makeJpeg(exifSegment(makeExif({ orientation: 8 }))),
  'nordby/kort.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="10cm" height="5cm"/>'),
  [`${STRATEGY}/ikon.svg`]: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
};

/** The pictures of a goal with this text, as they stand on its page. */
function renderPictures(body: string): string[] {
  const files = { ...NORDBY, [`${GOAL}.md`]: writeGoal('', body) };
  const pictures = Object.entries(PICTURES).map(([path, bytes]) => ({
    path,
    file: `content/${path}`,
    text: null,
    countBytes: () => bytes.length,
    readBytes: () => bytes,
  }));
  const goal = getGoal(checkContent([...toSources(files), ...pictures], { today: TODAY }));
  const html = renderMarkdown(goal.body.lead, placeBody(goal, 'da').options);
  return html.match(/<img[^>]*>/g) ?? [];
}

test.each([
  ['![Skolevejen](skolevej.png)', 'width="2000" height="1200"'],
  ['![Skolevejen][vej]\n\n[vej]: ./skolevej.png', 'width="2000" height="1200"'],
  ['![Broen](<bro på tværs.jpg>)', 'width="1200" height="2000"'],
  ['![Kort](../kort.svg)', 'width="378" height="189"'],
  ['![Kort](/nordby/kort.svg)', 'width="378" height="189"'],
])('a page keeps room for %s and does not wait for it', (body, size) => {
  expect(renderPictures(body)).toEqual([expect.stringContaining(`${size} loading="lazy" decoding="async"`)]);
});

test('a drawing that states no size is left to the browser', () => {
  expect(renderPictures('![Ikon](ikon.svg)')[0]).not.toMatch(/width|height/);
});
