// npm run bench [-- --goals 100,1000] [--only validate|build|search|reading|lighthouse] [--rounds 3]: measures time,
// memory, page weight, search quality and how phrases are read. Compare ratios within one run, not seconds between two.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { writeCorpus } from './bench-corpus.mjs';
import { measureWithLighthouse } from './bench-lighthouse.mjs';
import { measureReading } from './bench-reading.mjs';
import { measureSearch } from './bench-search.mjs';

const TODAY = '2026-06-01';
/** No site is built from more goals than this; only the check must cope with the plans of a whole country. */
const LARGEST_BUILD = 5000;
const program = fileURLToPath(new URL('./roedtraad.mjs', import.meta.url));
/** The Node options that npm passes to the program. */
const flags = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  .scripts.validate.split(' ')
  .filter((word) => word.startsWith('--'));
const { values } = parseArgs({
  options: {
    goals: { type: 'string', default: '100,1000,5000,10000' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
// Uses a RAM disk where there is one: on an ordinary disk, writing thousands of files hides everything else.
const lab = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'roedtraad-bench-'));

try {
  if (values.only === undefined || values.only === 'search') await measureSearch(lab);
  if (values.only === undefined || values.only === 'reading') measureReading();
  const isGrowing = values.only === undefined || values.only === 'validate' || values.only === 'build';
  if (isGrowing) console.log('command    goals  files   seconds   MB peak   pages/s');
  for (const goals of !isGrowing ? [] : values.goals.split(',').map(Number)) {
    const content = join(lab, `content-${goals}`);
    const out = join(lab, `dist-${goals}`);
    writeCorpus(content, goals);
    const files = readdirSync(content, { recursive: true }).filter((file) => file.endsWith('.md')).length;
    if (values.only !== 'build')
      show('validate', goals, files, measure(['validate', '--quiet', '--content', content], Number(values.rounds)));
    if (values.only !== 'build')
      console.log(
        `watch    ${String(goals).padStart(7)} ${String(files).padStart(6)} ${(await measureAnswer(content)).toFixed(0).padStart(6)} ms from a saved file to its fault on the screen`,
      );
    if (values.only === 'validate' || goals > LARGEST_BUILD) continue;
    const cost = measure(
      ['build', '--quiet', '--content', content, '--out', out],
      goals > 1000 ? 1 : Number(values.rounds),
    );
    const pages = readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.html')).length;
    show('build', goals, files, cost, pages);
    if (goals === Number(values.goals.split(',')[0])) showWeight(out);
    rmSync(out, { recursive: true });
  }
  if (values.only === undefined || values.only === 'lighthouse') await measureWithLighthouse();
} finally {
  rmSync(lab, { recursive: true, force: true });
}

/** The median of several runs, each in its own process as a user would start it. */
function measure(args, rounds) {
  const runs = Array.from({ length: rounds }, () => {
    const report = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(join(lab, 'peak'))}, String(process.resourceUsage().maxRSS)));`;
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...(args[0] === 'validate' ? flags : []),
        '--import',
        `data:text/javascript,${encodeURIComponent(report)}`,
        program,
        ...args,
        '--today',
        TODAY,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`roedtraad ${args[0]} ended with ${status}:\n${stderr}`);
    return {
      seconds: (performance.now() - started) / 1000,
      megabytes: Number(readFileSync(join(lab, 'peak'), 'utf8')) / 1024,
    };
  });
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
}

/** Milliseconds from a save to the answer of `validate --watch`, as the median of five. */
async function measureAnswer(content) {
  const file = join(content, 'nordby', 'plan-001', 'omraade-01', 'maal-00001.md');
  const sound = readFileSync(file, 'utf8');
  const watching = spawn(process.execPath, [program, 'validate', '--watch', '--content', content, '--today', TODAY]);
  let said = '';
  watching.stdout.on('data', (chunk) => (said += chunk));
  const hear = async (words) => {
    while (!said.toLowerCase().includes(words)) await once(watching.stdout, 'data');
    said = '';
  };
  await hear('ctrl-c');
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const saved = performance.now();
    writeFileSync(file, sound.replace('title:', 'titel:'));
    await hear('mente du `title`?');
    times.push(performance.now() - saved);
    writeFileSync(file, sound);
    // With or without warnings after it.
    await hear('✓ ingen fejl');
  }
  watching.kill('SIGINT');
  return times.sort((a, b) => a - b)[2];
}

function show(command, goals, files, { seconds, megabytes }, pages) {
  const cells = [
    command.padEnd(8),
    String(goals).padStart(7),
    String(files).padStart(6),
    seconds.toFixed(2).padStart(9),
    megabytes.toFixed(0).padStart(9),
  ];
  console.log([...cells, pages === undefined ? '' : (pages / seconds).toFixed(0).padStart(9)].join(' '));
}

/** The bytes that a browser fetches for a goal page, gzipped: HTML and stylesheets. */
function showWeight(out) {
  const page = readdirSync(out, { recursive: true }).find((file) => /maal-\d+[\\/]index\.html$/.test(file));
  const html = readFileSync(join(out, page), 'utf8');
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, href]) =>
    readFileSync(join(out, href)),
  );
  const scripts = [...html.matchAll(/<script\b/g)].length;
  const kilobytes = (bytes) => (gzipSync(bytes).length / 1000).toFixed(1);
  console.log(
    `a goal page: ${kilobytes(html)} kB HTML + ${styles.map(kilobytes).join(' + ') || '0'} kB CSS gzipped, ${scripts} scripts`,
  );
}
