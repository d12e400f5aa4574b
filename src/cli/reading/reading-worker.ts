// Entry point of a reading thread. It turns on Node's compile cache itself, because the main thread cannot do it for
// it.
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

import type { ReadingTask } from './reading-threads.ts';

const task = workerData as ReadingTask;
if (task.codeCache !== undefined) enableCompileCache(task.codeCache);
const { readChunks } = await import('./read-chunks.ts');
readChunks(task);
