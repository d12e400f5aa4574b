#!/usr/bin/env node
// The command `roedtraad`. Checks the machine first, then hands over to src/cli.
import { preflight } from './preflight.mjs';

preflight();
// A second run starts in a third of the time.
process.getBuiltinModule('node:module').enableCompileCache?.();
const { runCommand } = await import('../src/cli/main.ts');
process.exitCode = await runCommand(process.argv.slice(2));
