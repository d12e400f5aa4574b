// Characters that cannot be seen, or not be told from a space, with their names for the people who meet them.
import type { Language } from '../language/language.ts';

/** For use inside a character class. Spaces that are not the ordinary one. */
export const HARD_SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** For use inside a character class. Characters without a width. */
export const ZERO_WIDTH = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

/** Spaces and characters that print nothing: zero widths, soft hyphens, fillers of other scripts, blank Braille. */
const NOTHING_TO_SEE = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;
const MAY_BE_INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a reader sees nothing of the text, also when it has characters. */
export function hasNothingToSee(text: string): boolean {
  return NOTHING_TO_SEE.test(text);
}

/** Whether the text has such characters at all, a quick look before its parts are examined. */
export function hasInvisible(text: string): boolean {
  return MAY_BE_INVISIBLE.test(text);
}

const NAMES: Readonly<Record<number, Record<Language, string>>> = {
  0x00a0: { da: 'hårdt mellemrum', en: 'no-break space' },
  0x00ad: { da: 'blød bindestreg', en: 'soft hyphen' },
  0x061c: { da: 'mærke for arabisk skriveretning', en: 'Arabic letter mark' },
  0x200b: { da: 'mellemrum uden bredde', en: 'zero width space' },
  0x200c: { da: 'skilletegn uden bredde', en: 'zero width non-joiner' },
  0x200d: { da: 'bindetegn uden bredde', en: 'zero width joiner' },
  0x200e: { da: 'mærke for skrivning fra venstre', en: 'left-to-right mark' },
  0x200f: { da: 'mærke for skrivning fra højre', en: 'right-to-left mark' },
  0x2028: { da: 'linjeskiller', en: 'line separator' },
  0x2029: { da: 'afsnitsskiller', en: 'paragraph separator' },
  0x202a: { da: 'skift til skrivning fra venstre', en: 'left-to-right embedding' },
  0x202b: { da: 'skift til skrivning fra højre', en: 'right-to-left embedding' },
  0x202c: { da: 'slut på skift af skriveretning', en: 'pop directional formatting' },
  0x202d: { da: 'tvungen skrivning fra venstre', en: 'left-to-right override' },
  0x202e: { da: 'tvungen skrivning fra højre', en: 'right-to-left override' },
  0x202f: { da: 'smalt hårdt mellemrum', en: 'narrow no-break space' },
  0x2060: { da: 'ordbinder', en: 'word joiner' },
  0x3000: { da: 'bredt mellemrum', en: 'ideographic space' },
  0xfeff: { da: 'mærke for byterækkefølge', en: 'byte order mark' },
};

/** `U+00A0` → `hårdt mellemrum, U+00A0`; the code alone for a character without a name here. */
export function nameCharacter(code: string, language: Language): string {
  const name = NAMES[Number.parseInt(code.slice(2), 16)]?.[language];
  return name === undefined ? code : `${name}, ${code}`;
}
