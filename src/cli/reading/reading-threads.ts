// Starts the threads that read texts. Loads little, so that they start before this thread has loaded the reader.
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';

import type { SourceFile } from '#core/source/source-file.ts';

export interface ReadingTask {
  content: string;
  /** Paths in the content folder. */
  paths: string[];
  /** Three counters: claimed chunks, chunks claimed by workers, messages sent. */
  counters: SharedArrayBuffer;
  port: MessagePort;
  /** The folder for compiled code; undefined when none is kept. */
  codeCache: string | undefined;
}

export interface ReadingThreads {
  paths: string[];
  counters: Int32Array;
  ports: MessagePort[];
}

/** The number of files in a chunk. The thread that finishes first waits for the other's last chunk. */
export const CHUNK = 25;
const CLAIMED = 0;
export const BY_WORKERS = 1;
export const SENT = 2;
/** Starting a second thread takes longer than reading this many files. */
const FEWEST = 2_000;
const MOST_WORKERS = 3;

/** Null when one thread is enough. */
export function startReading(content: string, files: readonly SourceFile[], fewest = FEWEST): ReadingThreads | null {
  const workers = Math.min(availableParallelism() - 1, MOST_WORKERS);
  if (files.length < fewest || workers < 1) return null;
  const paths = files.map(({ path }) => path);
  const task = {
    content,
    paths,
    counters: new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT),
    codeCache: findCodeCache(),
  };
  return {
    paths,
    counters: new Int32Array(task.counters),
    ports: Array.from({ length: workers }, () => startWorker(task)),
  };
}

/** False when every chunk is taken. */
export function claimChunk(counters: Int32Array, files: number): boolean {
  return Atomics.add(counters, CLAIMED, 1) < Math.ceil(files / CHUNK);
}

function startWorker(task: Omit<ReadingTask, 'port'>): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: { ...task, port: port2 } satisfies ReadingTask,
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return port1;
}

/** The folder that was asked for; Node makes a subfolder for each of its versions. */
function findCodeCache(): string | undefined {
  const folder = getCompileCacheDir();
  return folder === undefined ? undefined : dirname(folder);
}
