// Reading ten thousand texts on every core. Which thread reads what depends on the machine; what is found does not.
import { receiveMessageOnPort } from 'node:worker_threads';

import { readDocument, type DocumentReading, type ReadDocument } from '#core/read-document.ts';

import { CHUNK, claimChunk, SENT, type ReadingThreads } from './reading-threads.ts';

export interface ChunkMessage {
  chunk: number;
  readings: (DocumentReading | null)[];
}

type Received = Map<string, DocumentReading | null>;

/** Milliseconds. A thread that says nothing for so long is taken to be gone, and its texts are read here. */
const PATIENCE = 5_000;

/** This thread reads from the first file on, the others from the last: they meet where the work is done. */
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

/** Null when the worker failed at the text: it is read again here, where the fault can be reported. */
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
