// Draws .github/broken-promise.svg for the README: a deadline of the invented Nordby Kommune is changed in silence, and
// the picture is what the check says to it, word for word. Run it when a message or its layout has changed; with
// --check nothing is written: ends with 1 when the picture is not what the check says.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { preflight } from './preflight.mjs';

const PROMISE = 'content/nordby/sammen-om-nordby/faellesskaber/lektiehjaelp.md';
const BEFORE = 'deadline: senest i 2026';
const AFTER = 'deadline: senest i 2028';
const COMMAND = 'npm run validate -- --base HEAD --lang en';
const TODAY = '2026-11-27';
/** Letters in a line; a terminal breaks what is longer, and so do we. */
const COLUMNS = 92;
const FONT_SIZE = 14;
const LINE_HEIGHT = 20;
/** Of the widest system font; a narrower one leaves a margin. */
const LETTER_WIDTH = 8.43;
const MARGIN = 20;
/** ANSI codes → what they look like on white; each colour has a contrast of at least 5:1. */
const LOOKS = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' };
/** The codes that take a look away again. */
const ENDS = { 22: ['bold', 'dim'], 39: ['red', 'green', 'yellow', 'cyan'] };

preflight();
const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '.github', 'broken-promise.svg');
const wanted = drawTerminal([`\u001b[2m$\u001b[22m ${COMMAND}`, '', ...askTheCheck().trimEnd().split('\n')]);
const found = existsSync(target) ? readFileSync(target, 'utf8').replaceAll('\r\n', '\n') : '';

if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted);
  console.log(`.github/broken-promise.svg: ${found === wanted ? 'as it was' : 'written'}`);
} else if (found !== wanted) {
  console.error('.github/broken-promise.svg is out of date: run `node scripts/draw-terminal.mjs` and commit it.');
  process.exitCode = 1;
}

/** What a person sees who makes the change in a clone that holds nothing but Nordby. */
function askTheCheck() {
  const lab = mkdtempSync(join(tmpdir(), 'roedtraad-picture-'));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Nordby', '-c', 'user.email=nordby@nordby.example', ...args], { cwd: lab });
  try {
    for (const path of ['content/site.yaml', 'content/nordby'])
      cpSync(join(root, path), join(lab, path), { recursive: true });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'As published');
    const promise = readFileSync(join(lab, PROMISE), 'utf8');
    if (!promise.includes(BEFORE)) throw new Error(`${PROMISE} no longer says \`${BEFORE}\`.`);
    writeFileSync(join(lab, PROMISE), promise.replace(BEFORE, AFTER));
    const { NO_COLOR: _off, FORCE_COLOR: _on, ...env } = process.env;
    const asTerminal = ['--import', 'data:text/javascript,process.stdout.isTTY = true'];
    const program = join(root, 'scripts', 'roedtraad.mjs');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...asTerminal, program, 'validate', '--base', 'HEAD', '--lang', 'en', '--today', TODAY],
      { cwd: lab, env: { ...env, TERM: 'xterm' }, encoding: 'utf8' },
    );
    if (status !== 1) throw new Error(`The check ended with ${status} and not with 1:\n${stderr}`);
    return stdout;
  } finally {
    rmSync(lab, { recursive: true, force: true });
  }
}

/** Text that can be marked and read aloud, dark on white in a frame, so that it can be read on any background. */
function drawTerminal(lines) {
  const rows = lines.flatMap((line) => breakLine(readLooks(line)));
  const [width, height] = [Math.ceil(COLUMNS * LETTER_WIDTH) + 2 * MARGIN, rows.length * LINE_HEIGHT + 2 * MARGIN];
  const texts = rows.map((row, index) => {
    const words = row.map(({ text, looks }) =>
      looks.length > 0 ? `<tspan class="${looks.join(' ')}">${escapeXml(text)}</tspan>` : escapeXml(text),
    );
    return `  <text x="${MARGIN}" y="${MARGIN + FONT_SIZE + index * LINE_HEIGHT}">${words.join('')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
  <title id="title">The check refuses a deadline that was changed in silence</title>
  <style>
    text { font: ${FONT_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace; fill: #1f2328; white-space: pre }
    .bold { font-weight: 700 }
    .dim { fill: #59636e }
    .red { fill: #b3141b }
    .green { fill: #116329 }
    .yellow { fill: #7a4d00 }
    .cyan { fill: #0b5563 }
  </style>
  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" fill="#ffffff" stroke="#8c959f"/>
${texts.join('\n')}
</svg>
`;
}

/** A line with ANSI codes → its pieces, each with the looks it has. */
function readLooks(line) {
  const looks = new Set();
  return line.split(/(\u001b\[\d+m)/).flatMap((piece) => {
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
    if (code === undefined) return piece === '' ? [] : [{ text: piece, looks: [...looks] }];
    for (const look of ENDS[code] ?? []) looks.delete(look);
    if (LOOKS[code]) looks.add(LOOKS[code]);
    return [];
  });
}

/** Only sentences are longer than a line, and they have one look: the rest goes below, as far in as the beginning. */
function breakLine(pieces) {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const last = pieces.at(-1);
  if (length <= COLUMNS || !last) return [pieces];
  const room = COLUMNS - (length - last.text.length);
  const cut = last.text.lastIndexOf(' ', room);
  if (cut <= 0) return [pieces];
  const indent = /^ */.exec(pieces[0].text)[0];
  const rest = { ...last, text: `${indent}${last.text.slice(cut + 1)}` };
  return [[...pieces.slice(0, -1), { ...last, text: last.text.slice(0, cut) }], ...breakLine([rest])];
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
