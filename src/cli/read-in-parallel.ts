// Reading ten thousand texts on every core. Which thread reads what depends on the machine; what is found does not.
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

import { readDocument, type DocumentReading, type ReadDocument } from '#core/read-document.ts';
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

export interface ChunkMessage {
  chunk: number;
  readings: (DocumentReading | null)[];
}

export const CHUNK = 100;
const CLAIMED = 0;
export const BY_WORKERS = 1;
export const SENT = 2;
/** Milliseconds. A thread that says nothing for so long is taken to be gone, and its texts are read here. */
const PATIENCE = 5_000;
/** A second thread takes longer to start than this many files to read. */
const FEWEST = 2_000;
const MOST_WORKERS = 3;

/** This thread reads from the first file on, the others from the last: they meet where the work is done. */
export function createReader(content: string, files: readonly SourceFile[], fewest = FEWEST): ReadDocument {
  const workers = Math.min(availableParallelism() - 1, MOST_WORKERS);
  if (files.length < fewest || workers < 1) return readDocument;
  const paths = files.map(({ path }) => path);
  const chunkOf = new Map(paths.map((path, index) => [path, Math.floor(index / CHUNK)]));
  const task = { content, paths, counters: new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT), codeCache: findCodeCache() };
  const ports = Array.from({ length: workers }, () => startWorker(task));
  const shared = new Int32Array(task.counters);
  const own = new Set<number>();
  const sent = new Map<string, DocumentReading | null>();

  return (file, kind) => {
    const chunk = chunkOf.get(file.path) ?? 0;
    if (!own.has(chunk) && !sent.has(file.path) && claimChunk(shared, chunkOf.size)) own.add(chunk);
    if (own.has(chunk)) return readDocument(file, kind);
    return waitFor(file.path, { paths, shared, ports, sent }) ?? readDocument(file, kind);
  };
}

/** False when every chunk is somebody's. */
export function claimChunk(shared: Int32Array, files: number): boolean {
  return Atomics.add(shared, CLAIMED, 1) < Math.ceil(files / CHUNK);
}

function startWorker(task: Omit<ReadingTask, 'port'>): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { workerData: { ...task, port: port2 } satisfies ReadingTask, transferList: [port2] });
  worker.unref();
  port1.unref();
  return port1;
}

/** The folder that was asked for; below it is one for each version of Node. */
function findCodeCache(): string | undefined {
  const folder = getCompileCacheDir();
  return folder === undefined ? undefined : dirname(folder);
}

/** Null when the other thread failed at the text: then it fails here, where it can be told. */
function waitFor(path: string, { paths, shared, ports, sent }: { paths: string[]; shared: Int32Array; ports: MessagePort[]; sent: Map<string, DocumentReading | null> }): DocumentReading | null {
  for (;;) {
    const known = sent.get(path);
    if (known !== undefined) return known;
    const before = Atomics.load(shared, SENT);
    const messages = ports.flatMap((port) => receiveMessageOnPort(port)?.message as ChunkMessage | undefined ?? []);
    for (const { chunk, readings } of messages) {
      readings.forEach((reading, index) => sent.set(paths[chunk * CHUNK + index] ?? '', reading));
    }
    if (messages.length === 0 && Atomics.wait(shared, SENT, before, PATIENCE) === 'timed-out') return null;
  }
}
