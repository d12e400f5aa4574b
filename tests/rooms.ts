// Which room of the source may import which: one row per room, from the top floor down. A room may only import rooms
// further down the table.

export interface Room {
  /** Rooms that it imports code from. Each must really be used. */
  rooms: readonly string[];
  /** Folders of the core that it imports code from; without this field, all of them. */
  core?: RegExp;
  /** Rooms that it imports only types from. */
  types?: readonly string[];
  /** Packages, including `node:` modules. Types may come from any package. */
  packages: RegExp;
  reason: string;
}

const ANY = /./;
const NONE = /^(?!)/;
/** The package that reads the plain words of a Markdown tree. */
const TREE_TEXT = /^mdast-util-to-string$/;

const SITE_REASON =
  'a room of the site shows one thing: it takes what it needs as arguments, and knows the rooms in its row';

/** A room of the site; all of these may use the words and the model. */
function site(rooms: readonly string[], packages = NONE): Room {
  return {
    rooms: rooms.map((name) => (name.includes('/') || TOP_LEVEL.has(name) ? name : `site/${name}`)),
    packages,
    reason: SITE_REASON,
  };
}

const TOP_LEVEL = new Set(['schemas', 'core', 'words', 'markdown', 'reporters', 'exporters']);

export const ROOMS: Readonly<Record<string, Room>> = {
  'cli/commands': {
    rooms: ['core', 'site/follow-up', 'astro', 'cli/console', 'cli/output', 'cli/pdf', 'cli/reading'],
    packages: ANY,
    reason: 'a command is a thin face: argv → the rooms that do the work → exit code',
  },
  'cli/pdf': {
    rooms: ['core', 'site/strategy', 'cli/console'],
    packages: ANY,
    reason: 'prints the pages that were made',
  },
  pages: {
    rooms: [
      'astro',
      'words',
      'site/frame',
      ...[
        'search',
        'organisation',
        'compare',
        'front',
        'translations',
        'whole',
        'strategy',
        'documents',
        'overview',
        'goals',
        'follow-up',
        'themes',
        'global-goals',
        'deadlines',
        'reference',
        'thread',
        'alphabet',
        'about',
        'open-data',
        'changes',
        'text',
        'parts',
      ].map((name) => `site/${name}`),
    ],
    types: ['core'],
    packages: NONE,
    reason: 'a page takes what the content door gives it and hands it to its room',
  },
  astro: {
    rooms: ['core', 'site/translations', 'site/reference', 'cli/console', 'cli/output', 'cli/reading'],
    packages: ANY,
    reason: 'the one way from content to pages knows no command and no page',
  },
  'cli/output': {
    rooms: ['core', 'exporters', 'cli/console', 'cli/search-index'],
    packages: ANY,
    reason: 'writes the site, and reads no content',
  },
  'cli/search-index': { rooms: ['site/search'], packages: ANY, reason: 'writes the search index' },
  'cli/reading': {
    rooms: ['schemas', 'core', 'reporters', 'cli/console'],
    packages: ANY,
    reason: 'reads and checks, and makes no page',
  },
  'cli/console': { rooms: ['core', 'reporters'], packages: ANY, reason: 'the terminal: flags, words, colour' },
  'site/frame': site(['core', 'words', 'exporters', 'translations', 'thread', 'search', 'parts']),
  'site/search': site(['core', 'words', 'translations', 'promise', 'parts']),
  'site/organisation': site(['core', 'words', 'strategy', 'follow-up', 'translations', 'text', 'parts']),
  'site/compare': site(['core', 'words', 'follow-up', 'promise', 'deadlines', 'strategy', 'parts']),
  'site/front': site(['words', 'strategy', 'parts']),
  'site/translations': site(['core', 'words', 'goals', 'strategy', 'text', 'parts']),
  'site/whole': site(['core', 'words', 'goals', 'strategy', 'changes', 'promise', 'text', 'parts']),
  'site/strategy': site([
    'core',
    'words',
    'goals',
    'changes',
    'thread',
    'promise',
    'measurement',
    'documents',
    'follow-up',
    'text',
    'parts',
  ]),
  'site/documents': site(['words', 'themes', 'goals', 'promise', 'text', 'parts']),
  'site/overview': site(['core', 'words', 'thread', 'goals', 'promise', 'deadlines', 'parts']),
  'site/goals': site(['core', 'words', 'promise', 'measurement', 'changes', 'follow-up', 'themes', 'text', 'parts']),
  'site/follow-up': site(['core', 'words', 'promise', 'deadlines', 'text', 'parts']),
  'site/themes': site(['core', 'words', 'text', 'parts']),
  'site/global-goals': site(['core', 'words', 'parts']),
  'site/deadlines': site(['core', 'words', 'promise', 'parts']),
  'site/reference': site(['core', 'schemas', 'reporters', 'words', 'text', 'parts']),
  'site/promise': site(['core', 'schemas', 'words', 'measurement', 'parts']),
  'site/measurement': site(['core', 'words', 'parts'], /^d3-scale$/),
  'site/thread': site(['core', 'words', 'parts'], TREE_TEXT),
  'site/alphabet': site(['core', 'words', 'parts']),
  'site/about': site(['words', 'parts']),
  'site/open-data': site(['exporters', 'parts']),
  'site/changes': site(['core', 'words', 'parts']),
  'site/text': site(['core', 'words', 'markdown', 'parts'], TREE_TEXT),
  'site/parts': site(['core', 'words']),
  exporters: {
    rooms: ['core', 'words', 'schemas'],
    core: /^src\/core\/(?:model|deadlines)\//,
    packages: /^(?!node:|astro)/,
    reason: 'an exporter turns the model into text',
  },
  markdown: {
    rooms: ['words'],
    types: ['core'],
    packages: /^(?:rehype|remark-rehype|unified|unist-util-visit|mdast-util-to-string)$/,
    reason: 'Markdown trees become HTML, whatever page they stand on',
  },
  words: {
    rooms: ['core', 'schemas'],
    core: /^src\/core\/(?:model|deadlines|plan-facts)\//,
    packages: NONE,
    reason: "the site's own words know the model and nothing that shows it",
  },
  reporters: {
    rooms: ['core'],
    core: /^src\/core\/diagnostics\//,
    packages: /^node:(?:util|crypto)$/,
    reason: 'a reporter turns diagnostics into text',
  },
  core: {
    rooms: ['schemas'],
    packages:
      /^(?:gray-matter|js-yaml|yaml|github-slugger|mdast-util-to-string|remark|satteri|fastest-levenshtein|csv-parse)$/,
    reason: 'the core is pure: file system, clock, console and Astro are arguments',
  },
  schemas: { rooms: [], packages: /^zod$/, reason: 'the contract imports zod and nothing else' },
};

/** `src/site/goals/action-view.ts` → `site/goals`; null for a file outside every room. */
export function findRoom(file: string): string | null {
  const path = file.replace(/^src\//, '');
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`)) ?? null;
}
