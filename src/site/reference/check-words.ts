// Words for the pages about the check.
import type { Phrase } from '#words/phrases.ts';

const da = {
  title: 'Hvad der bliver kontrolleret',
  description: 'Alt, hvad programmet ser efter i teksterne, før de bliver lagt ud.',
  lead: 'Programmet læser hver tekst, før den bliver lagt ud. Her står, hvordan du bruger det, hvordan du læser dets meldinger, og alt, hvad det ser efter.',
  what: 'Hvad kontrollen er',
  whatIntro:
    'Et program læser alle tekster og ser efter det, der kan gøre et løfte umuligt at holde øje med: en frist, der ikke siger hvornår, en henvisning til noget, der ikke findes, tal, der ikke går op.',
  severities: [
    ['En ', 'fejl', ' stopper udgivelsen. Den skal rettes.'],
    ['En ', 'advarsel', ' stopper ikke noget. Slå op i kilden: Står det sådan, så lad det stå.'],
    ['En ', 'oplysning', ' fortæller, hvad kilden lader stå åbent.'],
  ] as readonly (readonly [before: string, severity: string, after: string])[],
  run: 'Sådan kører du den',
  command: 'Kommandoen',
  runNote:
    'Skriver du med `npm run dev`, kommer meldingerne i browseren, mens du retter. I Visual Studio Code kan de stå i panelet Problemer: vælg »Terminal« → »Kør opgave«.',
  read: 'Sådan læser du en melding',
  message: 'En melding',
  readSteps: [
    'Første linje siger, hvor alvorligt det er, og hvor det står: fil, linje og tegn.',
    'Så kommer det, der er fundet, og det, der var ventet.',
    'Derefter linjen selv, med `^` under stedet.',
  ],
  help: 'Hjælp',
  helpIs: ' er én ting, du kan gøre.',
  lastStep: 'Til sidst meldingens kode. Den har sin egen side her, med eksempler.',
  more: 'Slå op',
  moreLinks: [
    [{ ours: 'Alle nøgler', url: '/validering/noegler/' }, ': hvad der kan stå øverst i en tekst.'],
    [{ ours: 'Kontrol i GitHub og GitLab', url: '/validering/ci/' }, ': færdige filer.'],
    [{ ours: 'Slutkoder og formater', url: '/validering/formater/' }, ': til andre programmer.'],
  ] as readonly Phrase[],
  everything: 'Alt, hvad der bliver kontrolleret',
  themes: {
    file: 'Filen og dens nøgler',
    deadlines: 'Frister',
    references: 'Navne og henvisninger',
    body: 'Overskrifter, links og billeder',
    ledger: 'Ændringer af det, der er offentliggjort',
    promises: 'Løfter, tal og opfølgning',
  },
  checkSays: 'Det siger kontrollen',
  ofExample: 'Meldingen om eksemplet',
  linesOfFile: 'Linjer i filen',
};

const en: typeof da = {
  title: 'What is checked',
  description: 'Everything the program looks for in the texts before they are published.',
  lead: 'The program reads each text before it is published. Here is how to use it, how to read its messages, and everything it looks for.',
  what: 'What the check is',
  whatIntro:
    'A program reads all the texts and looks for what can make a promise impossible to keep an eye on: a deadline that does not say when, a reference to something that does not exist, figures that do not add up.',
  severities: [
    ['An ', 'error', ' stops publication. It must be corrected.'],
    ['A ', 'warning', ' stops nothing. Look it up in the source: if that is what it says, let it stand.'],
    ['A ', 'note', ' tells what the source leaves open.'],
  ],
  run: 'How to run it',
  command: 'The command',
  runNote:
    'If you write with `npm run dev`, the messages come up in the browser while you edit. In Visual Studio Code they can be shown in the Problems panel: choose “Terminal” → “Run Task”.',
  read: 'How to read a message',
  message: 'A message',
  readSteps: [
    'The first line says how serious it is and where it is: file, line and character.',
    'Then comes what was found and what was expected.',
    'After that the line itself, with `^` under the place.',
  ],
  help: 'Help',
  helpIs: ' is one thing you can do.',
  lastStep: 'Last comes the code of the message. It has a page of its own here, with examples.',
  more: 'Look it up',
  moreLinks: [
    [{ ours: 'All keys', url: '/validering/noegler/' }, ': what can be written at the top of a text.'],
    [{ ours: 'The check in GitHub and GitLab', url: '/validering/ci/' }, ': ready-made files.'],
    [{ ours: 'Exit codes and formats', url: '/validering/formater/' }, ': for other programs.'],
  ],
  everything: 'Everything that is checked',
  themes: {
    file: 'The file and its keys',
    deadlines: 'Deadlines',
    references: 'Names and references',
    body: 'Headings, links and pictures',
    ledger: 'Changes to what has been published',
    promises: 'Promises, figures and follow-up',
  },
  checkSays: 'What the check says',
  ofExample: 'The message about the example',
  linesOfFile: 'Lines of the file',
};

export const checkWords = { da, en };
