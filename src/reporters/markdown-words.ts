// Words for the reviewer's summary.
import type { Language } from '#core/language/language.ts';
import type { ComparedChange, NamedLevel } from '#core/ledger/comparison.ts';
import type { Severity } from '#core/diagnostics/wording.ts';

type What = ComparedChange['what'];
type Kind = NamedLevel['kind'];

export interface MarkdownWords {
  heading: string;
  counts: (errors: number, warnings: number, notes: number, files: number) => string;
  withoutBase: string;
  comparedWith: (ref: string) => string;
  nothing: string;
  added: string;
  changed: string;
  strengthened: string;
  removed: string;
  moved: string;
  lacking: string;
  goals: (count: number) => string;
  lacks: { owner: string; deadline: string; measure: string };
  lackRow: (what: string, all: number, added: string[]) => string;
  columns: {
    kind: string;
    title: string;
    what: string;
    from: string;
    to: string;
    later: string;
    recorded: string;
    under: string;
    old: string;
    address: string;
  };
  kinds: Record<Kind, string>;
  whats: Record<What, string>;
  days: (days: number) => string;
  yes: string;
  no: string;
  gone: string;
  findings: string;
  more: (count: number) => string;
  rows: (count: number) => string;
  severity: Record<Severity, string>;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const WORDS: Record<Language, MarkdownWords> = {
  da: {
    heading: 'Rød Tråd: hvad der sker med løfterne',
    counts: (errors, warnings, notes, files) =>
      `${errors === 0 ? 'Ingen fejl' : `**${errors} fejl**`} · ${plural(warnings, 'advarsel', 'advarsler')} · ${plural(notes, 'oplysning', 'oplysninger')} · ${plural(files, 'fil', 'filer')} læst.`,
    withoutBase:
      'Kør med `--base origin/main` for også at se, hvilke mål der er nye, ændret, udskudt, udgået og flyttet.',
    comparedWith: (ref) => `Sammenlignet med ${ref}.`,
    nothing: 'Ingen løfter er nye, ændret, udgået eller flyttet.',
    added: 'Nyt',
    changed: 'Ændret',
    strengthened: 'Sat for første gang',
    removed: 'Udgået eller fjernet',
    moved: 'Flyttet',
    lacking: 'Hvad der mangler',
    goals: (count) => `Af ${plural(count, 'mål', 'mål')}:`,
    lacks: { owner: 'uden ansvarlig', deadline: 'uden frist', measure: 'uden noget, der kan måles' },
    lackRow: (what, all, added) => `${all} ${what}${added.length > 0 ? `, heraf nye: ${added.join(', ')}` : ''}`,
    columns: {
      kind: 'Slags',
      title: 'Navn',
      what: 'Hvad',
      from: 'Før',
      to: 'Nu',
      later: 'Flyttet',
      recorded: 'Står under `changes`',
      under: 'Under',
      old: 'Gammel adresse',
      address: 'Ny adresse',
    },
    kinds: { strategy: 'strategi', area: 'område', goal: 'mål', action: 'indsats' },
    whats: { deadline: 'frist', target: 'måltal', owner: 'ansvarlig', scope: 'omfang' },
    days: (days) => `${plural(Math.abs(days), 'dag', 'dage')} ${days > 0 ? 'senere' : 'før'}`,
    yes: 'ja',
    no: '**nej**',
    gone: 'fjernet',
    findings: 'Skal ses efter',
    more: (count) => `… og ${count} til: \`npm run validate\` viser dem alle.`,
    rows: (count) => `… og ${count} til.`,
    severity: { error: 'Fejl', warning: 'Advarsel', info: 'Oplysning' },
  },
  en: {
    heading: 'Rød Tråd: what happens to the promises',
    counts: (errors, warnings, notes, files) =>
      `${errors === 0 ? 'No errors' : `**${plural(errors, 'error', 'errors')}**`} · ${plural(warnings, 'warning', 'warnings')} · ${plural(notes, 'note', 'notes')} · ${plural(files, 'file', 'files')} read.`,
    withoutBase:
      'Run with `--base origin/main` to see as well which goals are new, changed, put off, given up and moved.',
    comparedWith: (ref) => `Compared with ${ref}.`,
    nothing: 'No promise is new, changed, given up or moved.',
    added: 'New',
    changed: 'Changed',
    strengthened: 'Set for the first time',
    removed: 'Given up or removed',
    moved: 'Moved',
    lacking: 'What is missing',
    goals: (count) => `Of ${plural(count, 'goal', 'goals')}:`,
    lacks: { owner: 'without an owner', deadline: 'without a deadline', measure: 'without anything to measure' },
    lackRow: (what, all, added) => `${all} ${what}${added.length > 0 ? `, new among them: ${added.join(', ')}` : ''}`,
    columns: {
      kind: 'Kind',
      title: 'Name',
      what: 'What',
      from: 'Before',
      to: 'Now',
      later: 'Moved by',
      recorded: 'In `changes`',
      under: 'Under',
      old: 'Old address',
      address: 'New address',
    },
    kinds: { strategy: 'strategy', area: 'area', goal: 'goal', action: 'action' },
    whats: { deadline: 'deadline', target: 'target', owner: 'owner', scope: 'scope' },
    days: (days) => `${plural(Math.abs(days), 'day', 'days')} ${days > 0 ? 'later' : 'sooner'}`,
    yes: 'yes',
    no: '**no**',
    gone: 'removed',
    findings: 'To look at',
    more: (count) => `… and ${count} more: \`npm run validate\` shows them all.`,
    rows: (count) => `… and ${count} more.`,
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  },
};
