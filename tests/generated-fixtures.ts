// Fixtures that git or a disk would not keep as they are: two names that are one on a Mac, a link, a text of a million
// letters.
import type { SourceFile } from '#core/source/source-file.ts';

import { NORDBY, STRATEGY, toSources, writeGoal, type Files } from './core/nordby.ts';

interface GeneratedFixture {
  name: string;
  sources: SourceFile[];
  published: null;
  expected: string[];
}

const link: Pick<SourceFile, 'irregular'> = { irregular: 'link' };

export const generatedFixtures: readonly GeneratedFixture[] = [
  make('file-too-large', { [`${STRATEGY}/liste.md`]: writeGoal(`involved:\n${'  - borgerne\n'.repeat(420_000)}`) }, [
    `${STRATEGY}/liste.md:1 file-too-large`,
  ]),
  make(
    'name-collision',
    {
      [`${STRATEGY}/Kort.png`]: null,
      [`${STRATEGY}/kort.png`]: null,
      [`${STRATEGY}/å.png`]: null,
      [`${STRATEGY}/a\u030A.png`]: null,
    },
    [`${STRATEGY}/kort.png name-collision`, `${STRATEGY}/å.png name-collision`],
  ),
  make(
    'file-not-regular',
    {
      [`${STRATEGY}/hemmelig.md`]: null,
      [`${STRATEGY}/ude.png`]: null,
      [`${STRATEGY}/mappe`]: null,
      [`${STRATEGY}/lys.md`]: writeGoal('', '![Et kort](ude.png)'),
    },
    [
      `${STRATEGY}/hemmelig.md file-not-regular`,
      `${STRATEGY}/mappe file-not-regular`,
      `${STRATEGY}/ude.png file-not-regular`,
    ],
    [`${STRATEGY}/hemmelig.md`, `${STRATEGY}/ude.png`, `${STRATEGY}/mappe`],
  ),
];

function make(name: string, files: Files, expected: string[], links: string[] = []): GeneratedFixture {
  const sources = toSources({ ...NORDBY, ...files }).map((source) =>
    links.includes(source.path) ? { ...source, ...link } : source,
  );
  return { name, sources, published: null, expected: [...expected].sort() };
}
