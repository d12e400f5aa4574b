// npm run check: types in code and components, then the tests that need no browser.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['generated schemas', 'node', ['scripts/generate-schemas.mjs', '--check']],
  ['unit tests', 'npx', ['vitest', 'run', '--project', 'unit']],
];

for (const [name, command, args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${name}: failed`);
    process.exit(1);
  }
}
