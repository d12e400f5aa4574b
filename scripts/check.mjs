// npm run check: every check that does not build the site. All steps run, so that one run reports every failure.
import { spawnSync } from 'node:child_process';

const steps = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', 'npx', ['eslint', '.']],
  ['dead code', 'npx', ['knip', '--no-progress']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['generated schemas', 'node', ['scripts/generate-schemas.mjs', '--check']],
  ...(process.argv.includes('--without-tests') ? [] : [['unit tests', 'npx', ['vitest', 'run', '--project', 'unit']]]),
];

const failed = steps.filter(([name, command, args]) => {
  console.error(`— ${name}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([name]) => name).join(', ')}. \`npm run format\` mends the format.`);
  process.exitCode = 1;
}
