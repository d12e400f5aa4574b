import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { Language } from '#core/language/language.ts';
import { pretty } from '#reporters/pretty.ts';
import { getSeverity, makeVisible, renderDiagnostic } from '#reporters/render-diagnostic.ts';

import { checkNordby, GOAL, listFindings, NORDBY, STRATEGY, writeFile, writeGoal, type Files } from '../core/nordby.ts';
import { HOSTILE_DIAGNOSTICS } from '../reporters/hostile.ts';
import { describeCheck, toInput } from '../reporters/report-nordby.ts';

interface Pattern {
  regexp: string;
  kind?: 'file';
  file?: number;
  line?: number;
  column?: number;
  message?: number;
}
interface Matcher {
  severity: string;
  pattern: [Pattern, Pattern];
  background?: { beginsPattern: string; endsPattern: string };
}
interface Task {
  label: string;
  args: string[];
  problemMatcher: Matcher[];
}

/** JSON as the editor reads it: with comments, and commas after the last. */
const read = <T>(name: string) =>
  JSON.parse(
    readFileSync(`.vscode/${name}`, 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/,(?=\s*[\]}])/g, ''),
  ) as T;
const { tasks } = read<{ tasks: Task[] }>('tasks.json');
const snippets = Object.entries(
  read<Record<string, { body: string[]; description: string }>>('roedtraad.code-snippets'),
);
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

describe.each(tasks)('the task «$label»', ({ args, problemMatcher }) => {
  test('runs a script that exists', () => {
    expect(scripts).toHaveProperty(args[2] ?? '');
  });

  if (problemMatcher.length === 0) return;
  const faulty: Files = {
    'nordby/loest-maal.md': writeGoal(),
    [`${STRATEGY}/tryggere-skoleveje.md`]: writeGoal(
      'owner: byraadt\ndeadline: i 2029\nfollow-up:\n  scope: alt',
      '# Trygt',
    ),
  };

  test.each<Language>(['da', 'en'])('finds in the report what the report is about (%s)', (language) => {
    const input = toInput(faulty, { language });
    expect(findProblems(pretty.report(input), problemMatcher)).toEqual(
      input.diagnostics.map((diagnostic) => describeProblem(diagnostic, language)).sort(byText),
    );
    expect(new Set(input.diagnostics.map(getSeverity)).size).toBe(3);
  });

  test('is not confused by the words of an author', () => {
    const report = pretty.report(describeCheck({ diagnostics: [...HOSTILE_DIAGNOSTICS], files: 1, fileNames: [] }));
    expect(findProblems(report, problemMatcher)).toEqual(
      HOSTILE_DIAGNOSTICS.map((diagnostic) => describeProblem(diagnostic, 'da')).sort(byText),
    );
  });

  test('recognises the last line of a report', () => {
    for (const { background } of problemMatcher) {
      if (!background) continue;
      const lines = pretty.report(toInput(faulty)).trimEnd().split('\n');
      expect(lines.filter((line) => new RegExp(background.endsPattern).test(line))).toEqual([lines.at(-1)]);
      expect(pretty.report(toInput({})).trimEnd()).toMatch(new RegExp(background.endsPattern));
    }
  });
});

describe.each(snippets)('the snippet «%s»', (_name, { body, description }) => {
  test('has a description, and inserts text that the check accepts', () => {
    expect(description).toMatch(/^\p{Lu}.*[^.]$/u);
    const text = body.map(expand).join('\n');
    const isFile = text.startsWith('---');
    const isReport = text.includes('entries:');
    const files: Files = isReport
      ? { [`${STRATEGY}/status/ny.md`]: text, [`${GOAL}.md`]: writeGoal() }
      : { [`${GOAL}.md`]: isFile ? text : writeGoal(text) };
    expect(listFindings(checkNordby({ ...NORDBY, ...files }))).toEqual([]);
  });

  test('offers only words that the schemas accept', () => {
    const choices = body.flatMap((line) => [...line.matchAll(/^ *(?:- )?([\w-]+): \$\{\d\|(.*)\|\}/g)]);
    for (const [, key = '', words = ''] of choices) {
      for (const word of words.split(',')) {
        const front =
          key === 'status'
            ? ''
            : key === 'state'
              ? `actions:\n  - title: Tælle\n    state: ${word}`
              : `changes:\n  - date: 14. maj 2026\n    what: ${word}\n    why: Tid\n    decided-by: byraadet\n    from: nordby/sammen-om-nordby/cykler\n    minutes: Sag 1`;
        const report = {
          [`${STRATEGY}/status/ny.md`]: writeFile(
            `title: Ny\ndate: 1. april 2026\nentries:\n  - about: tryggere-skoleveje\n    status: ${word}\n    value: 8 skoler`,
          ),
        };
        const found = listFindings(
          checkNordby({ [`${GOAL}.md`]: writeGoal(front), ...(key === 'status' ? report : {}) }),
        );
        // Some statuses need a decision, which stands in another file.
        expect(found.filter((finding) => !finding.startsWith('status-without-change'))).toEqual([]);
      }
    }
  });
});

test('the settings name a schema and extensions that exist', () => {
  const settings = read<Record<string, unknown>>('settings.json');
  const titles = Object.keys(settings['yaml.schemas'] as object).map(
    (schema) => (JSON.parse(readFileSync(schema, 'utf8')) as { title: string }).title,
  );
  expect(titles).toEqual(['Sitet', 'Ordliste']);
  expect(settings['astro.content-intellisense']).toBe(true);
});

/** Finds problems as VS Code does: each matcher looks for two lines in a row. */
function findProblems(report: string, matchers: readonly Matcher[]): string[] {
  const lines = report.split('\n');
  return matchers
    .flatMap(({ severity, pattern: [first, second] }) =>
      lines.flatMap((line, index) => {
        const found = new RegExp(first.regexp).exec(line);
        const message = new RegExp(second.regexp).exec(lines[index + 1] ?? '')?.[second.message ?? 0];
        if (!found || message === undefined) return [];
        const place =
          first.kind === 'file'
            ? found[first.file ?? 0]
            : [first.file, first.line, first.column].map((group) => found[group ?? 0]).join(':');
        return [`${severity} ${place} ${message}`];
      }),
    )
    .sort(byText);
}

function describeProblem(diagnostic: Diagnostic, language: Language): string {
  const { location } = diagnostic;
  const place = location.kind === 'known' ? `:${location.line}:${location.column}` : '';
  return `${getSeverity(diagnostic)} ${makeVisible(location.file)}${place} ${renderDiagnostic(diagnostic, language, null).message}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The text that a snippet inserts when the author only presses Tab. */
function expand(line: string): string {
  return line
    .replace(/\$\{\d\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}
