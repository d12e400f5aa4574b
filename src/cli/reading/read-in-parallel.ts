// Reads ten thousand texts on every core. The machine decides which thread reads what, but never what is found.
import { receiveMessageOnPort } from 'node:worker_threads';

import { readDocument, type DocumentReading, type ReadDocument } from '#core/read-document.ts';

import { CHUNK, claimChunk, SENT, type ReadingThreads } from './reading-threads.ts';

export interface ChunkMessage {
  chunk: number;
  readings: (DocumentReading | null)[];
}

type Received = Map<string, DocumentReading | null>;

/** Milliseconds. A thread silent for this long is considered dead, and this thread reads its texts. */
const PATIENCE = 5_000;

/** This thread reads from the first file on, the others from the last one back, until they meet. */
export function createReader(threads: ReadingThreads | null): ReadDocument {
  if (!threads) return readDocument;
  const { paths, counters } = threads;
  const chunkOf = new Map(paths.map((path, index) => [path, Math.floor(index / CHUNK)]));
  const own = new Set<number>();
  const received: Received = new Map();

  return (file, kind) => {
    const chunk = chunkOf.get(file.path) ?? 0;
    if (!own.has(chunk) && !received.has(file.path) && claimChunk(counters, paths.length)) own.add(chunk);
    if (own.has(chunk)) return readDocument(file, kind);
    return waitFor(file.path, threads, received) ?? readDocument(file, kind);
  };
}

/** Null when the worker could not read the text; this thread then reads it again and reports the fault. */
function waitFor(path: string, { paths, counters, ports }: ReadingThreads, received: Received): DocumentReading | null {
  for (;;) {
    const known = received.get(path);
    if (known !== undefined) return known;
    const before = Atomics.load(counters, SENT);
    const messages = ports.flatMap((port) => (receiveMessageOnPort(port)?.message as ChunkMessage | undefined) ?? []);
    for (const { chunk, readings } of messages) {
      readings.forEach((reading, index) => received.set(paths[chunk * CHUNK + index] ?? '', reading));
    }
    if (messages.length === 0 && Atomics.wait(counters, SENT, before, PATIENCE) === 'timed-out') return null;
  }
}
