import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { inspectFile } from '#core/files/inspect-file.ts';
import { withoutDetails } from '#core/files/without-details.ts';

import { NORDBY, STRATEGY, TODAY, toSources } from '../nordby.ts';
import { exifSegment, makeExif, makeGif, makeJpeg, makePng, makeWebp } from './pictures.ts';

const neverRead = () => {
  throw new Error('The file was read');
};

describe('a file above the limit', () => {
  test.each([
    ['kort.png', 10_000_001],
    ['foto.jpg', 4_000_000_000],
    ['rute.svg', 10_000_001],
    ['plan.pdf', 50_000_001],
  ])('is told of and never read: %s of %i bytes', (name, length) => {
    const files = [
      ...toSources(NORDBY),
      ...[name].map((file) => ({
        path: `${STRATEGY}/${file}`,
        file: `content/${STRATEGY}/${file}`,
        text: null,
        countBytes: () => length,
        readBytes: neverRead,
      })),
    ];
    expect(checkContent(files, { today: TODAY }).diagnostics.map(({ code }) => code)).toEqual(['picture-too-large']);
  });

  test('is told of when it is the logo, too', () => {
    const files = [
      ...toSources({ ...NORDBY, 'site.yaml': 'logo:\n  file: vaaben.png\n  alt: Nordbys våben\n' }),
      { path: 'vaaben.png', file: 'content/vaaben.png', text: null, countBytes: () => 2e9, readBytes: neverRead },
    ];
    expect(checkContent(files, { today: TODAY }).diagnostics.map(({ code }) => code)).toContain('logo-too-large');
  });
});

describe('bytes that make no sense', () => {
  const exif = makeExif({ orientation: 6, artist: 'Ole', place: [55, 9] });
  const files = [
    ['a.png', makePng()],
    ['a.jpg', makeJpeg(exifSegment(exif))],
    ['a.gif', makeGif()],
    ['a.webp', makeWebp(0)],
    ['a.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>')],
  ] as const;

  test.each(files)('never stop the inspection of %s', (name, whole) => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        const found = inspectFile(name, { file: name, countBytes: () => bytes.length, readBytes: () => bytes });
        expect(found?.bytes).toBe(length);
        if (found && found.read?.inside === found.kind)
          expect(withoutDetails(found.kind, bytes).length).toBeLessThanOrEqual(length);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});
