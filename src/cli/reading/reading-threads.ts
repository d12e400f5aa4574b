// The other threads that read texts. Light to load: they are set to work before this thread has loaded what reads.
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';

import type { SourceFile } from '#core/source/source-file.ts';

export interface ReadingTask {
  content: string;
  /** Paths below the content folder. */
  paths: string[];
  /** Claimed chunks; chunks claimed by workers; messages sent. */
  counters: SharedArrayBuffer;
  port: MessagePort;
  /** Where compiled code is kept; no folder when it is not. */
  codeCache: string | undefined;
}

export interface ReadingThreads {
  paths: string[];
  counters: Int32Array;
  ports: MessagePort[];
}

/** Files. The thread that is done first waits for the other's last chunk. */
export const CHUNK = 25;
const CLAIMED = 0;
export const BY_WORKERS = 1;
export const SENT = 2;
/** A second thread takes longer to start than this many files to read. */
const FEWEST = 2_000;
const MOST_WORKERS = 3;

/** Null where one thread is enough. */
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

/** False when every chunk is somebody's. */
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

/** The folder that was asked for; below it is one for each version of Node. */
function findCodeCache(): string | undefined {
  const folder = getCompileCacheDir();
  return folder === undefined ? undefined : dirname(folder);
}
