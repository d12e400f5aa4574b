// Plain JavaScript that any version of Node can run: says in one sentence what is missing, before anything else fails.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [22, 18];
const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with code 2 and one sentence when Node is too old or the packages are not installed. */
export function preflight() {
  if (!existsSync(new URL('../node_modules/astro', import.meta.url))) {
    stop('Pakkerne er ikke installeret: kør `npm ci` i mappen først.');
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  const wanted = readFileSync(`${root}.nvmrc`, 'utf8').trim();
  stop(
    `Node ${process.versions.node} er for gammel (der skal bruges ${OLDEST_NODE.join('.')} eller nyere): kør gennem npm, fx \`npm start\`, eller installér Node ${wanted}.`,
  );
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) preflight();
