// Which schema belongs to which kind of document.
import { area } from './area.ts';
import { goal } from './goal.ts';
import { organisation } from './organisation.ts';
import { appendix, external, page, theme } from './page.ts';
import { report } from './report.ts';
import { site } from './site.ts';
import { strategy } from './strategy.ts';
import { translation } from './translation.ts';
import { wordList } from './word-list.ts';

export const schemas = {
  site,
  organisation,
  strategy,
  area,
  goal,
  appendix,
  report,
  external,
  theme,
  page,
  translation,
  'word-list': wordList,
} as const;

export type DocumentKind = keyof typeof schemas;

/** Filer uden tekst under: hele filen er nøgler, uden linjer med `---`. */
export const YAML_KINDS: readonly DocumentKind[] = ['site', 'word-list'];

/** Mapper med en fast betydning: direkte under `content`, og inde i en strategi. */
export const TOP_FOLDERS = { eksterne: 'external', temaer: 'theme' } as const satisfies Record<string, DocumentKind>;
export const STRATEGY_FOLDERS = { bilag: 'appendix', status: 'report' } as const satisfies Record<string, DocumentKind>;

/** En fil med dette til sidst i navnet er den engelske udgave af filen uden. */
export const TRANSLATION_ENDING = '.en.md';

/** Navne, som sitet selv bruger i adresser, og som en mappe eller fil derfor ikke kan have. */
export const RESERVED_TOP_NAMES = [
  '404',
  'a-aa',
  'aendringer',
  'data',
  'en',
  'frister',
  'maal',
  'nyt',
  'om',
  'pagefind',
  'privatliv',
  'sammenlign',
  'skrift',
  'soeg',
  'validering',
  'verdensmaal',
  'was',
  '_astro',
] as const;
export const RESERVED_STRATEGY_NAMES = ['frister', 'hele', 'opfoelgning', 'overblik'] as const;
