// Letters that were written in one encoding and read in another: `Ã¦` for `æ`.
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';

/** Each broken pair with the letter it was. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Ã¦': 'æ',
    'Ã¸': 'ø',
    'Ã¥': 'å',
    'Ã†': 'Æ',
    'Ã˜': 'Ø',
    'Ã…': 'Å',
    'Ã©': 'é',
    'Ã¨': 'è',
    'Ã¤': 'ä',
    'Ã¶': 'ö',
    'Ã¼': 'ü',
    'â€“': '–',
    'â€”': '—',
    'â€™': '’',
    'â€˜': '‘',
    'â€œ': '“',
    'â€ž': '„',
    'â€¢': '•',
    'â€¦': '…',
    'â‚¬': '€',
    'â‚‚': '₂',
    'Â»': '»',
    'Â«': '«',
    'Â§': '§',
    'Â°': '°',
    'Â½': '½',
    'Â²': '²',
    'Â·': '·',
    Â: '',
    'Â\u00a0': ' ',
    'ï»¿': '',
    'ï¿½': '',
    '├ª': 'æ',
    '├©': 'ø',
    '├Ñ': 'å',
    '├å': 'Æ',
    '├ÿ': 'Ø',
    '├à': 'Å',
  }),
);
const BROKEN = /Ã[¦¸¥†˜…©¨¤¶¼]|â(?:€[“”™˜œž¢¦]|‚[¬‚])|Â[»«§°½²·\u00a0]|(?<=\p{Ll})Â(?= )|ï(?:»¿|¿½)|├[ª©Ñåÿà]/gu;

/** The first on each line, with what it should have been, in the whole file. */
export function findBrokenLetters(file: string, text: string): Diagnostic[] {
  if (!/[ÃâÂï├]/.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const all = [...line.matchAll(BROKEN)];
    const [first] = all;
    if (!first) return [];
    const place = { kind: 'known' as const, file, line: index + 1, endLine: index + 1 };
    const column = first.index + 1;
    const word = readWord(line, first.index);
    return [
      createDiagnostic(
        'broken-letters',
        { ...place, column, endColumn: column + first[0].length },
        { found: word, write: word.replace(BROKEN, (pair) => LETTERS.get(pair) ?? '').trim() },
      ),
    ];
  });
}

function readWord(line: string, index: number): string {
  const start = line.lastIndexOf(' ', index) + 1;
  const end = line.indexOf(' ', index + 1);
  return line.slice(start, end === -1 ? undefined : end).slice(0, 40);
}
