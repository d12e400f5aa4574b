// Every format a report can be written in.
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export const reporters: readonly Reporter[] = [pretty, json, markdown];

export const formatNames = reporters.map(({ name }) => name);
