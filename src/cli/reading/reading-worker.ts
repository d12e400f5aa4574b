// Where the other thread begins. What it runs is compiled once and kept, as it is for the main thread, which cannot do
// it for both.
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

import type { ReadingTask } from './reading-threads.ts';

const task = workerData as ReadingTask;
if (task.codeCache !== undefined) enableCompileCache(task.codeCache);
const { readChunks } = await import('./read-chunks.ts');
readChunks(task);
