// Words for the page about the site.
import type { Phrase } from '#words/phrases.ts';

const da = {
  title: (site: string) => `Om ${site}`,
  description: (site: string) => `Hvad ${site} er og ikke er, og hvordan frister læses.`,
  what: 'Hvad du finder her',
  gathers: (site: string) =>
    `${site} samler kommunale strategier og viser dem løfte for løfte: hvad der skal gøres, inden hvornår, hvem der har ansvaret, og hvem der følger op. Hver strategi bruger kommunens egne ord for sine niveauer, hvor kilden har dem. Ellers er ordet vores, og det står i en note. Hvor kilden har sidetal, står de ved oplysningen, så den kan slås efter.`,
  notStated: 'Står der »ikke oplyst«, er det fordi kilden ikke siger det. Det betyder ikke, at intet er sket.',
  holds: 'Hvad der gælder',
  informs:
    'Sitet informerer. Det gældende dokument er det, kommunen selv har vedtaget og offentliggjort. Citater, tal, frister og navne er gengivet, som de står i kilden. Den løbende tekst er skrevet kortere og i et enklere sprog. Noter om kilden er redaktionens, ikke kommunens.',
  deadlines: 'Sådan læses frister',
  deadlinesIntro:
    'Frister står med kildens egne ord og ved siden af dem de dage, ordene dækker. En frist er passeret dagen efter den sidste dag. Nogle ord har ingen fast længde. Dem læser sitet altid på samme måde:',
  outside:
    'En frist, der ligger uden for strategiens egen periode, er mærket. Det er ikke nødvendigvis en fejl, men værd at vide.',
  privacy: 'Dit privatliv',
  privacyNote: [
    'Sitet sætter ingen cookies, gemmer intet i din browser og henter intet fra andre. Søgningen foregår på din egen maskine. ',
    { ours: 'Læs mere om dit privatliv', url: '/privatliv/' },
    '.',
  ] as Phrase,
  check: 'Sådan er teksterne kontrolleret',
  checkNote: [
    'Hver tekst er læst igennem af et program, før den blev lagt ud. Det finder frister, der ikke giver mening, henvisninger, der ikke findes, og tal, der ikke stemmer. ',
    { ours: 'Se, hvad der bliver kontrolleret', url: '/validering/' },
    '.',
  ] as Phrase,
  inGit: 'Teksterne ligger åbent i git',
  anyone: ', og enhver kan foreslå en rettelse.',
  // How to report something that cannot be used.
  access: 'Hvis noget ikke kan bruges',
  accessNote: 'Alle skal kunne bruge sitet. Er der noget, du ikke kan læse, høre eller betjene, så sig til:',
  call: 'Ring på',
  form: 'Udfyld formularen',
  writeTo: 'Skriv til',
  statement: 'Tilgængelighedserklæringen',
  statementTells: ' fortæller, hvad der mangler, og hvordan du kan klage.',
};

const en: typeof da = {
  title: (site) => `About ${site}`,
  description: (site) => `What ${site} is and is not, and how deadlines are read.`,
  what: 'What you find here',
  gathers: (site) =>
    `${site} gathers the strategies of Danish municipalities and shows them promise by promise: what is to be done, by when, who answers for it, and who follows up. The texts are in Danish. For the levels of a strategy this site says area, goal and action; each municipality has words of its own for them. Where the source has page numbers, they are given beside the information, so that you can look it up.`,
  notStated:
    'Where it says “not stated”, it is because the source does not say. It does not mean that nothing has happened.',
  holds: 'Which document is in force',
  informs:
    'This site informs. The document in force is the one the municipality itself has adopted and published. Quotations, figures, deadlines and names are given as they are in the source. The running text is shorter and in plainer language. Notes about the source are the editors’, not the municipality’s.',
  deadlines: 'How deadlines are read',
  deadlinesIntro:
    'Deadlines are given in the words of the source, and beside them the days those words cover. A deadline has passed on the day after its last day. Some words have no fixed length. This site always reads them in the same way:',
  outside:
    'A deadline that lies outside the period of the strategy itself is marked. It is not necessarily a mistake, but worth knowing.',
  privacy: 'Your privacy',
  privacyNote: [
    'This site sets no cookies, keeps nothing in your browser and fetches nothing from others. The search takes place on your own machine. ',
    { ours: 'Read more about your privacy', url: '/privatliv/' },
    '.',
  ],
  check: 'How the texts are checked',
  checkNote: [
    'Each text was read through by a program before it was published. It finds deadlines that make no sense, references to what does not exist, and figures that do not add up. ',
    { ours: 'See what is checked', url: '/validering/' },
    '.',
  ],
  inGit: 'The texts lie open in git',
  anyone: ', and anyone can suggest a correction.',
  access: 'If something cannot be used',
  accessNote:
    'Everyone must be able to use this site. If there is something you cannot read, hear or operate, let us know:',
  call: 'Call',
  form: 'Fill in the form',
  writeTo: 'Write to',
  statement: 'The accessibility statement',
  statementTells: ' tells what is missing, and how you can complain.',
};

export const aboutWords = { da, en };
