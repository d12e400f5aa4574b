// The editors' guide is read by people who copy from it: what it shows must be right.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { getSeverity } from '#reporters/render-diagnostic.ts';
import { GOAL, isEnglish, toSources, writeFile, type Files } from '#site/reference/example-sources.ts';

const TODAY = '2026-05-01';
const GUIDE = 'content/VEJLEDNING.md';
const SERIES = 'unge-uden-job-og-uddannelse.csv';
const STRATEGY = GOAL.slice(0, GOAL.lastIndexOf('/'));
const PERIOD = 'period: 2025-2029\nsource: Nordby Kommune, »Sammen om Nordby«';

const FORUMS = ['byraadet', 'direktionen', 'byudvalget'].map((id) => `  - id: ${id}\n    name: Forum ${id}`).join('\n');
const BODIES = 'bodies:\n  - id: varmevaerket\n    name: Nordby Varmeværk a.m.b.a.';

/** Everything that the examples of the guide refer to. */
const CONTENT: Files = {
  'nordby/index.md': writeFile(`title: Nordby Kommune\nexample: ja\n${BODIES}\nforums:\n${FORUMS}`),
  'nordby/faelles-om-nordby/index.md': writeFile('title: Fælles om Nordby\nperiod: 2030-2033\nsource: Nordby Kommune'),
  [`${STRATEGY}/index.md`]: writeFile(
    `title: Sammen om Nordby\n${PERIOD}\naction-kinds: [anlæg, undersøgelse, kampagne]`,
  ),
  [`${STRATEGY}/det-foerste-maal.md`]: writeFile(
    'title: Det første mål\nactions:\n  - title: Skrive bedre breve\n    id: skriv-bedre-breve',
  ),
  [`${STRATEGY}/groent/index.md`]: writeFile('title: Grønt'),
  [`${STRATEGY}/groent/solceller.md`]: writeFile(
    'title: Solceller\nactions:\n  - title: Undersøge tagene\n    id: undersoegelse',
  ),
  [`${STRATEGY}/paa-vej/index.md`]: writeFile('title: På vej'),
  [`${STRATEGY}/paa-vej/tryggere-skoleveje.md`]: writeFile(
    'title: Tryggere veje til skole\ntarget:\n  - id: skoler\n    words: mindst 8 af 10 skoler',
  ),
  [`${STRATEGY}/${SERIES}`]: null,
};

/** What an example is, told by its keys; the first that fits. Each is a whole file, or is completed to one. */
const KINDS: readonly { name: string; keys: RegExp; place: (text: string) => Files }[] = [
  { name: 'a word list', keys: /^words:/m, place: (text) => ({ 'ordliste.yaml': text }) },
  { name: 'settings of the site', keys: /^(?:logo|url|abbreviations):/m, place: placeSite },
  {
    name: 'a report',
    keys: /^entries:/m,
    place: (text) => ({ [`${STRATEGY}/status/foraar-2026.md`]: writeFile(text) }),
  },
  {
    name: 'the municipality',
    keys: /^(?:forums|bodies):/m,
    place: (text) => ({ 'nordby/index.md': writeFile(completeMunicipality(text)) }),
  },
  {
    name: 'a strategy',
    keys: /^(?:lifecycle|action-kinds|checks):/m,
    place: (text) => ({ [`${STRATEGY}/index.md`]: writeFile(`title: Sammen om Nordby\n${PERIOD}\n${text}`) }),
  },
  { name: 'a goal', keys: /^/, place: (text) => ({ [GOAL]: writeFile(completeGoal(text)) }) },
];

/** Warnings that an example may give, since it shows only what its part of the guide is about. */
const INCOMPLETE: ReadonlySet<string> = new Set([
  'file-unused',
  'goal-without-deadline',
  'goal-without-measure',
  'goal-without-owner',
  'report-overdue',
  'suppression-unused',
  'word-not-in-texts',
]);

const examples = readGuide();

test('every example in the guide is front matter, a whole file, or text, and none is missed', () => {
  const fences = readFileSync(GUIDE, 'utf8').match(/^ *```\w+/gm) ?? [];
  expect(new Set(fences)).toEqual(new Set(['```yaml', '```markdown']));
  expect(examples.filter(({ isFile }) => !isFile)).toHaveLength(fences.filter((fence) => fence === '```yaml').length);
  expect(examples.filter(({ isFile }) => isFile)).toHaveLength(2);
});

describe('an example in the guide can be copied as it is', () => {
  test.each(examples)('line $line, $heading', ({ text, isFile }) => {
    expect(listFaults(isFile ? placeFile(text) : placeFrontMatter(text))).toEqual([]);
  });
});

test('an example with a misspelt key or a comma without quotes would be found', () => {
  expect(listFaults(placeFrontMatter('budjet:\n  - year: 2026'))).not.toEqual([]);
  expect(listFaults(placeFrontMatter('budget:\n  - { year: 2026, amount: 4,0 mio. kr. }'))).not.toEqual([]);
});

/** Front matter, and whole files; other Markdown in the guide is the text below it. */
function readGuide() {
  const guide = readFileSync(GUIDE, 'utf8');
  return [...guide.matchAll(/^```(yaml|markdown)\n([\s\S]*?)^```$/gm)].flatMap((match) => {
    const [, language, text = ''] = match;
    const isFile = language === 'markdown' && text.startsWith('---\n');
    if (language === 'markdown' && !isFile) return [];
    const before = guide.slice(0, match.index);
    const heading = /^#+ (.+)$/m.exec(before.slice(before.lastIndexOf('\n#') + 1))?.[1] ?? '';
    return [{ line: before.split('\n').length, heading, text, isFile }];
  });
}

function listFaults(files: Files): string[] {
  const sources = toSources({ ...CONTENT, ...files }).map((source) =>
    source.path.endsWith(SERIES) ? { ...source, readBytes: readSeriesFile } : source,
  );
  return checkContent(sources, { today: TODAY })
    .diagnostics.filter((found) => getSeverity(found) !== 'info' && !INCOMPLETE.has(found.code))
    .map(({ code, location }) => `${code} ${location.file}`);
}

function readSeriesFile(): Uint8Array {
  return readFileSync(`content/nordby/sammen-om-nordby/job-og-uddannelse/${SERIES}`);
}

function placeFrontMatter(text: string): Files {
  return KINDS.find(({ keys }) => keys.test(text))?.place(text.trimEnd()) ?? {};
}

function placeFile(text: string): Files {
  if (!isEnglish(text)) return { [GOAL]: text };
  return { [GOAL]: writeFile(completeGoal('')), [GOAL.replace('.md', '.en.md')]: text };
}

function placeSite(text: string): Files {
  const logo = /^ {2}file: (.+)$/m.exec(text)?.[1];
  return { 'site.yaml': `${text}\n`, ...(logo ? { [logo]: null } : {}) };
}

function completeMunicipality(text: string): string {
  const forums = /^forums:/m.test(text)
    ? text.replace(/^forums:$/m, `forums:\n${FORUMS}`)
    : `${text}\nforums:\n${FORUMS}`;
  const bodies = /^bodies:/m.test(text) ? '' : `\n${BODIES}`;
  return `title: Nordby Kommune\nexample: ja\n${forums}${bodies}`;
}

/** A goal with the action that the examples about changes point to. */
function completeGoal(text: string): string {
  const deadline = /^deadline:/m.test(text) ? '' : '\ndeadline: inden udgangen af 2029';
  const actions = /^actions:/m.test(text)
    ? ''
    : '\nactions:\n  - title: Anlægge cykelsti\n    id: cykelsti\n    deadline: inden udgangen af juni 2027';
  return `title: Tryggere skoleveje${deadline}${actions}\n${text}`.trimEnd();
}
