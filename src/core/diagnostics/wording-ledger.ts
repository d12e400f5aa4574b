// Faults in the ledger, which records what happened to a promise after it was published.
import { wording } from './wording.ts';

const KINDS = {
  strategy: ['Strategien', 'strategy'],
  area: ['Området', 'area'],
  goal: ['Målet', 'goal'],
  action: ['Indsatsen', 'action'],
} as const;
/** As the author writes it under `what`. */
const WHATS = {
  frist: ['Fristen for', 'deadline'],
  måltal: ['Måltallet for', 'target'],
  ansvarlig: ['Den ansvarlige for', 'owner'],
  omfang: ['Omfanget af', 'scope'],
} as const;

const PARTS = {
  'follow-up': ['Opfølgningen på', 'follow-up'],
  vision: ['Visionen i', 'vision'],
  'core-task': ['Kerneopgaven i', 'core task'],
  lifecycle: ['Livet for', 'life'],
  report: ['En rapport om', 'report'],
} as const;

type ScopePart = keyof typeof PARTS;
type LevelKind = keyof typeof KINDS;
type ChangedWord = keyof typeof WHATS;

/** An entry to copy into the list `changes`. */
interface EntryLines {
  /** The lines, separated by line breaks. */
  lines: string;
  /** Whether the file already has the list. */
  list: 'old' | 'new';
}

const kindOf = ({ kind }: { kind: LevelKind }) => KINDS[kind][0];
const kindEn = ({ kind }: { kind: LevelKind }) => KINDS[kind][1];
const whatOf = ({ what, part }: { what: ChangedWord; part?: ScopePart }) =>
  part === undefined ? WHATS[what][0] : PARTS[part][0];
const whatEn = ({ what, part }: { what: ChangedWord; part?: ScopePart }) =>
  part === undefined ? WHATS[what][1] : PARTS[part][1];

/** `365 dage senere`, `30 dage før`. */
const later = ({ days }: { days?: string }) =>
  days === undefined ? '' : ` (${Math.abs(Number(days))} dage ${Number(days) > 0 ? 'senere' : 'før'})`;
const laterEn = ({ days }: { days?: string }) =>
  days === undefined ? '' : ` (${Math.abs(Number(days))} days ${Number(days) > 0 ? 'later' : 'sooner'})`;

/** What moves with the period of a strategy: one entry accounts for all of it. */
const following = ({ followers }: { followers?: string }) =>
  followers === undefined
    ? ''
    : ` ${followers} ${followers === '1' ? 'frist' : 'frister'} følger perioden og flytter med.`;
const followingEn = ({ followers }: { followers?: string }) =>
  followers === undefined
    ? ''
    : ` ${followers} ${followers === '1' ? 'deadline follows' : 'deadlines follow'} the period and moved with it.`;

const WHERE = { old: 'sidst i listen `changes`', new: 'sidst i filens oplysninger, før linjen `---`' } as const;
const WHERE_EN = {
  old: 'last in the list `changes`',
  new: 'last in the front of the file, before the line `---`',
} as const;
const where = ({ list }: EntryLines) => WHERE[list];
const whereEn = ({ list }: EntryLines) => WHERE_EN[list];

/** Puts the lines below the sentence, ready to copy. */
const withLines = (sentence: string, { lines }: { lines: string }) => `${sentence}\n${lines}`;

/** The correct value for each side that is wrong; an empty one means that the key should be deleted. */
interface SideFixes {
  'right-from'?: string;
  'right-to'?: string;
}

const listFixes = (args: SideFixes, write: string, remove: string) =>
  (['from', 'to'] as const).flatMap((key) => {
    const fix = args[`right-${key}`];
    if (fix === undefined) return [];
    return fix === '' ? `${remove} \`${key}\`` : `${write} \`${key}: ${fix}\``;
  });
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const ledgerWording = {
  'change-unrecorded': wording<
    {
      what: ChangedWord;
      kind: LevelKind;
      title: string;
      /** In the author's words. */
      from: string;
      /** Left out when the promise is gone. */
      to?: string;
      /** How many days later the deadline is; negative for earlier. */
      days?: string;
      /** What a change of scope is about; left out for the goals and actions themselves. */
      part?: ScopePart;
      /** How many other promises moved with the period; left out when none did. */
      followers?: string;
      /** The published id of an action whose id has changed. */
      id?: string;
    } & EntryLines
  >({
    severity: 'error',
    da: {
      message: (args) =>
        args.to === undefined
          ? `${whatOf(args)} \`${args.title}\` var \`${args.from}\` og er væk nu, men ændringen står ikke under \`changes\`.`
          : `${whatOf(args)} \`${args.title}\` var \`${args.from}\` og er nu \`${args.to}\`${later(args)}, men ændringen står ikke under \`changes\`.${following(args)}`,
      help: (args) =>
        withLines(
          `${args.id ? `Skriv \`id: ${args.id}\` på indsatsen, så adressen holder. ` : ''}Skriv ændringen ${where(args)}, og udfyld de tomme linjer:`,
          args,
        ),
    },
    en: {
      message: (args) =>
        args.to === undefined
          ? `The ${whatEn(args)} of \`${args.title}\` was \`${args.from}\` and is gone now, but \`changes\` does not say so.`
          : `The ${whatEn(args)} of \`${args.title}\` was \`${args.from}\` and is \`${args.to}\` now${laterEn(args)}, but \`changes\` does not say so.${followingEn(args)}`,
      help: (args) =>
        withLines(
          `${args.id ? `Write \`id: ${args.id}\` on the action to keep its address. ` : ''}Write the change ${whereEn(args)}, and fill in the empty lines:`,
          args,
        ),
    },
  }),
  'change-does-not-match': wording<
    {
      /** The key that is wrong. */
      key: 'from' | 'to';
      /** The `what` of the entry. */
      what: string;
      /** The value of that key in the entry; left out when it has none. */
      found?: string;
      /** The right value; left out when the key should have none. */
      expected?: string;
    } & SideFixes
  >({
    severity: 'error',
    da: {
      message: (args) => {
        const is =
          args.expected === undefined
            ? 'der ikke skal stå noget'
            : `der ${args.key === 'from' ? 'stod' : 'står'} \`${args.expected}\``;
        return args.found === undefined
          ? `Ændringen (\`what: ${args.what}\`) mangler \`${args.key}\`, men ${is}.`
          : `Ændringen siger \`${args.key}: ${args.found}\`, men ${is}.`;
      },
      help: (args) => `${capital(listFixes(args, 'skriv', 'slet linjen').join(' og '))}.`,
    },
    en: {
      message: (args) => {
        const is =
          args.expected === undefined
            ? 'nothing should stand there'
            : `it ${args.key === 'from' ? 'was' : 'is'} \`${args.expected}\``;
        return args.found === undefined
          ? `The entry (\`what: ${args.what}\`) lacks \`${args.key}\`, but ${is}.`
          : `The entry says \`${args.key}: ${args.found}\`, but ${is}.`;
      },
      help: (args) => `${capital(listFixes(args, 'write', 'delete the line').join(' and '))}.`,
    },
  }),
  'change-removed': wording<{
    date: string;
    what: string;
    state: 'rewritten' | 'gone';
    /** The entry as it was published. */
    lines: string;
  }>({
    severity: 'error',
    da: {
      message: ({ date, what, state }) =>
        `Ændringen fra \`${date}\` (\`what: ${what}\`) er udgivet, men er ${state === 'rewritten' ? 'skrevet om' : 'slettet'}.`,
      help: (args) =>
        withLines('Lad den stå, som den var, og skriv det nye som en ændring for sig selv. Sådan stod den:', args),
    },
    en: {
      message: ({ date, what, state }) =>
        `The entry of \`${date}\` (\`what: ${what}\`) is published, but has been ${state === 'rewritten' ? 'rewritten' : 'deleted'}.`,
      help: (args) =>
        withLines('Leave it as it was, and write what is new as an entry of its own. This is how it stood:', args),
    },
  }),
  'removed-silently': wording<
    {
      kind: LevelKind;
      title: string;
      file: string;
      address: string;
      /** Set when it had been withdrawn before: even then its page must stay. */
      lapsed?: 'ja';
    } & EntryLines
  >({
    severity: 'error',
    da: {
      message: (args) =>
        args.lapsed
          ? `${kindOf(args)} \`${args.title}\` er udgået, men siden om det skal blive stående på \`${args.address}\`.`
          : `${kindOf(args)} \`${args.title}\` er udgivet, men er væk uden en forklaring.`,
      help: (args) => {
        if (args.kind === 'strategy')
          return `Læg mappen med \`${args.file}\` tilbage. Gælder strategien ikke længere, så skriv \`lifecycle: udløbet\` eller \`lifecycle: afløst\` i den.`;
        const back =
          args.kind === 'action'
            ? 'Sæt indsatsen ind igen, som den var'
            : `Læg filen \`${args.file}\` tilbage, som den var`;
        return args.lapsed
          ? `${back}. Læseren skal kunne se, hvad der blev lovet.`
          : withLines(`${back}, og skriv ${where(args)}, at den er udgået:`, args);
      },
    },
    en: {
      message: (args) =>
        args.lapsed
          ? `The ${kindEn(args)} \`${args.title}\` is given up, but its page must stay at \`${args.address}\`.`
          : `The ${kindEn(args)} \`${args.title}\` is published, but is gone without a word.`,
      help: (args) => {
        if (args.kind === 'strategy')
          return `Put the folder of \`${args.file}\` back. If the strategy no longer applies, write \`lifecycle: udløbet\` or \`lifecycle: afløst\` in it.`;
        const back =
          args.kind === 'action' ? 'Put the action back as it was' : `Put the file \`${args.file}\` back as it was`;
        return args.lapsed
          ? `${back}. Readers must be able to see what was promised.`
          : withLines(`${back}, and write ${whereEn(args)} that it is given up:`, args);
      },
    },
  }),
  'moved-silently': wording<{ kind: LevelKind; title: string; from: string; to: string } & EntryLines>({
    severity: 'error',
    da: {
      message: (args) =>
        `${kindOf(args)} \`${args.title}\` lå på \`${args.from}\` og ligger nu på \`${args.to}\`, men flytningen står ikke under \`changes\`.`,
      help: (args) =>
        withLines(
          `Skriv flytningen ${where(args)}, så den gamle adresse fører videre, og udfyld de tomme linjer:`,
          args,
        ),
    },
    en: {
      message: (args) =>
        `The ${kindEn(args)} \`${args.title}\` stood at \`${args.from}\` and stands at \`${args.to}\` now, but \`changes\` does not say so.`,
      help: (args) =>
        withLines(
          `Write the move ${whereEn(args)}, so that the old address leads on, and fill in the empty lines:`,
          args,
        ),
    },
  }),
  'old-address-in-use': wording<{
    address: string;
    /** What already uses the address: a page, or another entry. */
    by: 'page' | 'entry';
  }>({
    severity: 'error',
    da: {
      message: ({ address, by }) =>
        by === 'page'
          ? `Den gamle adresse \`${address}\` er ikke fri: der ligger noget på den.`
          : `To ændringer siger, at noget er flyttet fra \`${address}\`.`,
      help: ({ by }) =>
        by === 'page'
          ? 'Ret `from` til den adresse, der er forladt, eller omdøb det, der ligger på den.'
          : 'Ret den ene `from`: en gammel adresse kan kun føre ét sted hen.',
    },
    en: {
      message: ({ address, by }) =>
        by === 'page'
          ? `The old address \`${address}\` is still in use: a page or an action has it.`
          : `Two entries say that something has moved from \`${address}\`.`,
      help: ({ by }) =>
        by === 'page'
          ? 'Change `from` to the address that was left, or rename the page or action that has it.'
          : 'Change one `from`: an old address can lead to one place only.',
    },
  }),
  'old-address-unclear': wording<{
    /** Empty when the entry names no address. */
    found: string;
    isAction: 'ja' | '';
  }>({
    severity: 'error',
    da: {
      message: ({ found, isAction }) =>
        found
          ? `\`${found}\` er ikke en gammel adresse på ${isAction ? 'en indsats' : 'en side'}.`
          : 'Flytningen siger ikke, hvad den gamle adresse var.',
      help: ({ isAction }) =>
        isAction
          ? "Skriv målets sti og indsatsens gamle id: `from: 'nordby/sammen-om-nordby/skoleveje#gammelt-id'`."
          : 'Skriv den gamle sti under `content` uden `.md`: `from: nordby/sammen-om-nordby/gammelt-navn`.',
    },
    en: {
      message: ({ found, isAction }) =>
        found
          ? `\`${found}\` is not an old address of ${isAction ? 'an action' : 'a page'}.`
          : 'The move does not say what the old address was.',
      help: ({ isAction }) =>
        isAction
          ? "Write the path of the goal and the old id of the action: `from: 'nordby/sammen-om-nordby/skoleveje#old-id'`."
          : 'Write the old path below `content` without `.md`: `from: nordby/sammen-om-nordby/old-name`.',
    },
  }),
  'change-without-minutes': wording<{ date: string }>({
    severity: 'warning',
    da: {
      message: ({ date }) => `Ændringen fra \`${date}\` siger ikke, hvor beslutningen kan læses.`,
      help: () =>
        'Tilføj `minutes` med adressen på referatet. Er det ikke offentligt, så skriv det, og hvor sagen ligger: `minutes: Ikke offentligt, sag 26/1234`.',
    },
    en: {
      message: ({ date }) => `The entry of \`${date}\` does not say where the decision can be read.`,
      help: () =>
        'Add `minutes` with the address of the minutes. If they are not public, say so and where the case lies: `minutes: Ikke offentligt, sag 26/1234`.',
    },
  }),
};
