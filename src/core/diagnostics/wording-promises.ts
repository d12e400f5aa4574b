// Promises that lack something, and reports that contradict what is known.
import type { IsoDate } from '../deadlines/calendar.ts';
import { formatDate } from '../deadlines/format-date.ts';
import { wording } from './wording.ts';

/** The author's words for a reported status, and for the state of an action when the strategy was written. */
const STATUS = {
  'not-started': 'ikke startet',
  'on-track': 'på sporet',
  reached: 'nået',
  'not-reached': 'ikke nået',
} as const;
const STATES = { ongoing: 'i gang', done: 'afsluttet' } as const;

export const promiseWording = {
  'goal-without-owner': wording<{ title: string }>({
    severity: 'warning',
    needsWhole: true,
    da: {
      message: ({ title }) =>
        `Målet \`${title}\` har ingen ansvarlig: hverken sin egen eller en fra området eller strategien.`,
      help: () => 'Tilføj `owner` med id’et på forummet. Siger kilden det ikke, så acceptér det under `accept`.',
    },
    en: {
      message: ({ title }) => `The goal \`${title}\` has no owner: neither its own nor one from its area or strategy.`,
      help: () => 'Add `owner` with the id of the forum. If the source does not say, accept it below `accept`.',
    },
  }),
  'goal-without-measure': wording<{ title: string }>({
    severity: 'warning',
    needsWhole: true,
    da: {
      message: ({ title }) => `Målet \`${title}\` har intet måltal: hverken sit eget eller i en af indsatserne.`,
      help: () =>
        'Tilføj `target` på målet eller på en indsats. Siger kilden det ikke, så acceptér det under `accept`.',
    },
    en: {
      message: ({ title }) => `The goal \`${title}\` has no measure: neither its own nor in one of its actions.`,
      help: () => 'Add `target` to the goal or to an action. If the source gives none, accept it below `accept`.',
    },
  }),
  'goal-without-deadline': wording<{ title: string }>({
    severity: 'warning',
    needsWhole: true,
    da: {
      message: ({ title }) =>
        `Målet \`${title}\` har ingen frist: hverken sin egen, fra området eller i en af indsatserne.`,
      help: () =>
        'Tilføj `deadline` på målet eller på en indsats. Siger kilden det ikke, så acceptér det under `accept`.',
    },
    en: {
      message: ({ title }) =>
        `The goal \`${title}\` has no deadline: neither its own, nor from its area, nor in one of its actions.`,
      help: () => 'Add `deadline` to the goal or to an action. If the source gives none, accept it below `accept`.',
    },
  }),
  'report-overdue': wording<{
    /** The promised rhythm. */
    words: string;
    due: IsoDate;
    /** The date of the latest report, as written; left out when there is no report. */
    last?: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ words, last, due }) =>
        `Der er lovet opfølgning \`${words}\`, men ${last ? `den seneste statusopgørelse er fra \`${last}\`` : 'der er ingen statusopgørelse'}; en ny var ventet senest ${formatDate(due)}.`,
      help: () => 'Læg en ny statusopgørelse i strategiens mappe `status`.',
    },
    en: {
      message: ({ words, last, due }) =>
        `Follow-up is promised \`${words}\`, but ${last ? `the latest report is from \`${last}\`` : 'there is no report'}; one was expected by ${formatDate(due, 'en')}.`,
      help: () => 'Put a new report in the folder `status` of the strategy.',
    },
  }),
  'report-dated-ahead': wording<{
    words: string;
    today: IsoDate;
    /** Whether the date is that of the report, or that of one of its lines. */
    what: 'report' | 'line';
  }>({
    severity: 'warning',
    da: {
      message: ({ words, today, what }) =>
        `${what === 'report' ? 'Statusopgørelsen' : 'Linjen'} er dateret \`${words}\`, men i dag er det ${formatDate(today)}.`,
      help: ({ what }) =>
        what === 'report'
          ? 'Tjek årstallet. En opgørelse har datoen for den dag, den blev gjort op.'
          : 'Tjek årstallet. En linje har datoen for den dag, det blev målt eller skete.',
    },
    en: {
      message: ({ words, today, what }) =>
        `The ${what} is dated \`${words}\`, but today is ${formatDate(today, 'en')}.`,
      help: ({ what }) =>
        what === 'report'
          ? 'Check the year. A report carries the day it was made.'
          : 'Check the year. A line carries the day on which it was measured or happened.',
    },
  }),
  'status-contradicts-value': wording<{ status: 'reached' | 'not-reached'; value: string; target: string }>({
    severity: 'warning',
    da: {
      message: ({ status, value, target }) =>
        `Der står \`${STATUS[status]}\`, men tallet er \`${value}\`, og måltallet er \`${target}\`.`,
      help: () => 'Tjek tallet og status i kilden. Siger kilden selv begge dele, så acceptér det under `accept`.',
    },
    en: {
      message: ({ status, value, target }) =>
        `It says \`${STATUS[status]}\`, but the value is \`${value}\` and the target is \`${target}\`.`,
      help: () => 'Check value and status in the source. If it says both itself, accept it below `accept`.',
    },
  }),
  'status-contradicts-date': wording<{
    status: 'not-reached' | 'not-started' | 'on-track';
    date: string;
    deadline: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ status, date, deadline }) =>
        `Der står \`${STATUS[status]}\`, men fristen \`${deadline}\` var ${status === 'not-reached' ? 'ikke udløbet' : 'udløbet'}, da status blev gjort op (\`${date}\`).`,
      help: ({ status }) =>
        status === 'not-reached'
          ? 'Skriv `i gang`, `forsinket` eller `opgivet`, eller ret fristen eller datoen.'
          : 'Skriv `forsinket`, `delvist nået` eller `ikke nået`. Er fristen flyttet, så skriv beslutningen under `changes`.',
    },
    en: {
      message: ({ status, date, deadline }) =>
        `It says \`${STATUS[status]}\`, but the deadline \`${deadline}\` had ${status === 'not-reached' ? 'not passed' : 'passed'} when the report was made (\`${date}\`).`,
      help: ({ status }) =>
        status === 'not-reached'
          ? 'Write `i gang`, `forsinket` or `opgivet`, or correct the deadline or the date.'
          : 'Write `forsinket`, `delvist nået` or `ikke nået`. If the deadline was moved, write the decision under `changes`.',
    },
  }),
  'status-contradicts-state': wording<{ status: 'not-started'; state: keyof typeof STATES }>({
    severity: 'warning',
    da: {
      message: ({ status, state }) =>
        `Der står \`${STATUS[status]}\`, men indsatsen stod allerede som \`${STATES[state]}\`, da strategien blev skrevet.`,
      help: () => 'Tjek kilden, og ret enten `status` her eller `state` på indsatsen.',
    },
    en: {
      message: ({ status, state }) =>
        `It says \`${STATUS[status]}\`, but the action already stood as \`${STATES[state]}\` when the strategy was written.`,
      help: () => 'Check the source, and correct either `status` here or `state` of the action.',
    },
  }),
  'rhythm-refers-nowhere': wording<{
    words: string;
    /** The forum whose rhythm should be shared. */
    forum: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ words, forum }) =>
        `Rytmen \`${words}\` henviser til ${forum}, men strategien siger ikke, hvor tit ${forum} følger op.`,
      help: () => 'Tilføj en opfølgning med det forum og dets egen rytme, eller skriv rytmen her.',
    },
    en: {
      message: ({ words, forum }) =>
        `The rhythm \`${words}\` refers to ${forum}, but the strategy does not say how often ${forum} follows up.`,
      help: () => 'Add a follow-up with that forum and a rhythm of its own, or write the rhythm here.',
    },
  }),
  'action-written-twice': wording<{
    title: string;
    /** The key of the first one, as `same-as` should name it. */
    key: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ title }) => `Indsatsen \`${title}\` er skrevet to gange i strategien og bliver talt to gange.`,
      help: ({ key }) =>
        `Er det den samme, så tilføj \`same-as: ${key}\` her. Er det to forskellige, så giv dem hver sin titel.`,
    },
    en: {
      message: ({ title }) => `The action \`${title}\` is written twice in the strategy and is counted twice.`,
      help: ({ key }) => `If it is the same, add \`same-as: ${key}\` here. If they are two, give each its own title.`,
    },
  }),
};
