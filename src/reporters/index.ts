// Every format a report can be written in.
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export const reporters: readonly Reporter[] = [pretty, json];

export const formatNames = reporters.map(({ name }) => name);
