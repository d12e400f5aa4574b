// Places the examples from the pages about codes as files in the content of Nordby Kommune, an invented municipality.
// Used to show the check's report, and in tests that the pages are true.
import type { SourceFile } from '#core/source/source-file.ts';

import { PICTURES } from './example-pictures.ts';

/** Path in the content folder → text; null for a picture; `-> …` for a link. */
export type Files = Record<string, string | null>;

export interface Example {
  language: string;
  text: string;
}

const STRATEGY = 'nordby/sammen-om-nordby';
export const GOAL = `${STRATEGY}/tryggere-skoleveje.md`;

/** Turns off checks of completeness, which most examples are not about. */
const CHECKS = `checks:
  - code: [goal-without-owner, goal-without-measure, goal-without-deadline, file-unused, report-overdue, title-in-two-files]
    severity: fra
    reason: Eksemplet handler om noget andet.`;

/** Everything that an example may refer to. */
const NORDBY: Files = {
  'nordby/index.md': writeFile(
    `title: Nordby Kommune\nexample: ja\nforums:\n  - id: byraadet\n    name: Byrådet\n  - id: direktionen\n    name: Direktionen\n${CHECKS}`,
  ),
  [`${STRATEGY}/index.md`]: writeStrategy('2025-2028'),
  [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen'),
  [`${STRATEGY}/byen/cykelstier.md`]: writeFile(
    'title: Cykelstier i byen\nowner: byraadet\nactions:\n  - title: Sætte lamper op ved stien\n    id: lamper\n    state: i gang\n    deadline: i 2027\n    target: mindst 10 lamper',
  ),
  [`${STRATEGY}/landet/index.md`]: writeFile('title: Landet'),
  [`${STRATEGY}/landet/cykelstier.md`]: writeFile(
    'title: Cykelstier på landet\nid: stier-paa-landet\nowner: byraadet\ndeadline: i 2027\ntarget: mindst 2 stier',
  ),
  [`${STRATEGY}/skolevej.jpg`]: null,
  'eksterne/nordby-planstrategi.md': writeFile('title: Planstrategi for Nordby'),
  'temaer/cykling.md': writeFile('title: Cykling'),
  'om.md': writeFile(
    'title: Om siderne',
    'Her er [planstrategien](/eksterne/nordby-planstrategi/), [cyklingen](/temaer/cykling/) og ![børn på vej til skole](nordby/sammen-om-nordby/skolevej.jpg).',
  ),
};

/** A Danish text that was just changed, and an English version from before the change. */
const TRANSLATED: Files = {
  [GOAL]: writeGoal('Flere børn og unge skal cykle i skole.'),
  [GOAL.replace('.md', '.en.md')]: writeFile('title: Safer routes to school', 'More children are to cycle to school.'),
};

/** A strategy without an end, for the page about deadlines that therefore cannot end with it. */
const WITHOUT_END: Files = { [`${STRATEGY}/index.md`]: writeStrategy('2025+') };

/** A file with figures. */
const TABLE: Files = { [`${STRATEGY}/cykler.csv`]: null };
/** A body outside the municipality, which a page names. */
const WITH_BODY: Files = {
  'nordby/index.md': (NORDBY['nordby/index.md'] ?? '').replace(
    '\nchecks:',
    '\nbodies:\n  - id: varmevaerket\n    name: Nordby Varmeværk a.m.b.a.\nchecks:',
  ),
};

/** A plan that declares its kinds of action. */
const WITH_KINDS: Files = {
  [`${STRATEGY}/index.md`]: writeStrategy('2025-2028').replace('\n---\n', '\naction-kinds: [anlæg, kampagne]\n---\n'),
};

/** What else is in the content on the page about a code. */
const SETTINGS: Readonly<Record<string, Files>> = {
  'deadline-needs-period': WITHOUT_END,
  'action-kind-undeclared': WITH_KINDS,
  'body-as-forum': WITH_BODY,
  'forum-abolished': { [GOAL]: writeFile('title: Tryggere skoleveje\nowner: trafikudvalget', 'Børn går i skole.') },
  'report-out-of-time': {
    [`${STRATEGY}/byen/busser.md`]: writeFile(
      'title: Flere busser\nowner: byraadet\nchanges:\n  - date: 10. februar 2026\n    what: udgået\n    why: Regionen kører busserne.\n    decided-by: byraadet\n    minutes: https://nordby.example/2026-02-10',
    ),
  },
  'series-column-missing': TABLE,
  'series-file-missing': TABLE,
  'series-not-understood': { [`${STRATEGY}/cyklister.csv`]: null },
  'series-row-missing': TABLE,
  'translation-behind': TRANSLATED,
};

const SITE_KEYS = /^(?:logo|color|accent)/m;
/** The files that a `site.yaml` example names. */
const LOGOS = ['vaaben.svg', 'vaaben.jpg', 'stort-vaaben.png'];

/** Reads the examples in a part of an explanation. Headings inside an example are part of the example. */
export function readExamples(part: string): Example[] {
  return [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** Adds the example to Nordby's files; its language and keys decide where. */
export function placeExample(example: Example, code: string): SourceFile[] {
  const files = {
    ...SETTINGS[code],
    ...toFiles(example, code),
  };
  return toSources(files).map((source) =>
    source.text === null ? source : { ...source, text: turnOn(code, source.path, source.text) },
  );
}

/** Nordby's files with these added or replaced. */
export function toSources(files: Files): SourceFile[] {
  return Object.entries({ ...NORDBY, ...files }).map(([path, text]) => {
    const isLink = text?.startsWith('->') ?? false;
    const readBytes = PICTURES[path.split('/').at(-1) ?? ''];
    return {
      path,
      file: `content/${path}`,
      text: isLink ? null : text,
      ...(isLink ? { irregular: 'link' as const } : {}),
      ...(readBytes ? { readBytes } : {}),
    };
  });
}

/** Turns on the check that the page is about, which Nordby has turned off. */
function turnOn(code: string, path: string, text: string): string {
  const whole =
    path === `${STRATEGY}/index.md` && !text.includes('checks:') ? text.replace(/\n---\n/, `\n${CHECKS}\n---\n`) : text;
  return whole.replace(CHECKS, CHECKS.replace(new RegExp(`${code}, |, ${code}`), ''));
}

function toFiles({ language, text }: Example, code: string): Files {
  if (language === 'text')
    return /\.(?:md|png|jpg|svg)/.test(text) ? toTree(text) : { [GOAL]: writeGoal(showHidden(text)) };
  if (language === 'yaml' && SITE_KEYS.test(text)) return { 'site.yaml': text, ...placeLogo(text) };
  if (language === 'yaml' && text.startsWith('words:')) return { 'ordliste.yaml': text };
  if (language === 'yaml' && /^url:/m.test(text)) return { 'site.yaml': text };
  if (language === 'yaml') return { [findPlace(text)]: writeFile(text.trimEnd()) };
  const isWholeFile = text.startsWith('---') || /^(?:front-matter|yaml)-/.test(code);
  return { [isEnglish(text) ? GOAL.replace('.md', '.en.md') : GOAL]: isWholeFile ? text : writeGoal(text) };
}

/** Whether the text is the English version of a page. */
export function isEnglish(text: string): boolean {
  return /^title: Safer/m.test(text);
}

function placeLogo(text: string): Files {
  return Object.fromEntries(LOGOS.filter((file) => text.includes(` ${file}`)).map((file) => [file, null]));
}

/** Each line is a path, which the size of the file or the target of a link may follow. */
function toTree(paths: string): Files {
  return Object.fromEntries(
    paths
      .trim()
      .split('\n')
      .map((line) => {
        const [, path = '', more = ''] = /^(.+?)(?: {2,}| (?=->)|$)(.*)/.exec(line) ?? [];
        if (more.startsWith('->')) return [path, more];
        return [
          path,
          !path.endsWith('.md') ? null : writeGoal(more.endsWith('MB') ? 'Svar. '.repeat(240_000) : 'Tekst.'),
        ];
      }),
  );
}

/** Replaces `‹U+202E›` by the invisible character it names. */
function showHidden(text: string): string {
  return text.replace(/‹U\+([0-9A-F]{4})›/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function findPlace(frontMatter: string): string {
  if (/^forums:/m.test(frontMatter)) return 'nordby/index.md';
  if (/^entries:/m.test(frontMatter)) return `${STRATEGY}/status/foerste-aar.md`;
  return /^(?:period|source):/m.test(frontMatter) ? `${STRATEGY}/index.md` : GOAL;
}

function writeStrategy(period: string): string {
  return writeFile(`title: Sammen om Nordby\nperiod: ${period}\nsource: Nordby Kommune, »Sammen om Nordby ${period}«`);
}

function writeGoal(body: string): string {
  return writeFile('title: Tryggere skoleveje', body);
}

export function writeFile(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n${body}\n`;
}
