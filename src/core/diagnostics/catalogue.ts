// Every code with its severity and its words in both languages. A code is permanent: pages, suppressions and other
// people's scripts refer to it.
import { accessWording } from './wording-access.ts';
import { bodyWording } from './wording-body.ts';
import { deadlineWording } from './wording-deadlines.ts';
import { fileWording } from './wording-files.ts';
import { frontMatterWording } from './wording-front-matter.ts';
import { honestyWording } from './wording-honesty.ts';
import { languageWording } from './wording-language.ts';
import { ledgerWording } from './wording-ledger.ts';
import { modelWording } from './wording-model.ts';
import { planFactWording } from './wording-plan-facts.ts';
import { promiseWording } from './wording-promises.ts';
import { reportWording } from './wording-reports.ts';
import { severityWording } from './wording-severity.ts';
import { seriesWording } from './wording-series.ts';
import { siteWording } from './wording-site.ts';
import { targetWording } from './wording-targets.ts';
import { rawTextWording, slipWording } from './wording-slips.ts';
import { textWording } from './wording-text.ts';
import { brandWording } from './wording-brand.ts';
import { translationWording } from './wording-translation.ts';
import { wordListWording } from './wording-word-list.ts';
import type { Wording } from './wording.ts';
import type { Language } from '../language/language.ts';

const wordings = {
  ...textWording,
  ...fileWording,
  ...frontMatterWording,
  ...modelWording,
  ...deadlineWording,
  ...targetWording,
  ...seriesWording,
  ...planFactWording,
  ...bodyWording,
  ...honestyWording,
  ...ledgerWording,
  ...severityWording,
  ...promiseWording,
  ...reportWording,
  ...languageWording,
  ...accessWording,
  ...brandWording,
  ...translationWording,
  ...wordListWording,
  ...siteWording,
  ...slipWording,
  ...rawTextWording,
};

export type DiagnosticCode = keyof typeof wordings;

/** The arguments of each code, taken from its words in `wording-*.ts`. */
export type ArgsByCode = {
  [Code in DiagnosticCode]: (typeof wordings)[Code] extends Wording<infer Args> ? Args : never;
};

export type ArgsOf<Code extends DiagnosticCode> = ArgsByCode[Code];

/** Typed by code, so that even a code that is only known when the program runs takes its own arguments. */
export const catalogue: { readonly [Code in DiagnosticCode]: Wording<ArgsByCode[Code]> } = wordings;

export const diagnosticCodes = Object.keys(catalogue).sort() as DiagnosticCode[];

export const relatedLabels = {
  'first-used-here': { da: 'først brugt her', en: 'first used here' },
  'parent-deadline': { da: 'målets frist står her', en: "the goal's deadline stands here" },
  'adopted-here': { da: 'datoen står her', en: 'the date stands here' },
  'period-stands-here': { da: 'perioden står her', en: 'the period stands here' },
  'last-deadline': { da: 'den sidste frist står her', en: 'the last deadline stands here' },
  'heading-before': { da: 'overskriften før står her', en: 'the heading before stands here' },
  'target-stands-here': { da: 'måltallet står her', en: 'the target stands here' },
  'deadline-stands-here': { da: 'fristen står her', en: 'the deadline stands here' },
  'state-stands-here': { da: 'tilstanden står her', en: 'the state stands here' },
  'explained-here': { da: 'den bliver forklaret her', en: 'it is explained here' },
  'column-named-here': { da: 'kolonnen er nævnt her', en: 'the column is named here' },
  'named-here': { da: 'navnet står her', en: 'the name stands here' },
} as const satisfies Record<string, Record<Language, string>>;

export type RelatedLabel = keyof typeof relatedLabels;

/** The page that explains a code: its address from the site's root. */
export function codeUrl(code: DiagnosticCode): string {
  return `/validering/${code}/`;
}
