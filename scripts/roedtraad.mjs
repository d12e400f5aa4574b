#!/usr/bin/env node
// The command `roedtraad`. Checks the machine first, then hands over to src/cli.
import { preflight } from './preflight.mjs';

preflight();
const { runCommand } = await import('../src/cli/main.ts');
process.exitCode = await runCommand(process.argv.slice(2));
