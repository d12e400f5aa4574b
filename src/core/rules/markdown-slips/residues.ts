// What other programs leave behind when a text is copied from them, and what a template asked the author to fill in.
import { rangeIn } from '../../source/prose.ts';
import type { FindSlip } from './slip.ts';

const RESIDUES: readonly RegExp[] = [
  /(?:Fejl! (?:Henvisningskilde|Bogmærke|Objekter|Ukendt|Brug fanen|Der er ikke|Ingen tekst|Ugyldig)|Error! (?:Reference source|Bookmark|Hyperlink|No text|Unknown|Use the Home tab))[^\n]{0,60}/,
  /\{(?:[.#][\w-]+|[\w-]+="[^"\n]*"|=html)(?:[ ][^{}\n]*)?\}/,
  /\[\]\{#[^}\n]*\}/,
  /\b_?Toc\d{6,}\b/,
  /\{? ?\b(?:HYPERLINK|PAGEREF|INCLUDEPICTURE|MERGEFIELD|REF _Ref\d+|TOC \\o)(?=[ "\\])[^\n]{0,40}/,
  /^\[(?:TOC|toc|_TOC_)\]$/,
  /^\\(?:newpage|pagebreak|clearpage|tableofcontents)\b/,
  /\\(?:textbf|textit|emph|section|begin|end)\{[^}\n]*\}/,
  /:contentReference\[[^\n]{0,40}|\bcite(?:turn\d+\w*)+|【\d+[^】\n]*】|\[cite(?:_start|: ?[\d, ]+)\]/,
  /\(cid:\d+\)/,
  /(?<![=\p{L}\d])==\p{L}[^=\n]*==(?![=\p{L}\d])/u,
  /\bCO\^2\^?(?!\d)/,
  /^Side \d{1,3} (?:af|\/) \d{1,3}$/,
  /=C3=(?:A6|B8|A5|86|98|85)|\\u00(?:e6|f8|e5|c6|d8|c5)/i,
  /^\[(?:image|Billede|picture|cid):[^\]\n]*\]$/i,
  /^!\[\]?$/,
  /^\[caption[ \]]|^\[\/?(?:b|i|u|url|img|list|vc_\w+|gallery)(?:[= ][^\]\n]*)?\]/i,
];

export const findResidue: FindSlip = ({ text, lines }) => {
  if (!/[!{}[\]\\:=^【]|Toc|HYPER|PAGE|REF|Side|MERGE/.test(text)) return null;
  for (const line of lines)
    for (const pattern of RESIDUES) {
      const found = pattern.exec(line.text);
      if (found)
        return {
          code: 'converter-residue',
          args: { found: found[0].replaceAll('\u0001', '').trim().slice(0, 60) },
          range: rangeIn(line, found.index, found[0].length),
        };
    }
  return null;
};

/** A word divided at the end of a line, as in a PDF file. `børne-` before `og` is meant. */
const DIVIDED = /(\p{L}*\p{Ll})-$/u;
const GOES_ON = /^(?!(?:og|eller|samt|til|som|men|både|hhv)(?!\p{L}))(\p{Ll}\p{Ll}+)/u;

export const findDividedWord: FindSlip = ({ block, lines }) => {
  if (block.node.type !== 'paragraph') return null;
  for (const [index, line] of lines.entries()) {
    if (!line.text.endsWith('-')) continue;
    const before = DIVIDED.exec(line.text);
    const after = before && GOES_ON.exec(lines[index + 1]?.text ?? '');
    if (before && after)
      return {
        code: 'word-divided',
        args: { found: `${before[0]} ${after[0]}`, write: `${before[1] ?? ''}${after[1] ?? ''}` },
        range: rangeIn(line, before.index, before[0].length),
      };
  }
  return null;
};

const WORDS = String.raw`inds[æe]t|skriv|udfyld(?:es)?|tilføj|angiv|vælg|opdateres|mangler|afventer|navn|dato|beløb|tal|årstal|titel|tekst|link|kilde|billede|foto|frist|ansvarlig|forvaltning|udvalg|kommune|kommunens navn|xx+`;
const PLACEHOLDERS: readonly RegExp[] = [
  new RegExp(String.raw`\[(?:${WORDS})(?: [^\]\n]{0,80})?(?:…|\.{3})?\](?![([:])`, 'iu'),
  /\((?:indsæt|udfyldes|skal udfyldes|opdateres senere|tal mangler|tekst mangler|tekst følger|mangler)(?: [^)\n]{0,60})?\)/iu,
  /Klik (?:eller tryk )?her for at (?:skrive|angive|indsætte|vælge|tilføje)[^\n]{0,30}|Click (?:or tap )?here to enter[^\n]{0,20}|^Vælg et element\.?$/i,
  /lorem ipsum/i,
  /(?<![\p{L}\d])(?:TODO|TBD|FIXME|TBC)(?![\p{L}\d])/u,
  /(?<![\p{L}\d.])(?:xx+(?![\p{L}\d])|X{4,}(?![\p{L}\d])|XX(?=[ ]?(?:%|pct|procent|kr\.|mio|mia|stk|personer|borgere|boliger)))/u,
  /(?<![\p{L}\d])(?:[xX]{2}[./-]){2}(?:[xX]{2,4}|\d{4})|(?<![\p{L}\d])\d{1,2}\.[xX]{2}\.\d{4}|(?<!\d)20[xX]{2}(?!\p{L})/u,
  /\[\?+\]|\?{3,}/,
  /\[(?:_{2,}|\.{4,}| {2,})\]|\[ ?[xX]{2,} ?\]/,
  /«[A-ZÆØÅ][\p{L}_]*_[\p{L}_]*»|<<[\p{L}_ ]{2,40}>>|\{\{ ?\p{L}[^{}\n]{2,40}\}\}|(?<!\$)\{(?:navn|dato|titel|beløb|årstal|kommune)\}/iu,
];

export const findPlaceholder: FindSlip = ({ lines }) => {
  for (const line of lines) {
    const found = findPlaceholderIn(line.text);
    if (found)
      return {
        code: 'placeholder-left',
        args: { found: found.words },
        range: rangeIn(line, found.index, found.words.length),
      };
  }
  return null;
};

/** Signs and words of which every placeholder has at least one. */
const SUSPECT = /[[({<«?]|xx|XX|klik|click|vælg|lorem|TODO|TB[DC]|FIXME/i;

export function findPlaceholderIn(text: string): { words: string; index: number } | null {
  if (!SUSPECT.test(text)) return null;
  for (const pattern of PLACEHOLDERS) {
    const found = pattern.exec(text);
    if (found) return { words: found[0].replaceAll('\u0001', ''), index: found.index };
  }
  return null;
}
