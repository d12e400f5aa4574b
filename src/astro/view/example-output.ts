// What the check says about the example on a code's page: made when the site is built, so that it is never out of date.
import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { pretty } from '#reporters/pretty.ts';
import type { ReportInput } from '#reporters/reporter.ts';

/** Path below the content folder → text; null for a picture. */
type Files = Record<string, string | null>;

const TODAY = '2026-05-01';
const STRATEGY = 'nordby/sammen-om-nordby';
const GOAL = `${STRATEGY}/tryggere-skoleveje.md`;

/** Nordby Kommune is invented. Everything an example can refer to is there. */
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

/** The example of a page as the check would report it; null when the page's example needs more than one version of the texts. */
export function renderExampleOutput(code: DiagnosticCode, page: string): string | null {
  const example = /^## Sådan ser fejlen ud\n[\s\S]*?^```(\w+)\n([\s\S]*?)^```$/m.exec(page);
  if (!example) return null;
  const [, language = '', text = ''] = example;
  const input = checkNordby({ ...(code === 'deadline-needs-period' ? WITHOUT_END : {}), ...toFiles(language, text, code) });
  const diagnostics = input.diagnostics.filter((diagnostic) => diagnostic.code === code);
  return diagnostics.length === 0 ? null : withoutSummary(pretty.report({ ...input, diagnostics }));
}

/** A small report with an error, a warning and a note, for showing what a report looks like. */
export function checkSample(): ReportInput {
  return checkNordby({
    [GOAL]: writeFile(
      'title: Tryggere skoleveje\nowner: byraadt\ndeadline: i 2029\nfollow-up:\n  - forum: byraadet\n    scope: Skolevejene',
      'Kommunen vil gøre det trygt for børn at cykle til skole.',
    ),
  });
}

/** One message, for showing how to read it. */
export function renderSampleMessage(): string {
  const sample = checkSample();
  return withoutSummary(pretty.report({ ...sample, diagnostics: sample.diagnostics.slice(0, 1) }));
}

function checkNordby(files: Files): ReportInput {
  const sources = Object.entries({ ...NORDBY, ...files }).map(([path, text]) => ({ path, file: `content/${path}`, text }));
  const texts = new Map(sources.map(({ file, text }) => [file, text ?? '']));
  return toInput(checkContent(sources, { today: TODAY }), (file) => (texts.get(file) ?? '').split('\n'));
}

function toInput({ diagnostics, files, fileNames }: ContentCheck, linesOf: ReportInput['linesOf']): ReportInput {
  return { diagnostics, files, fileNames, today: TODAY, language: 'da', siteUrl: null, linesOf, color: false, version: '', explain: () => null };
}

/** An example's language and keys tell where in Nordby it belongs. */
function toFiles(language: string, text: string, code: string): Files {
  if (language === 'text') return text.includes('.md') ? toTree(text) : { [GOAL]: writeGoal(text) };
  if (language === 'yaml') return { [findPlace(text)]: writeFile(text.trimEnd(), 'Teksten står her.') };
  const isWholeFile = text.startsWith('---') || /^(?:front-matter|yaml)-/.test(code);
  return { [GOAL]: isWholeFile ? text : writeGoal(text) };
}

function toTree(paths: string): Files {
  return Object.fromEntries(paths.trim().split('\n').map((path) => [path.trim(), writeGoal('')]));
}

function findPlace(frontMatter: string): string {
  if (/^forums:/m.test(frontMatter)) return 'nordby/index.md';
  return /^(?:period|source):/m.test(frontMatter) ? `${STRATEGY}/index.md` : GOAL;
}

function writeStrategy(period: string): string {
  return writeFile(`title: Sammen om Nordby\nperiod: ${period}\nsource: Nordby Kommune, »Sammen om Nordby ${period}«`);
}

function writeGoal(body: string): string {
  return writeFile('title: Tryggere skoleveje', body);
}

function writeFile(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n${body}\n`;
}

function withoutSummary(report: string): string {
  return report.split('\n\n').slice(0, -1).join('\n\n');
}
