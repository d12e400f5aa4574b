// All formats a report can be written in.
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export const reporters: readonly Reporter[] = [pretty, json, markdown, github, gitlab, sarif, junit];

export const formatNames = reporters.map(({ name }) => name);
