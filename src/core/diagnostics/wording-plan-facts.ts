// Faults in money, global goals, bodies, places, kinds and dependencies.
import type { CoordinateFault } from '../plan-facts/coordinates.ts';
import { wording } from './wording.ts';

type AmountFault = 'unit' | 'currency' | 'unread';

const AMOUNT = {
  da: {
    unit: (suggestion: string | undefined, words: string) =>
      suggestion
        ? `Skriv kroner med: \`${suggestion}\`.`
        : `Skriv enheden: \`${words} kr.\`, \`${words} t.kr.\` for tusind kroner eller \`${words} mio. kr.\`.`,
    currency: () => 'Skriv beløbet i kroner, for eksempel `2 mio. kr.`, og lad det oprindelige beløb stå i `note`.',
    unread: (suggestion: string | undefined) =>
      suggestion
        ? `Skriv \`${suggestion}\`.`
        : 'Skriv ét tal og enheden, for eksempel `500.000 kr.`, `1.200 t.kr.` eller `2 mio. kr.`, og resten i `note`.',
  },
  en: {
    unit: (suggestion: string | undefined, words: string) =>
      suggestion
        ? `Write kroner as well: \`${suggestion}\`.`
        : `Write the unit: \`${words} kr.\`, \`${words} t.kr.\` for thousands of kroner, or \`${words} mio. kr.\`.`,
    currency: () => 'Write the amount in kroner, such as `2 mio. kr.`, and keep the original amount in `note`.',
    unread: (suggestion: string | undefined) =>
      suggestion
        ? `Write \`${suggestion}\`.`
        : 'Write one figure and its unit, such as `500.000 kr.`, `1.200 t.kr.` or `2 mio. kr.`, and the rest in `note`.',
  },
} as const satisfies Record<string, Record<AmountFault, (suggestion: string | undefined, words: string) => string>>;

const COORDINATES = {
  da: {
    half: ({ lat }: { lat?: string }) =>
      lat === undefined ? 'Skriv også `lat`, eller lad `lon` ude.' : 'Skriv også `lon`, eller lad `lat` ude.',
    swapped: ({ lat = '', lon = '' }: { lat?: string; lon?: string }) =>
      `Er de byttet om? Skriv \`lat: ${lon}\` og \`lon: ${lat}\`.`,
    outside: () => 'Skriv grader med dansk komma, for eksempel `lat: 56,15` og `lon: 10,2`.',
  },
  en: {
    half: ({ lat }: { lat?: string }) =>
      lat === undefined ? 'Write `lat` too, or leave out `lon`.' : 'Write `lon` too, or leave out `lat`.',
    swapped: ({ lat = '', lon = '' }: { lat?: string; lon?: string }) =>
      `Have they been swapped? Write \`lat: ${lon}\` and \`lon: ${lat}\`.`,
    outside: () => 'Write degrees with a decimal comma, such as `lat: 56,15` and `lon: 10,2`.',
  },
} as const;

export const planFactWording = {
  'amount-not-understood': wording<{
    key: string;
    words: string;
    /** `unit`: kroner are missing; `currency`: it is another currency. */
    why: AmountFault;
    suggestion?: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ key, words, why }) =>
        why === 'unit'
          ? `\`${key}\` er \`${words}\`, og det siger ikke, om det er kroner, tusinder eller millioner.`
          : why === 'currency'
            ? `\`${key}\` er \`${words}\`, men skal være et beløb i kroner.`
            : `Programmet kan ikke læse beløbet \`${words}\` i \`${key}\`.`,
      help: ({ why, suggestion, words }) => AMOUNT.da[why](suggestion, words),
    },
    en: {
      message: ({ key, words, why }) =>
        why === 'unit'
          ? `\`${key}\` is \`${words}\`, which does not say whether it is kroner, thousands or millions.`
          : why === 'currency'
            ? `\`${key}\` is \`${words}\`, but must be an amount in kroner.`
            : `The amount \`${words}\` in \`${key}\` cannot be read.`,
      help: ({ why, suggestion, words }) => AMOUNT.en[why](suggestion, words),
    },
  }),
  'budget-year-twice': wording<{ year: string }>({
    severity: 'error',
    da: {
      message: ({ year }) => `Budgettet har ${year} to gange, så det ville blive talt dobbelt.`,
      help: () => 'Læg beløbene sammen til ét, og skriv i `note`, hvad det består af.',
    },
    en: {
      message: ({ year }) => `The budget has ${year} twice, so that it would be counted twice.`,
      help: () => 'Add the amounts up to one, and write in `note` what it consists of.',
    },
  }),
  'budget-does-not-sum': wording<{
    year: string;
    whole: string;
    sum: string;
    difference: string;
    /** Set when some of what lies below gives no amount: then it is only known to be too much. */
    some?: 'ja';
  }>({
    severity: 'warning',
    needsWhole: true,
    da: {
      message: ({ year, whole, sum, some }) =>
        some
          ? `Budgettet for ${year} er ${whole}, men alene det, der står beløb for herunder, giver ${sum}.`
          : `Budgettet for ${year} er ${whole}, men det, der ligger herunder, giver ${sum}.`,
      help: ({ difference }) => `Find de ${difference}, der er til forskel, og ret det tal, der er forkert.`,
    },
    en: {
      message: ({ year, whole, sum, some }) =>
        some
          ? `The budget for ${year} is ${whole}, but those amounts alone that are given below come to ${sum}.`
          : `The budget for ${year} is ${whole}, but what lies below comes to ${sum}.`,
      help: ({ difference }) => `Find the difference of ${difference}, and correct the figure that is wrong.`,
    },
  }),
  'global-goal-unknown': wording<{
    found: string;
    suggestion?: string;
    /** The goal that was named, when only its target is unknown. */
    goal?: string;
    /** The numbers there are. */
    known: string;
  }>({
    severity: 'error',
    da: {
      message: ({ found, goal }) =>
        goal === undefined
          ? `\`${found}\` er ikke nummeret på et af de 17 verdensmål.`
          : `\`${found}\` er ikke et af delmålene under verdensmål ${goal}.`,
      help: ({ suggestion, goal, known }) =>
        `${suggestion ? `Mente du \`${suggestion}\`? ` : ''}${
          goal === undefined ? `Målene har numrene ${known}.` : `Mål ${goal} har delmålene ${known}.`
        }`,
    },
    en: {
      message: ({ found, goal }) =>
        goal === undefined
          ? `\`${found}\` is not the number of one of the 17 global goals.`
          : `\`${found}\` is not one of the targets of global goal ${goal}.`,
      help: ({ suggestion, goal, known }) =>
        `${suggestion ? `Did you mean \`${suggestion}\`? ` : ''}${
          goal === undefined ? `The goals have the numbers ${known}.` : `Goal ${goal} has the targets ${known}.`
        }`,
    },
  }),
  'body-as-forum': wording<{ key: string; found: string; name: string }>({
    severity: 'error',
    da: {
      message: ({ key, name }) => `\`${key}\` skal være et forum i kommunen, men ${name} er uden for kommunen.`,
      help: () =>
        'Skriv det forum i kommunen, der følger op eller beslutter. Dem udenfor kan stå under `owner` eller `partners`.',
    },
    en: {
      message: ({ key, name }) =>
        `\`${key}\` must be a forum of the municipality, but ${name} is outside the municipality.`,
      help: () =>
        'Write the forum of the municipality that follows up or decides. Those outside can be named under `owner` or `partners`.',
    },
  }),
  'coordinates-unclear': wording<{ why: CoordinateFault; words: string; lat?: string; lon?: string }>({
    severity: 'warning',
    da: {
      message: ({ why, words }) =>
        why === 'half'
          ? `\`${words}\` har kun den ene af de to koordinater.`
          : `Koordinaterne til \`${words}\` ligger ikke i Danmark (54-58 grader nord, 7-16 grader øst).`,
      help: (args) => COORDINATES.da[args.why](args),
    },
    en: {
      message: ({ why, words }) =>
        why === 'half'
          ? `\`${words}\` has only one of its two coordinates.`
          : `The coordinates of \`${words}\` are not in Denmark (54-58 degrees north, 7-16 degrees east).`,
      help: (args) => COORDINATES.en[args.why](args),
    },
  }),
  'action-kind-undeclared': wording<{ found: string; known: string; suggestion?: string }>({
    severity: 'warning',
    da: {
      message: ({ found }) => `\`${found}\` er ikke en af planens egne slags indsatser.`,
      help: ({ suggestion, known }) =>
        `${suggestion ? `Mente du \`${suggestion}\`? ` : ''}Planen har ${known}; en ny slags tilføjes under \`action-kinds\` i planens \`index.md\`.`,
    },
    en: {
      message: ({ found }) => `\`${found}\` is not one of the kinds of action that the plan declares.`,
      help: ({ suggestion, known }) =>
        `${suggestion ? `Did you mean \`${suggestion}\`? ` : ''}The plan has ${known}; a new kind is added under \`action-kinds\` in the \`index.md\` of the plan.`,
    },
  }),
  'dependency-circle': wording<{
    /** The titles in their order, back to the first. */
    circle: string;
  }>({
    severity: 'error',
    da: {
      message: ({ circle }) => `De venter på hinanden i ring: ${circle}.`,
      help: () => 'Fjern det af `depends-on`, som ikke passer: noget må kunne begynde først.',
    },
    en: {
      message: ({ circle }) => `They wait for each other in a circle: ${circle}.`,
      help: () => 'Remove what is not so from `depends-on`: something must be able to begin first.',
    },
  }),
  'dependency-ends-later': wording<{ title: string; words: string; first: string; firstWords: string }>({
    severity: 'warning',
    da: {
      message: ({ title, words, first, firstWords }) =>
        `\`${title}\` har fristen \`${words}\`, men forudsætter \`${first}\`, som har den senere frist \`${firstWords}\`.`,
      help: () => 'Ret en af fristerne, eller fjern henvisningen fra `depends-on`.',
    },
    en: {
      message: ({ title, words, first, firstWords }) =>
        `\`${title}\` has the deadline \`${words}\`, but waits for \`${first}\`, which has the later deadline \`${firstWords}\`.`,
      help: () => 'Correct one of the deadlines, or remove the reference from `depends-on`.',
    },
  }),
};
