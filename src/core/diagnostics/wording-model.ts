// Faults between files: names, references, sums and promises.
import type { TreePlace } from '../source/tree-place.ts';
import { didYouMean, didYouMeanEn, wording } from './wording.ts';

const DOCUMENT_HELP = {
  da: 'Ret henvisningen til navnet på en fil, for eksempel `kommune/strategi/maal`.',
  en: 'Change the reference to the name of a file, for instance `organisation/strategy/goal`.',
};

/** A forum is added; a body that is none of the organisation's has a key of its own. */
const forumHelp = {
  da: (found: string, what: 'forum' | 'outside', elsewhere: string | undefined) => {
    const add = 'Tilføj forummet under `forums` i organisationens `index.md`.';
    if (elsewhere === undefined) return add;
    const outside = `tilføj dem under \`bodies\` i organisationens \`index.md\`. Er de kun med, så skriv \`${elsewhere}: ${found}\`, og lad \`owner\` være det forum i kommunen, der svarer for det`;
    return what === 'outside'
      ? `Er det nogen uden for kommunen, så ${outside}. Er det et forum i kommunen, så tilføj det under \`forums\` i organisationens \`index.md\`.`
      : `${add} Er det nogen uden for kommunen, så ${outside}.`;
  },
  en: (found: string, what: 'forum' | 'outside', elsewhere: string | undefined) => {
    const add = 'Add the forum under `forums` in the `index.md` of the organisation.';
    if (elsewhere === undefined) return add;
    const outside = `add them under \`bodies\` in the \`index.md\` of the organisation. If they only take part, write \`${elsewhere}: ${found}\`, and let \`owner\` be the forum of the organisation that answers for it`;
    return what === 'outside'
      ? `If it is somebody outside the organisation, ${outside}. If it is one of its forums, add it under \`forums\` in its \`index.md\`.`
      : `${add} If it is somebody outside the organisation, ${outside}.`;
  },
};

/** Bodies outside the organisation are declared once, like its forums. */
const bodyHelp = {
  da: (forum: string | undefined) =>
    forum === undefined
      ? 'Tilføj dem med `id` og `name` under `bodies` i organisationens `index.md`.'
      : `${forum} er et forum i organisationen. Skriv det under \`owner\`, eller nævn det som en af de medvirkende.`,
  en: (forum: string | undefined) =>
    forum === undefined
      ? 'Add them with `id` and `name` under `bodies` in the `index.md` of the organisation.'
      : `${forum} is a forum of the organisation. Write it under \`owner\`, or name it among those who take part.`,
};

type MisplacedReason = Extract<TreePlace, { kind: 'misplaced' }>['reason'];

export const modelWording = {
  'file-misplaced': wording<{
    /** Its path below the content folder. */
    file: string;
    reason: MisplacedReason;
  }>({
    severity: 'error',
    da: {
      message: ({ file, reason }) =>
        `\`${file}\` ligger et sted, hvor filen ikke bliver vist (${misplacedReason(reason)}).`,
      help: ({ reason }) => misplacedHelp(reason),
    },
    en: {
      message: ({ file }) => `\`${file}\` lies where it will not be published.`,
      help: ({ reason }) =>
        reason === 'index-in-fixed-folder'
          ? 'The folders `eksterne`, `temaer`, `bilag` and `status` hold texts directly, each with a name of its own: `bilag/my-appendix.md`.'
          : 'A goal lies in `organisation/strategy/` or in a folder below it, in a file that ends in `.md`. Move or delete the file.',
    },
  }),
  'file-unreadable': wording<{ reason: 'encoding' | 'binary' }>({
    severity: 'error',
    da: {
      message: ({ reason }) =>
        `Filen kan ikke læses som tekst${reason === 'encoding' ? ': den er ikke gemt som UTF-8' : ''}.`,
      help: () =>
        'Åbn filen i et tekstprogram, og gem den som UTF-8. Er det et Word-dokument, så kopiér teksten over i en `.md`-fil.',
    },
    en: {
      message: () => 'The file cannot be read as text in UTF-8.',
      help: () => 'Open it in a text editor and save it as UTF-8.',
    },
  }),
  'file-name-form': wording<{ name: string; suggestion: string }>({
    severity: 'error',
    da: {
      message: ({ name }) =>
        `\`${name}\` bliver en del af adressen og kan kun have små bogstaver a-z, tal og bindestreger.`,
      help: ({ suggestion }) => `Omdøb til \`${suggestion}\`.`,
    },
    en: {
      message: ({ name }) =>
        `\`${name}\` becomes part of the address and can only have lower-case letters a-z, digits and hyphens.`,
      help: ({ suggestion }) => `Rename it to \`${suggestion}\`.`,
    },
  }),
  'reserved-name': wording<{
    name: string;
    /** What the name is reserved for. */
    owner: 'site' | 'windows';
  }>({
    severity: 'error',
    da: {
      message: ({ name, owner }) =>
        `\`${name}\` kan ikke bruges som navn her, for ${owner === 'windows' ? 'Windows kan ikke åbne filer med det navn' : 'sitet har selv en side med den adresse'}.`,
      help: ({ name }) => `Omdøb mappen eller filen, for eksempel til \`${name}-plan\`.`,
    },
    en: {
      message: ({ name, owner }) =>
        `\`${name}\` cannot be used as a name here: ${owner === 'windows' ? 'Windows cannot open files of that name' : 'the site has a page of its own at that address'}.`,
      help: ({ name }) => `Rename the folder or file, for instance to \`${name}-plan\`.`,
    },
  }),
  'address-taken': wording<{ address: string }>({
    severity: 'error',
    da: {
      message: ({ address }) => `To filer vil have den samme adresse, \`${address}\`.`,
      help: () => 'Omdøb den ene. `maal.md` og `maal/index.md` giver den samme adresse, så kun én af dem kan være der.',
    },
    en: {
      message: ({ address }) => `Two files want the same address, \`${address}\`.`,
      help: () =>
        'Rename one of them. `goal.md` and `goal/index.md` give the same address, so only one of them can be there.',
    },
  }),
  'reference-to-itself': wording<{ title: string }>({
    severity: 'error',
    da: {
      message: ({ title }) => `\`same-as\` fører i ring: \`${title}\` peger på sig selv.`,
      help: () => 'Lad `same-as` pege på det sted, hvor indsatsen er beskrevet, og slet den dér.',
    },
    en: {
      message: ({ title }) => `\`same-as\` goes in a circle: \`${title}\` points at itself.`,
      help: () => 'Let `same-as` point at the place where the action is described, and delete it there.',
    },
  }),
  'index-missing': wording<{ folder: string; what: 'organisation' | 'strategy' | 'area' }>({
    severity: 'error',
    da: {
      message: ({ folder }) => `Mappen \`${folder}\` har filer, men ingen \`index.md\`, der siger, hvad mappen er.`,
      help: ({ folder, what }) =>
        `Lav \`${folder}/index.md\` med ${what === 'organisation' ? 'kommunens navn' : what === 'strategy' ? 'strategiens titel, periode og kilde' : 'områdets titel'}.`,
    },
    en: {
      message: ({ folder }) => `The folder \`${folder}\` has files but no \`index.md\` that says what it is.`,
      help: ({ folder }) => `Create \`${folder}/index.md\` with its title.`,
    },
  }),
  'unknown-reference': wording<{
    key: string;
    found: string;
    /** What the reference should name: a document, a forum or a body; `outside` when a body is named as a forum. */
    what: 'forum' | 'outside' | 'body' | 'document';
    suggestion?: string;
    /** The key for bodies that are no forum of the organisation. */
    elsewhere?: string;
    /** The forum that was named where a body belongs. */
    forum?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, found }) => `\`${key}\` henviser til \`${found}\`, som ikke findes.`,
      help: ({ suggestion, what, found, elsewhere, forum }) =>
        didYouMean(
          suggestion,
          what === 'document'
            ? DOCUMENT_HELP.da
            : what === 'body'
              ? bodyHelp.da(forum)
              : forumHelp.da(found, what, elsewhere),
        ),
    },
    en: {
      message: ({ key, found }) => `\`${key}\` refers to \`${found}\`, which does not exist.`,
      help: ({ suggestion, what, found, elsewhere, forum }) =>
        didYouMeanEn(
          suggestion,
          what === 'document'
            ? DOCUMENT_HELP.en
            : what === 'body'
              ? bodyHelp.en(forum)
              : forumHelp.en(found, what, elsewhere),
        ),
    },
  }),
  'ambiguous-reference': wording<{
    key: string;
    found: string;
    /** The full paths, in backticks. */
    candidates: string;
  }>({
    severity: 'error',
    da: {
      message: ({ key, found }) => `\`${key}\` henviser til \`${found}\`, og det passer på flere.`,
      help: ({ candidates }) => `Skriv hele stien: ${candidates}.`,
    },
    en: {
      message: ({ key, found }) => `\`${key}\` refers to \`${found}\`, which fits several.`,
      help: ({ candidates }) => `Write the whole path: ${candidates}.`,
    },
  }),
  'duplicate-id': wording<{ id: string; suggestion: string }>({
    severity: 'error',
    da: {
      message: ({ id }) => `Id'et \`${id}\` er brugt to gange på den samme side.`,
      help: ({ suggestion }) => `Giv den ene et andet id, for eksempel \`${suggestion}\`.`,
    },
    en: {
      message: ({ id }) => `The id \`${id}\` is used twice on the same page.`,
      help: ({ suggestion }) => `Give one of them another id, for instance \`${suggestion}\`.`,
    },
  }),
  'id-in-two-files': wording<{
    found: string;
    /** The file that has it first. */
    other: string;
  }>({
    severity: 'error',
    da: {
      message: ({ found, other }) => `Id'et \`${found}\` står også i \`${other}\`.`,
      help: () => 'Er filen en kopi, så giv den sit eget `id`, eller slet linjen: så bruges filens navn.',
    },
    en: {
      message: ({ found, other }) => `The id \`${found}\` stands in \`${other}\` as well.`,
      help: () =>
        'If the file is a copy, give it an `id` of its own, or delete the line: the name of the file is then used.',
    },
  }),
  'title-in-two-files': wording<{
    found: string;
    /** The file that has it first. */
    other: string;
  }>({
    severity: 'info',
    da: {
      message: ({ found, other }) => `Titlen \`${found}\` står også i \`${other}\`, i det samme område.`,
      help: () => 'Er filen en kopi, så ret titlen eller slet filen. Læsere kan ikke kende de to fra hinanden.',
    },
    en: {
      message: ({ found, other }) => `The title \`${found}\` stands in \`${other}\` as well, in the same area.`,
      help: () => 'If the file is a copy, change the title or delete the file. Readers cannot tell the two apart.',
    },
  }),
  'unknown-action-heading': wording<{ heading: string; suggestion?: string }>({
    severity: 'error',
    needsWhole: true,
    da: {
      message: ({ heading }) => `Overskriften \`${heading}\` svarer ikke til titlen på en indsats i toppen af filen.`,
      help: ({ suggestion }) =>
        didYouMean(suggestion, 'Skriv overskriften ens begge steder, eller tilføj indsatsen under `actions`.'),
    },
    en: {
      message: ({ heading }) => `The heading \`${heading}\` is not the title of an action among the keys at the top.`,
      help: ({ suggestion }) =>
        didYouMeanEn(suggestion, 'Write the heading the same in both places, or add the action under `actions`.'),
    },
  }),
  'breakdown-does-not-sum': wording<{ sum: string; whole: string; difference: string }>({
    severity: 'error',
    needsWhole: true,
    da: {
      message: ({ sum, whole }) => `Delene giver tilsammen \`${sum}\`, men der står \`${whole}\`.`,
      help: ({ difference }) => `Ret delene eller det samlede tal: forskellen er ${difference}.`,
    },
    en: {
      message: ({ sum, whole }) => `The parts sum to \`${sum}\`, but the whole is \`${whole}\`.`,
      help: ({ difference }) => `Correct the parts or the whole: the difference is ${difference}.`,
    },
  }),
  'conditional-as-commitment': wording<{ words: string }>({
    severity: 'warning',
    da: {
      message: ({ words }) => `Teksten siger \`${words}\`, men indsatsen vises som et løfte.`,
      help: () => 'Tilføj `certainty: eventuel`, så den vises som en mulighed. Er det et løfte, så skriv teksten om.',
    },
    en: {
      message: ({ words }) => `The text says \`${words}\`, but the action is shown as a promise.`,
      help: () => 'Add `certainty: eventuel` to show it as a possibility. If it is a promise, rewrite the text.',
    },
  }),
  'rhythm-contradicts': wording<{
    words: string;
    /** What stands beside the words as `every`. */
    every: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words, every }) => `\`${words}\` og \`every: ${every}\` siger ikke lige tit.`,
      help: () => 'Ret `every`, eller slet det: ordene kan læses uden.',
    },
    en: {
      message: ({ words, every }) => `\`${words}\` and \`every: ${every}\` are not equally often.`,
      help: () => 'Correct `every`, or delete it: the words can be read without.',
    },
  }),
  'rhythm-not-understood': wording<{
    words: string;
    /** The key with the words and what to count with beside them. */
    form?: string;
  }>({
    severity: 'error',
    da: {
      message: ({ words }) => `Programmet forstår ikke rytmen \`${words}\`.`,
      help: ({ form }) =>
        `Skriv for eksempel \`½-årligt\`, \`hvert kvartal\` eller \`i maj og september\`. Ellers behold ordene, og skriv ved siden af, hvor tit det er: \`${form ?? ''}\`. Sker det kun én gang, så brug \`date\`.`,
    },
    en: {
      message: ({ words }) => `The rhythm \`${words}\` is not understood.`,
      help: ({ form }) =>
        `Write for instance \`½-årligt\`, \`hvert kvartal\` or \`i maj og september\`. Otherwise keep the words, and write beside them how often it is: \`${form ?? ''}\`. If it happens once, use \`date\`.`,
    },
  }),
};

function misplacedReason(reason: MisplacedReason): string {
  if (reason === 'unknown-type') return 'filtypen kendes ikke';
  return reason === 'index-in-fixed-folder' ? 'mappen har en fast betydning' : 'den hører ikke til en strategi';
}

function misplacedHelp(reason: MisplacedReason): string {
  if (reason === 'unknown-type')
    return 'Teksten skal ligge i en fil, der ender på `.md`. Billeder kan være png, jpg, webp eller svg. Slet eller flyt andre filer.';
  if (reason === 'index-in-fixed-folder')
    return 'I mapperne `eksterne`, `temaer`, `bilag` og `status` ligger hver tekst direkte, med sit eget navn: `bilag/mit-bilag.md`.';
  return 'Et mål ligger i `kommune/strategi/` eller i en mappe under strategien. Flyt filen derhen.';
}
