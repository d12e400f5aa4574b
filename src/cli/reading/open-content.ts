import type { SourceFile } from '#core/source/source-file.ts';

import type { Options } from '../console/options.ts';
import { readContent } from './read-content.ts';
import { startReading, type ReadingThreads } from './reading-threads.ts';

/** The files of a content folder; when there are many, other threads are already reading them. */
export interface OpenContent {
  sources: SourceFile[];
  threads: ReadingThreads | null;
}

export function openContent(options: Options): OpenContent {
  const sources = readContent(options);
  return { sources, threads: startReading(options.content, sources) };
}
