// Finds the page or file that an address means when it is only spelled in another way.

/**
 * The known address that is the same apart from capitals, Unicode form, spaces and how æ, ø and å are written; null
 * when none is.
 */
export function findSameName(address: string, known: Iterable<string>): string | null {
  const wanted = foldName(address);
  for (const candidate of known) if (foldName(candidate) === wanted) return candidate;
  return null;
}

/** `/Nordby/Flere børneveje.md` and `/nordby/flere-boerneveje.md` become the same. */
function foldName(address: string): string {
  return address
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[\s_-]+/g, '-');
}
