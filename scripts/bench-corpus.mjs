// Generates content for the benchmarks: the same seed gives the same bytes on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GOALS_IN_STRATEGY = 25;
const GOALS_IN_AREA = 5;

const WHO = [
  'Kommunen',
  'Byrådet',
  'Forvaltningen',
  'Direktionen',
  'Biblioteket',
  'Jobcentret',
  'Skolerne',
  'Hjemmeplejen',
];
const DOES = ['styrker', 'udvikler', 'samler', 'måler', 'gennemgår', 'prøver', 'åbner', 'forenkler'];
const WHAT = [
  'den digitale service',
  'samarbejdet med frivillige',
  'de lokale fællesskaber',
  'adgangen til natur',
  'cykelstierne omkring byen',
  'hjælpen til unge uden uddannelse',
  'maden i dagtilbud',
  'sproget i brevene',
];
const HOW = [
  'sammen med borgerne',
  'på tværs af afdelinger',
  'efter en åben høring',
  'med en årlig måling',
  'inden for budgettet',
  'i tæt dialog med foreningerne',
];
const WHY = [
  'så flere får gavn af det',
  'fordi behovet vokser',
  'så ingen bliver ladt alene',
  'og erfaringerne deles åbent',
  'så hverdagen bliver lettere',
];
const TITLES = [
  'Flere borgere på cykel',
  'Kortere ventetid i borgerservice',
  'Bedre trivsel i folkeskolen',
  'Renere vandløb',
  'Tryggere skoleveje',
  'Sundere mad i dagtilbud',
];
const DEADLINES = [
  'inden udgangen af 2026',
  '1. halvår 2027',
  'senest 5. oktober 2027',
  'i løbet af 2026',
  'inden sommerferien 2027',
  '3. kvartal 2026',
  'juni 2027',
  'inden udgangen af juni 2026',
];

/** Writes `goals` goals in `folder`, 25 per strategy and 5 per area, about 250 words each. */
export function writeCorpus(folder, goals, seed = 1) {
  write(join(folder, 'site.yaml'), 'name: Målestok\n');
  write(
    join(folder, 'nordby', 'index.md'),
    page(
      ['title: Nordby Kommune', 'example: ja', 'forums:', '  - id: direktionen', '    name: Direktionen'],
      'Opdigtet til måling.',
    ),
  );
  for (let first = 1; first <= goals; first += GOALS_IN_STRATEGY) {
    const strategy = join(folder, 'nordby', `plan-${number(Math.ceil(first / GOALS_IN_STRATEGY), 3)}`);
    writeStrategy(strategy, first, Math.min(goals, first + GOALS_IN_STRATEGY - 1), seed);
  }
}

function writeStrategy(folder, first, last, seed) {
  const words = wordsFor(seed * 7919 + first);
  const followUp = ['follow-up:', '  - forum: direktionen', '    rhythm: ½-årligt', '    scope: Alle mål'];
  const front = [
    `title: Plan for mål ${first} til ${last}`,
    'period: 2025-2028',
    'owner: direktionen',
    'source: Opdigtet til måling',
    ...followUp,
  ];
  write(join(folder, 'index.md'), page(front, `${words.paragraph(3)}\n\n## Formål\n\n${words.paragraph(3)}`));
  for (let goal = first; goal <= last; goal += 1) {
    const area = `omraade-${number(Math.ceil((goal - first + 1) / GOALS_IN_AREA), 2)}`;
    if ((goal - first) % GOALS_IN_AREA === 0)
      write(
        join(folder, area, 'index.md'),
        page([`title: Område ${area.slice(-2)}`], `${words.paragraph(2)}\n\n## Formål\n\n${words.paragraph(2)}`),
      );
    writeGoal(join(folder, area, `maal-${number(goal, 5)}.md`), goal, seed);
  }
}

function writeGoal(file, goal, seed) {
  const words = wordsFor(seed * 1_000_003 + goal);
  const action = (index) => [
    '  - title: ' + words.sentence().slice(0, -1).replaceAll(',', ' og'),
    `    id: delmaal-${index}`,
    `    deadline: ${words.pick(DEADLINES)}`,
    `    target: mindst ${words.whole(2, 90)} borgere`,
  ];
  const front = [
    `title: ${words.pick(TITLES)} (mål ${goal})`,
    `deadline: inden udgangen af 2027`,
    'actions:',
    ...[1, 2, 3].flatMap(action),
  ];
  const row = (index) => `| ${words.pick(TITLES)} ${index} | ${words.whole(1, 40)} | ${words.whole(41, 99)} |`;
  const body = [
    `${words.paragraph(2)} Det bygger på en aftale[^1].`,
    `## Formål\n\n${words.paragraph(3)}`,
    `## Baggrund\n\n${words.paragraph(2)} **${words.pick(WHAT)}** er *vigtig*.`,
    `- ${words.sentence()}\n- ${words.sentence()}\n- ${words.sentence()}`,
    `Tabel: Måling\n\n| Hvad | Nu | Mål |\n| --- | ---: | ---: |\n${[1, 2, 3].map(row).join('\n')}`,
    `## Status\n\n${words.paragraph(3)}`,
    `[^1]: ${words.sentence()}`,
  ];
  write(file, page(front, body.join('\n\n')));
}

function wordsFor(seed) {
  let state = seed >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sentence = () => `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(HOW)}, ${pick(WHY)}.`;
  return {
    pick,
    sentence,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    paragraph: (count) => Array.from({ length: count }, sentence).join(' '),
  };
}

function page(front, body) {
  return `---\n${front.join('\n')}\n---\n\n${body}\n`;
}

function number(value, width) {
  return String(value).padStart(width, '0');
}

function write(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
