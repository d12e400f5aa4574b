// Which other forms of a strategy lie beside its pages. The command line says so before Astro starts.
const SLOT = Symbol.for('roedtraad.editions');
type Slots = Record<symbol, boolean | undefined>;

export function setPdf(isMade: boolean): void {
  (globalThis as unknown as Slots)[SLOT] = isMade;
}

/** False unless the same build makes the files: a page never links to a PDF that is not there. */
export function hasPdf(): boolean {
  return (globalThis as unknown as Slots)[SLOT] ?? false;
}
