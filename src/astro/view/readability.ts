// For the people who write, while they write: how long the text takes and how hard it is.
import { toString } from 'mdast-util-to-string';

import { measureLix } from '#core/readability/lix.ts';
import type { Body } from '#core/source/body.ts';

/** Words a minute, read calmly. */
const PACE = 200;

/** `2 minutter · LIX 41 (middel)`; null when the text is too short to be judged. */
export function describeReading({ lead, passages }: Body): string | null {
  const text = [...lead, ...passages.flatMap(({ nodes }) => nodes)].map((node) => toString(node)).join('.\n');
  const measured = measureLix(text);
  if (!measured) return null;
  const minutes = Math.max(1, Math.round(measured.words / PACE));
  return `${minutes} ${minutes === 1 ? 'minut' : 'minutter'} · ${measured.words} ord · LIX ${measured.lix} (${sayLevel(measured.lix)})`;
}

function sayLevel(lix: number): string {
  if (lix < 25) return 'meget let';
  if (lix < 35) return 'let';
  if (lix < 45) return 'middel';
  return lix < 55 ? 'svær' : 'meget svær';
}
