// Nordby Kommune does not exist. A small content folder without faults, in which tests change one thing.
import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Goal } from '#core/model/part.ts';
import type { SourceFile } from '#core/source/source-file.ts';

/** Path in the content folder → text; null for a picture. */
export type Files = Record<string, string | null>;

export const TODAY = '2026-05-01';
export const STRATEGY = 'nordby/sammen-om-nordby';
export const GOAL = `${STRATEGY}/tryggere-skoleveje`;

/**
 * Turns off checks of completeness, which most tests are not about. Last in the front matter, so that no line number
 * changes.
 */
export const CHECKS = `checks:
  - code: [goal-without-owner, goal-without-measure, goal-without-deadline, file-unused, report-overdue]
    severity: fra
    reason: Eksemplet handler om noget andet.`;

export const NORDBY: Files = {
  'nordby/index.md': writeFile(
    `title: Nordby Kommune
example: ja
forums:
  - id: byraadet
    name: Byrådet
  - id: slg
    name: Store ledergruppe
    abbreviation: SLG
    aliases: den store ledergruppe
${CHECKS}`,
    'Nordby Kommune er opdigtet.',
  ),
  [`${STRATEGY}/index.md`]: writeFile(
    `title: Sammen om Nordby
period: 2025-2028
source: Nordby Kommune, »Sammen om Nordby 2025-2028«
${CHECKS}`,
    'Byrådets strategi for, hvordan borgere og kommune løser opgaver sammen.',
  ),
};

/** Checks Nordby with these files added or replaced, and compares with `published` when given. */
export function checkNordby(files: Files = {}, published?: Files): ContentCheck {
  const base = published && { files: toSources({ ...NORDBY, ...published }), ref: 'main' };
  return checkContent(toSources({ ...NORDBY, ...files }), { today: TODAY, published: base });
}

/** Checks Nordby with one goal, made from front matter (without the title, which is there already) and body. */
export function checkGoal(
  frontMatter: string,
  body = 'Flere børn skal selv kunne cykle i skole.',
  files: Files = {},
): ContentCheck {
  return checkNordby({ [`${GOAL}.md`]: writeGoal(frontMatter, body), ...files });
}

export function writeGoal(
  frontMatter = '',
  body = 'Flere børn skal selv kunne cykle i skole.',
  title = 'Tryggere skoleveje',
): string {
  return writeFile(`title: ${title}${frontMatter && `\n${frontMatter.trimEnd()}`}`, body);
}

export function writeFile(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n${body}\n`;
}

export function toSources(files: Files): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, file: `content/${path}`, text }));
}

/** `code path:line:column` for each finding, with the path relative to Nordby's strategy. */
export function listFindings({ diagnostics }: ContentCheck): string[] {
  return diagnostics.map(({ code, location }) => {
    const place = location.kind === 'known' ? `:${location.line}:${location.column}` : '';
    return `${code} ${location.file.replace(/^content\/(?:nordby\/sammen-om-nordby\/)?/, '')}${place}`;
  });
}

export function getStrategy({ publication }: ContentCheck): Strategy {
  const strategy = publication.organisations
    .flatMap(({ strategies }) => strategies)
    .find(({ key }) => key === STRATEGY);
  if (!strategy) throw new Error('Nordby lost its strategy');
  return strategy;
}

export function getGoal(check: ContentCheck): Goal {
  const goal = getStrategy(check).goals[0];
  if (!goal) throw new Error('Nordby lost its goal');
  return goal;
}
