// What the references of a text stand for: `&amp;`, `&#230;`, `&#xe6;`.

/** Letters that XML does not allow. */
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text with its references read; null when it has one that only a document type could explain. */
export function resolveReferences(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let isSound = !raw.replace(REFERENCE, '').includes('&');
  const text = raw.replace(REFERENCE, (_all, digits?: string, hex?: string, named?: string) => {
    if (named !== undefined) return NAMED[named] ?? '';
    const letter = letterOf(digits === undefined ? Number.parseInt(hex ?? '0', 16) : Number(digits));
    isSound &&= letter !== null;
    return letter ?? '';
  });
  return isSound ? text : null;
}

function letterOf(point: number): string | null {
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  const letter = String.fromCodePoint(point);
  return FORBIDDEN.test(letter) ? null : letter;
}
