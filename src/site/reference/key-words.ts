// Words for the reference of keys. The meaning of each key is written in the schema, in Danish.
import type { Form } from '#schemas/fields.ts';

import { quote, type Phrase } from '#words/phrases.ts';

type Named = readonly [name: string, means: string];

const da = {
  title: 'Alle nøgler',
  description: 'Hver nøgle, der kan stå øverst i en tekst: hvad den betyder, og hvad der kan stå efter den.',
  lead: 'Øverst i hver tekst står linjer med `nøgle: værdi`. Her er alle nøglerne: hvad de betyder, om de skal stå, og hvad der kan stå efter kolonet.',
  onPage: 'Nøgler på denne side',
  filesAre: 'Filer:',
  fieldsAre: 'Felter:',
  howWritten: 'Sådan skrives en værdi',
  files: 'Filerne',
  withFields: 'Værdier med felter',
  liesIn: 'Ligger for eksempel i ',
  wholeFile: '. Hele filen kan se sådan ud:',
  wholeExample: (title: string) => `Et helt eksempel: ${title}`,
  required: 'Skal stå',
  optional: 'Kan udelades',
  forExample: 'fx',
  wordsFor: (key: string) => `Ord til ${key}`,
  fieldsOf: (name: string) => `felterne i ${name}`,
  forms: {
    text: 'tekst',
    deadline: 'frist i ord',
    date: 'dato',
    period: 'periode',
    rhythm: 'rytme i ord',
    reference: 'henvisning',
    slug: 'kort navn',
    number: 'tal',
    'whole-number': 'helt tal',
    color: 'farve',
  } satisfies Record<Form | 'text', string> as Record<Form | 'text', string>,
  fields: 'felter, eller en liste',
  sentenceOrFields: 'en sætning eller felter, eller en liste',
  orList: (form: Phrase): Phrase => [...form, ', eller en liste'],
  always: (value: string): Phrase => ['altid ', { theirs: value }],
  thisWord: 'dette ord',
  oneOfThese: 'et af disse ord',
  means: [
    [
      'tekst',
      'Ord på én linje. Er der kolon i, eller begynder den med et særligt tegn, så sæt den i anførselstegn: `"Børn: trygge skoleveje"`.',
    ],
    [
      'frist i ord',
      'Fristen med kildens egne ord: `inden udgangen af juni 2027`, `1. halvår 2026`, `5. oktober 2026`.',
    ],
    ['dato', 'En dag, en måned eller et år i ord: `12. marts 2025`, `maj 2025`.'],
    ['periode', 'Årene fra og til: `2025-2028`. Uden slutning: `2025+`.'],
    ['rytme i ord', 'Hvor tit: `½-årligt`, `maj og september`, `løbende`.'],
    [
      'henvisning',
      'Id eller filnavn på det, der henvises til: `byraadet`, `tryggere-skoleveje`. Er navnet brugt flere steder, så skriv stien. Én indsats skrives med `#`: `tryggere-skoleveje#kortlaegning`.',
    ],
    ['kort navn', 'Små bogstaver a-z, tal og bindestreger: `tryggere-skoleveje`.'],
    ['tal', 'På dansk: `1.000` er tusind, og `3,3` har en decimal. Enheden hører til i sit eget felt.'],
    ['helt tal', 'Kun cifre: `4`.'],
    [
      'liste',
      'Hvert punkt på sin egen linje med `- ` foran, rykket to mellemrum ind. Er der kun ét, kan det stå efter kolonet.',
    ],
    ['felter', 'Hver på sin linje under nøglen, rykket to mellemrum ind.'],
  ] as readonly Named[],
};

const en: typeof da = {
  title: 'All keys',
  description: 'Each key that can be written at the top of a text: what it means, and what can come after it.',
  lead: 'At the top of each text are lines with `key: value`. Here are all the keys: what they mean (in Danish), whether they are required, and what can come after the colon.',
  onPage: 'Keys on this page',
  filesAre: 'Files:',
  fieldsAre: 'Fields:',
  howWritten: 'How a value is written',
  files: 'The files',
  withFields: 'Values with fields',
  liesIn: 'For example ',
  wholeFile: '. The whole file may look like this:',
  wholeExample: (title) => `A whole example: ${quote(title, 'en')}`,
  required: 'Required',
  optional: 'Can be left out',
  forExample: 'for example',
  wordsFor: (key) => `Words for ${quote(key, 'en')}`,
  fieldsOf: (name) => `the fields of ${name}`,
  forms: {
    text: 'text',
    deadline: 'deadline in words',
    date: 'date',
    period: 'period',
    rhythm: 'rhythm',
    reference: 'reference',
    slug: 'short name',
    number: 'number',
    'whole-number': 'whole number',
    color: 'colour',
  },
  fields: 'fields, or a list',
  sentenceOrFields: 'a sentence or fields, or a list',
  orList: (form) => [...form, ', or a list'],
  always: (value) => ['always ', { theirs: value }],
  thisWord: 'this word',
  oneOfThese: 'one of these words',
  means: [
    [
      'text',
      'Words on one line. If there is a colon in it, or it begins with a special character, put it in quotation marks: `"Børn: trygge skoleveje"`.',
    ],
    [
      'deadline in words',
      'The deadline in the source’s own words: `inden udgangen af juni 2027`, `1. halvår 2026`, `5. oktober 2026`.',
    ],
    ['date', 'A day, a month or a year in words: `12. marts 2025`, `maj 2025`.'],
    ['period', 'The years from and to: `2025-2028`. Without an end: `2025+`.'],
    ['rhythm', 'How often: `½-årligt`, `maj og september`, `løbende`.'],
    [
      'reference',
      'The id or file name of what is referred to: `byraadet`, `tryggere-skoleveje`. If the name is used in several places, write the path. A single action is written with `#`: `tryggere-skoleveje#kortlaegning`.',
    ],
    ['short name', 'Small letters a-z, digits and hyphens: `tryggere-skoleveje`.'],
    ['number', 'The Danish way: `1.000` is a thousand, and `3,3` has a decimal. The unit belongs in its own field.'],
    ['whole number', 'Digits only: `4`.'],
    [
      'list',
      'Each item on a line of its own with `- ` before it, indented by two spaces. If there is only one, it can come after the colon.',
    ],
    ['fields', 'Each on its own line under the key, indented by two spaces.'],
  ],
};

export const keyWords = { da, en };
