const DANISH: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** `Vores relationer til folkestyret` → `vores-relationer-til-folkestyret`: an id for a heading that is no heading in the text. */
export function nameAnchor(words: string): string {
  const plain = words.toLowerCase().replace(/[æøå]/g, (letter) => DANISH[letter] ?? letter);
  return plain.normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
