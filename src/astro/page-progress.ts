// Counts rendered pages for the progress line. Runs as middleware, so every page passes it once.
const SLOT = Symbol.for('roedtraad.on-page');
type Slots = Record<symbol, (() => void) | undefined>;

export function countPagesWith(onPage: () => void): void {
  (globalThis as unknown as Slots)[SLOT] = onPage;
}

export function onRequest(_context: unknown, next: () => Promise<Response>): Promise<Response> {
  (globalThis as unknown as Slots)[SLOT]?.();
  return next();
}
