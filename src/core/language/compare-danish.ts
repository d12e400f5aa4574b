// Danish alphabetical order by the rules of Retskrivningsordbogen: a … z, æ, ø, å, with `aa` as å in names and words.
// Numbers are ordered by value. Capitals and accents count only between names that are otherwise equal. Intl.Collator
// is not used, because its tables differ between machines.
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå';
const EQUALS: Record<string, string> = { ä: 'æ', ö: 'ø', ü: 'y', ß: 'ss', ð: 'd', þ: 'th' };
const ACCENTS = /[\u0300-\u0309\u030b-\u036f]/g;
/** The second `a` where `aa` is two letters, because two words meet: `temaaften`, `dataanalyse`. */
const TWO_WORDS =
  /(?<=^(?:aroma|data|drama|ekstra|firma|fora|infra|kamera|klima|mega|meta|opera|plasma|schema|skema|tema|trauma|ultra|villa))a/;
const PIECE = /\d+|\p{L}+/gu;

/**
 * For `sort`: negative when `a` comes before `b`. Names that are otherwise equal are ordered by their exact spelling.
 */
export function compareDanish(a: string, b: string): number {
  return comparePieces(toPieces(a), toPieces(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The letter under which a name is listed: `Å` for `Aabenraa`, `0–9` for `2014`, `#` when there is neither. */
export function getInitial(words: string): string {
  const [first = ''] = toPieces(words);
  if (typeof first === 'number') return '0–9';
  const [letter = '#'] = first;
  return letter.toUpperCase();
}

type Piece = string | number;

function toPieces(words: string): Piece[] {
  const found = words.normalize('NFC').match(PIECE) ?? [];
  return found.map((piece) => (/^\d/.test(piece) ? Number(piece) : toLetters(piece)));
}

/** Orders `ü` as y and `é` as e; å is a letter of its own and not an a with an accent. */
function toLetters(word: string): string {
  const lower = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßðþ]/g, (letter) => EQUALS[letter] ?? letter);
  const plain = [...lower]
    .map((letter) => (letter === 'å' ? letter : letter.normalize('NFD').replace(ACCENTS, '')))
    .join('');
  return plain.replace(TWO_WORDS, '\u0000a').replaceAll('aa', 'å').replace('\u0000', '');
}

/** Compares word by word: `Ny plan` comes before `Nyborg`. A number comes before a word. */
function comparePieces(a: readonly Piece[], b: readonly Piece[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [one, other] = [a[at] ?? '', b[at] ?? ''];
    if (typeof one === 'number' && typeof other === 'number' && one !== other) return one - other;
    if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
    const order = compareLetters(String(one), String(other));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareLetters(a: string, b: string): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = rank(a.charAt(at)) - rank(b.charAt(at));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function rank(letter: string): number {
  const known = LETTERS.indexOf(letter);
  return known === -1 ? LETTERS.length + letter.charCodeAt(0) : known;
}
