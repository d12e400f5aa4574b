// Faults in the place of a file, in its front matter and in its keys.
import type { YamlReason } from '../source/yaml-reason.ts';
import type { KeyAdvice } from './key-synonyms.ts';
import { wording } from './wording.ts';
import type { Language } from '../language/language.ts';

/** The form of a value in the front matter. */
export type Shape = 'text' | 'list' | 'keys' | 'nothing';

const orList = (suggestion: string | undefined, otherwise: string, language: Language = 'da') =>
  suggestion ? (language === 'da' ? `Mente du \`${suggestion}\`?` : `Did you mean \`${suggestion}\`?`) : otherwise;

const KEY_ADVICE: Record<KeyAdvice, Record<Language, string>> = {
  picture: {
    da: 'Læg billedet ved siden af filen, og vis det i teksten under den sidste `---`: `![Hvad billedet viser](billede.jpg)`.',
    en: 'Put the picture beside the file, and show it in the text below the last `---`: `![What the picture shows](picture.jpg)`.',
  },
  place: {
    da: 'Et sted skrives som `place` på målet eller indsatsen.',
    en: 'A place is written as `place` on the goal or the action.',
  },
  'global-goal': {
    da: 'Verdensmål skrives som `verdensmål` på strategien, området, målet eller indsatsen.',
    en: 'Global goals are written as `verdensmål` on the strategy, the area, the goal or the action.',
  },
  partner: {
    da: 'Dem uden for kommunen skrives som `partners` på målet eller indsatsen. Andre, der er med, skrives på målet som `involved` og på en indsats som `actors`.',
    en: 'Those outside the municipality are written as `partners` on the goal or the action. Others who take part are written as `involved` on a goal, and as `actors` on an action.',
  },
  money: {
    da: 'Beløb år for år skrives som `budget` på strategien, området, målet eller indsatsen. Regler for pengene skrives som `funding` i strategiens `index.md`.',
    en: "Amounts by year are written as `budget` on the strategy, the area, the goal or the action. Rules for the money are written as `funding` in the strategy's `index.md`.",
  },
  status: {
    da: 'Hvor langt det er, skrives i en statusopgørelse i strategiens mappe `status`; hvor langt en indsats var fra begyndelsen, skrives som `state`.',
    en: "How far it is, is written in a report in the strategy's folder `status`; how far an action was at the start is written as `state`.",
  },
  text: {
    da: 'Løbende tekst hører til under den sidste `---`, gerne med en overskrift som `## Formål`.',
    en: 'Prose belongs below the last `---`, with a heading such as `## Formål` if you like.',
  },
  indicator: {
    da: 'Det, der måles, skrives i et måltal: `target: { words: mindst 50 cykler, measure: cykler talt på en hverdag }`.',
    en: 'What is measured is written in a target: `target: { words: mindst 50 cykler, measure: cykler talt på en hverdag }`.',
  },
};

export type NumberCure = 'unit' | 'limit' | 'power' | 'too-large';

const NUMBER_CURES: Record<NumberCure, (key: string, figure: string, rest: string) => Record<Language, string>> = {
  unit: (_key, figure, unit) => ({
    da: `Skriv kun tallet, \`${figure}\`, og enheden for sig selv: \`unit: '${unit}'\`.`,
    en: `Write only the number, \`${figure}\`, and the unit on its own: \`unit: '${unit}'\`.`,
  }),
  limit: (key, figure, limit) =>
    key === 'value'
      ? {
          da: `Skriv kun tallet, \`${figure}\`, og grænsen for sig selv: \`comparator: ${limit}\`.`,
          en: `Write only the number, \`${figure}\`, and the limit on its own: \`comparator: ${limit}\`.`,
        }
      : {
          da: `Skriv kun tallet, \`${figure}\`. Er det ikke kendt præcist, så skriv det i ord i \`source-notes\`.`,
          en: `Write only the number, \`${figure}\`. If it is not known exactly, say so in \`source-notes\`.`,
        },
  power: (_key, figure) => ({
    da: `Skriv tallet helt ud: \`${figure}\`.`,
    en: `Write the number in full: \`${figure}\`.`,
  }),
  'too-large': () => ({
    da: 'Tallet har flere cifre, end programmet kan regne med. Skriv det i en større enhed, for eksempel `3,5` og `unit: mia. kr.`',
    en: 'The number has more digits than the program can count with. Write it in a larger unit, for instance `3,5` and `unit: mia. kr.`',
  }),
};

export const frontMatterWording = {
  'front-matter-missing': wording({
    severity: 'error',
    da: {
      message: () => 'Filen begynder ikke med oplysninger om siden (titel og så videre) mellem to linjer med `---`.',
      help: () => 'Skriv `---` på første linje, derefter for eksempel `title: Navnet på målet`, og så `---` igen.',
    },
    en: {
      message: () => 'The file does not begin with its keys between two lines of `---`.',
      help: () => 'Write `---` on the first line, then for instance `title: The name of the goal`, then `---` again.',
    },
  }),
  'front-matter-not-first': wording({
    severity: 'error',
    da: {
      message: () => 'Der står tomme linjer før `---`, og så læses oplysningerne om siden ikke.',
      help: () => 'Slet de tomme linjer øverst, så `---` står på første linje.',
    },
    en: {
      message: () => 'There are empty lines before `---`, so the keys at the top are not read.',
      help: () => 'Delete the empty lines at the top, so that `---` is the first line.',
    },
  }),
  'front-matter-unclosed': wording({
    severity: 'error',
    da: {
      message: () => 'Oplysningerne om siden begynder med `---`, men slutter ikke.',
      help: () => 'Skriv en linje med `---` efter den sidste oplysning, før teksten begynder.',
    },
    en: {
      message: () => 'The keys at the top open with `---` but are never closed.',
      help: () => 'Write a line with `---` after the last key, before the text begins.',
    },
  }),
  'front-matter-language': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) => `Første linje er \`${found}\`; kun \`---\` alene kan stå der.`,
      help: () => 'Ret linjen til `---` uden noget efter.',
    },
    en: {
      message: ({ found }) => `The first line is \`${found}\`; only a plain \`---\` can stand there.`,
      help: () => 'Change the line to `---` with nothing after it.',
    },
  }),
  'yaml-syntax': wording<{ reason: YamlReason }>({
    severity: 'error',
    da: {
      message: ({ reason }) => `Linjen kan ikke læses som \`nøgle: værdi\`${yamlReason(reason, 'da')}.`,
      help: ({ reason }) => yamlHelp(reason, 'da'),
    },
    en: {
      message: ({ reason }) => `The line cannot be read as \`key: value\`${yamlReason(reason, 'en')}.`,
      help: ({ reason }) => yamlHelp(reason, 'en'),
    },
  }),
  'comment-after-value': wording<{
    found: string;
    /** The line as it would be if the comment belonged to the value. */
    cure: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` bliver ikke vist: det, der står efter \`#\`, er en bemærkning.`,
      help: ({ cure }) =>
        `Hører det til teksten, så skriv \`${cure}\`. Er det en bemærkning, så sæt den på en linje for sig.`,
    },
    en: {
      message: ({ found }) => `\`${found}\` is not shown: what stands after \`#\` is a comment.`,
      help: ({ cure }) =>
        `If it belongs to the text, write \`${cure}\`. If it is a comment, put it on a line of its own.`,
    },
  }),
  'yaml-duplicate-key': wording<{ key: string }>({
    severity: 'error',
    da: {
      message: ({ key }) => `Nøglen \`${key}\` står to gange.`,
      help: ({ key }) => `Behold den ene \`${key}\`, og slet den anden.`,
    },
    en: {
      message: ({ key }) => `The key \`${key}\` is written twice.`,
      help: ({ key }) => `Keep one \`${key}\` and delete the other.`,
    },
  }),
  'yaml-feature': wording<{ found: string }>({
    severity: 'error',
    da: {
      message: ({ found }) =>
        `\`${found}\` begynder med et tegn (\`&\`, \`*\` eller \`!\`), som har en særlig betydning her.`,
      help: () => 'Sæt hele værdien i anførselstegn: `title: "…"`.',
    },
    en: {
      message: ({ found }) =>
        `\`${found}\` begins with a sign (\`&\`, \`*\` or \`!\`) that has a special meaning here.`,
      help: () => 'Put the whole value in quotation marks: `title: "…"`.',
    },
  }),
  'yaml-not-keys': wording({
    severity: 'error',
    da: {
      message: () => 'Mellem `---` skal der stå linjer med `nøgle: værdi`; her står noget andet.',
      help: () => 'Skriv for eksempel `title: Navnet på målet`. Løbende tekst hører til efter den sidste `---`.',
    },
    en: {
      message: () => 'Between the `---` lines stands something that is not `key: value`.',
      help: () => 'Write for instance `title: The name of the goal`. Prose belongs after the last `---`.',
    },
  }),
  'unknown-key': wording<{
    key: string;
    /** The keys allowed here, in backticks. */
    known: string;
    suggestion?: string;
    /** What to do about a thing that has no key. */
    advice?: KeyAdvice;
  }>({
    severity: 'error',
    da: {
      message: ({ key }) => `Nøglen \`${key}\` kendes ikke her.`,
      help: ({ suggestion, known, advice }) =>
        advice ? KEY_ADVICE[advice].da : orList(suggestion, `Slet linjen, eller brug en af disse: ${known}.`),
    },
    en: {
      message: ({ key }) => `The key \`${key}\` is not known here.`,
      help: ({ suggestion, known, advice }) =>
        advice ? KEY_ADVICE[advice].en : orList(suggestion, `Delete the line, or use one of these: ${known}.`, 'en'),
    },
  }),
  'missing-key': wording<{
    key: string;
    /** The title of the key in the schema. */
    title: string;
    example: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, title }) => `Der mangler en linje med \`${key}:\` (${title}).`,
      help: ({ key, example }) => `Tilføj for eksempel \`${key}: ${example}\`.`,
    },
    en: {
      message: ({ key }) => `A line with \`${key}:\` is missing.`,
      help: ({ key, example }) => `Add for instance \`${key}: ${example}\`.`,
    },
  }),
  'empty-value': wording<{
    key: string;
    /** Set for a value by time: in braces, the comma of `{ 2025: 79,5 % }` begins another. */
    byTime?: 'ja';
  }>({
    severity: 'error',
    da: {
      message: ({ key, byTime }) =>
        byTime ? 'Her står et tidspunkt uden et tal.' : `Efter \`${key}:\` står der ingenting.`,
      help: ({ key, byTime }) =>
        byTime
          ? "Skriv tallet efter kolon. Har et tal i `{ … }` et komma, så sæt anførselstegn om det: `2025: '79,5 %'`."
          : `Skriv noget efter \`${key}:\`, eller slet linjen.`,
    },
    en: {
      message: ({ key, byTime }) =>
        byTime ? 'A time stands here without a figure.' : `Nothing stands after \`${key}:\`.`,
      help: ({ key, byTime }) =>
        byTime
          ? "Write the figure after the colon. If a figure in `{ … }` has a comma, put quotation marks around it: `2025: '79,5 %'`."
          : `Write something after \`${key}:\`, or delete the line.`,
    },
  }),
  'wrong-shape': wording<{
    key: string;
    expected: Exclude<Shape, 'nothing'>;
    found: Shape;
    /** The smallest whole value, as `{ key: value }`. */
    example?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, expected, found }) =>
        `\`${key}\` skal være ${shape(expected, 'da')}, men er skrevet som ${shape(found, 'da')}.`,
      help: ({ key, expected, example }) => shapeHelp(key, expected, example, 'da'),
    },
    en: {
      message: ({ key, expected, found }) =>
        `\`${key}\` must be ${shape(expected, 'en')}, but is written as ${shape(found, 'en')}.`,
      help: ({ key, expected, example }) => shapeHelp(key, expected, example, 'en'),
    },
  }),
  'unknown-value': wording<{
    key: string;
    found: string;
    /** The allowed values, in backticks. */
    known: string;
    suggestion?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, found }) => `\`${found}\` er ikke en af værdierne for \`${key}\`.`,
      help: ({ suggestion, known }) => orList(suggestion, `Vælg en af disse: ${known}.`),
    },
    en: {
      message: ({ key, found }) => `\`${found}\` is not one of the values of \`${key}\`.`,
      help: ({ suggestion, known }) => orList(suggestion, `Choose one of these: ${known}.`, 'en'),
    },
  }),
  'id-form': wording<{ key: string; found: string; suggestion: string }>({
    severity: 'error',
    da: {
      message: ({ key, found }) =>
        `\`${key}\` er \`${found}\`, men kan kun have små bogstaver a-z, tal og bindestreger.`,
      help: ({ suggestion }) => `Skriv for eksempel \`${suggestion}\`.`,
    },
    en: {
      message: ({ key, found }) =>
        `\`${key}\` is \`${found}\`, but can only have lower-case letters a-z, digits and hyphens.`,
      help: ({ suggestion }) => `Write for instance \`${suggestion}\`.`,
    },
  }),
  'number-not-understood': wording<{
    key: string;
    found: string;
    /** Set when only a whole number is allowed. */
    whole?: 'ja';
    /** What is wrong, when the fault has a cure of its own. */
    cure?: NumberCure;
    /** The unit, or the word for a limit. */
    rest?: string;
    suggestion?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, found, whole }) => `\`${key}\` skal være et ${whole ? 'helt ' : ''}tal, men er \`${found}\`.`,
      help: ({ suggestion, whole, cure, rest, key }) => {
        if (cure) return NUMBER_CURES[cure](key, suggestion ?? '', rest ?? '').da;
        if (whole) return `Skriv kun et helt tal: \`${suggestion ?? '4'}\`.`;
        return suggestion
          ? `Skriv tallet på dansk: \`${suggestion}\`.`
          : 'Skriv kun tallet, med komma foran decimaler: `3,3`. Enheden hører til i `unit`.';
      },
    },
    en: {
      message: ({ key, found, whole }) => `\`${key}\` must be a ${whole ? 'whole ' : ''}number, but is \`${found}\`.`,
      help: ({ suggestion, whole, cure, rest, key }) => {
        if (cure) return NUMBER_CURES[cure](key, suggestion ?? '', rest ?? '').en;
        if (whole) return `Write only a whole number: \`${suggestion ?? '4'}\`.`;
        return suggestion
          ? `Write the number the Danish way: \`${suggestion}\`.`
          : 'Write only the number, with a comma before decimals: `3,3`. The unit belongs in `unit`.';
      },
    },
  }),
};

function yamlReason(reason: YamlReason, lang: Language): string {
  const reasons: Record<Exclude<YamlReason, 'other'>, Record<Language, string>> = {
    unclosed: {
      da: ': et anførselstegn eller en parentes lukkes ikke',
      en: ': a quotation mark or bracket is not closed',
    },
    colon: { da: ': der er et kolon for meget', en: ': there is a colon too many' },
    'no-colon': { da: ': der mangler et kolon efter nøglen', en: ': a colon is missing after the key' },
    'item-without-key': {
      da: ': punktet har nøgler under sig, men ingen selv',
      en: ': the item has keys below it and none of its own',
    },
    'deeper-below': { da: ': linjen under er rykket for langt ind', en: ': the line below is indented too far' },
    'space-after-colon': { da: ': der mangler et mellemrum efter kolonet', en: ': a space is missing after the colon' },
    indentation: {
      da: ': indrykningen passer ikke med linjerne over',
      en: ': the indentation does not fit the lines above',
    },
    tab: { da: ': der er brugt tabulator i stedet for mellemrum', en: ': a tab is used instead of spaces' },
    'first-character': {
      da: ': en værdi kan ikke begynde med det tegn uden anførselstegn',
      en: ': a value cannot begin with that sign without quotation marks',
    },
  };
  return reason === 'other' ? '' : reasons[reason][lang];
}

function yamlHelp(reason: YamlReason, lang: Language): string {
  switch (reason) {
    case 'unclosed':
      return lang === 'da'
        ? 'Sæt det manglende `"`, `\'` eller `]`, eller fjern det første.'
        : 'Add the missing `"`, `\'` or `]`, or remove the first one.';
    case 'space-after-colon':
      return lang === 'da'
        ? 'Skriv et mellemrum efter kolonet: `owner: byraadet`.'
        : 'Type a space after the colon: `owner: byraadet`.';
    case 'no-colon':
      return lang === 'da'
        ? 'Skriv et kolon og et mellemrum efter nøglen: `owner: byraadet`.'
        : 'Type a colon and a space after the key: `owner: byraadet`.';
    case 'item-without-key':
      return lang === 'da'
        ? 'Skriv `title: ` efter bindestregen: `- title: Tælle cyklister`.'
        : 'Type `title: ` after the dash: `- title: Count cyclists`.';
    case 'deeper-below':
      return lang === 'da'
        ? 'Ryk linjerne under, så de begynder i samme kolonne som nøglen her. Er nøglen den første i et punkt, så skriv `- ` foran den.'
        : 'Move the lines below so that they begin in the same column as this key. If the key is the first of an item, type `- ` before it.';
    case 'indentation':
      return lang === 'da'
        ? 'Ryk linjen, så den begynder lige under linjerne, den hører sammen med.'
        : 'Move the line so that it begins right under the lines it belongs with.';
    case 'tab':
      return lang === 'da'
        ? 'Slet tabulatoren, og skriv mellemrum, så linjen begynder lige under dem, den hører sammen med.'
        : 'Delete the tab and type spaces, so that the line begins right under those it belongs with.';
    case 'first-character':
      return lang === 'da'
        ? "Sæt værdien i anførselstegn: `unit: '%'`."
        : "Put the value in quotation marks: `unit: '%'`.";
    case 'colon':
    case 'other':
      return lang === 'da'
        ? 'Sæt værdien i anførselstegn, hvis der er kolon i den: `title: "Fælles fremtid: fælles ansvar"`.'
        : 'Put the value in quotation marks if it holds a colon: `title: "One: two"`.';
  }
}

function shape(name: Shape, lang: Language): string {
  const shapes: Record<Shape, Record<Language, string>> = {
    text: { da: 'en tekst', en: 'a text' },
    list: { da: 'en liste', en: 'a list' },
    keys: { da: 'felter med navn', en: 'named fields' },
    nothing: { da: 'ingenting', en: 'nothing' },
  };
  return shapes[name][lang];
}

function shapeHelp(key: string, expected: Shape, example: string | undefined, lang: Language): string {
  if (example !== undefined)
    return lang === 'da'
      ? `Skriv felterne med hver sin værdi, for eksempel \`${example}\`.`
      : `Write the fields with a value each, for instance \`${example}\`.`;
  if (expected === 'list')
    return lang === 'da'
      ? `Skriv hvert punkt på sin egen linje under \`${key}:\` med \`- \` foran.`
      : `Write each item on its own line under \`${key}:\`, with \`- \` before it.`;
  if (expected === 'keys')
    return lang === 'da'
      ? `Skriv felterne på hver sin linje under \`${key}:\`, rykket to mellemrum ind.`
      : `Write the fields on lines of their own under \`${key}:\`, indented two spaces.`;
  return lang === 'da' ? `Skriv det hele på én linje: \`${key}: …\`.` : `Write it all on one line: \`${key}: …\`.`;
}
