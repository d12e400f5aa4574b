// What a style in a drawing may not do: fetch from another place, or run something.

export interface UnsafeStyle {
  /** In letters from the start of the style. */
  at: number;
  found: string;
}

const PICTURE = 'data:image/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\\s]*';
const SAFE_ADDRESS = `\\s*(?:"(?:#[^"]*|${PICTURE})"|'(?:#[^']*|${PICTURE})'|#[^"'()\\s]*|${PICTURE})\\s*\\)`;
const UNSAFE = new RegExp(
  [
    '@import\\b[^;{}]*',
    '(?<![\\w-])(?:-webkit-)?(?:image-set|image|src|cross-fade)\\([^)]*',
    'expression\\s*\\([^)]*',
    'javascript:',
    '(?<![\\w-])(?:-ms-)?behaviou?r(?![\\w-])',
    '-moz-binding',
    `url\\((?!${SAFE_ADDRESS})[^)]*\\)?`,
  ].join('|'),
  'gi',
);
/** Without one of these nothing above can stand in a style. */
const SUSPECT = /[@(:\\]/;
const ESCAPE = /\\(?:([0-9a-f]{1,6})\s?|(\n)|([^]))/gi;
const PICTURE_ALONE = new RegExp(`^${PICTURE}$`, 'i');

/** Every unsafe part of a style, in order; also those that are written with escapes (`\75rl(`). */
export function findUnsafeStyle(style: string): UnsafeStyle[] {
  if (!SUSPECT.test(style)) return [];
  const found = [...style.matchAll(UNSAFE)].map(({ 0: part, index }) => ({ at: index, found: part }));
  const at = style.indexOf('\\');
  if (found.length > 0 || at < 0) return found;
  const hidden = readEscapes(style).match(UNSAFE)?.[0];
  return hidden === undefined ? [] : [{ at, found: hidden }];
}

export function isPictureInText(address: string): boolean {
  return PICTURE_ALONE.test(address.trim());
}

function readEscapes(style: string): string {
  return style.replace(ESCAPE, (_all, hex?: string, _line?: string, letter?: string) => {
    if (hex === undefined) return letter ?? '';
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
