// The examples on the pages about codes, as files in Nordby's content: for showing what the check says about them, and for
// the tests that hold the pages to it. Nordby Kommune is invented.
import type { SourceFile } from '#core/source/source-file.ts';

/** Path below the content folder → text; null for a picture; `-> …` for a link. */
export type Files = Record<string, string | null>;

export interface Example {
  language: string;
  text: string;
}

const STRATEGY = 'nordby/sammen-om-nordby';
export const GOAL = `${STRATEGY}/tryggere-skoleveje.md`;

/** Everything an example can refer to is there. */
const NORDBY: Files = {
  'nordby/index.md': writeFile('title: Nordby Kommune\nexample: ja\nforums:\n  - id: byraadet\n    name: Byrådet\n  - id: direktionen\n    name: Direktionen'),
  [`${STRATEGY}/index.md`]: writeStrategy('2025-2028'),
  [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen'),
  [`${STRATEGY}/byen/cykelstier.md`]: writeFile('title: Cykelstier i byen'),
  [`${STRATEGY}/landet/index.md`]: writeFile('title: Landet'),
  [`${STRATEGY}/landet/cykelstier.md`]: writeFile('title: Cykelstier på landet'),
  [`${STRATEGY}/skolevej.jpg`]: null,
  'eksterne/nordby-planstrategi.md': writeFile('title: Planstrategi for Nordby'),
};

/** Where a strategy ends, its deadlines can end with it: one page is about those that do not. */
const WITHOUT_END: Files = { [`${STRATEGY}/index.md`]: writeStrategy('2025+') };

/** Headings inside an example belong to the example. */
export function readExamples(part: string): Example[] {
  return [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** Nordby with the example in it: its language and its keys tell where it belongs. */
export function placeExample(example: Example, code: string): SourceFile[] {
  return toSources({ ...(code === 'deadline-needs-period' ? WITHOUT_END : {}), ...toFiles(example, code) });
}

/** Nordby with these files added or replaced. */
export function toSources(files: Files): SourceFile[] {
  return Object.entries({ ...NORDBY, ...files }).map(([path, text]) => {
    const isLink = text?.startsWith('->') ?? false;
    return { path, file: `content/${path}`, text: isLink ? null : text, ...(isLink ? { irregular: 'link' as const } : {}) };
  });
}

function toFiles({ language, text }: Example, code: string): Files {
  if (language === 'text') return /\.(?:md|png)/.test(text) ? toTree(text) : { [GOAL]: writeGoal(showHidden(text)) };
  if (language === 'yaml') return { [findPlace(text)]: writeFile(text.trimEnd(), 'Teksten står her.') };
  const isWholeFile = text.startsWith('---') || /^(?:front-matter|yaml)-/.test(code);
  return { [GOAL]: isWholeFile ? text : writeGoal(text) };
}

/** A line is a path; behind it may stand how large the file is, or what it is a link to. */
function toTree(paths: string): Files {
  return Object.fromEntries(
    paths.trim().split('\n').map((line) => {
      const [, path = '', more = ''] = /^(.+?)(?: {2,}| (?=->)|$)(.*)/.exec(line) ?? [];
      if (more.startsWith('->')) return [path, more];
      return [path, path.endsWith('.png') ? null : writeGoal(more.endsWith('MB') ? 'Svar. '.repeat(240_000) : 'Tekst.')];
    }),
  );
}

/** `‹U+202E›` stands for what cannot be shown. */
function showHidden(text: string): string {
  return text.replace(/‹U\+([0-9A-F]{4})›/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function findPlace(frontMatter: string): string {
  if (/^forums:/m.test(frontMatter)) return 'nordby/index.md';
  return /^(?:period|source):/m.test(frontMatter) ? `${STRATEGY}/index.md` : GOAL;
}

function writeStrategy(period: string): string {
  return writeFile(`title: Sammen om Nordby\nperiod: ${period}\nsource: Nordby Kommune, »Sammen om Nordby ${period}«`);
}

export function writeGoal(body: string): string {
  return writeFile('title: Tryggere skoleveje', body);
}

export function writeFile(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n${body}\n`;
}
