// How authors refer to things: an id, a path below the content folder, or the end of such a path; `#` for an action.
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import type { Appendix, External, Page, Theme } from './page.ts';
import type { Report } from './report.ts';
import type { Action } from './action.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import type { Forum, Organisation, OutsideBody, Owner } from './organisation.ts';

export type Referable = Organisation | Strategy | Area | Goal | Action | Appendix | Report | External | Theme | Page;

export interface References {
  add: (entry: Referable) => void;
  /** Marks a file that has a fault of its own: references to it are not reported. */
  addSilent: (key: string) => void;
  /**
   * `from` is the key of the level that refers; `kinds` are what may be meant.
   * Null when the words do not name exactly one such thing, which has then been reported.
   */
  find: <K extends Referable['kind']>(
    words: string,
    origin: Origin,
    from: string,
    kinds: readonly K[],
  ) => Extract<Referable, { kind: K }> | null;
  findForum: (words: string, origin: Origin, organisation: Organisation | null) => Forum | null;
  findForums: (words: string[] | undefined, origin: Origin, organisation: Organisation | null) => Forum[];
  /** Forums and bodies outside the organisation. */
  findOwners: (words: string[] | undefined, origin: Origin, organisation: Organisation) => Owner[];
  findBodies: (words: string[] | undefined, origin: Origin, organisation: Organisation) => OutsideBody[];
  entries: () => Referable[];
}

/** Bodies outside the municipality, by what they are called. */
const OUTSIDE =
  /^(?:region|staten|kl|københavns universitet|aarhus universitet)\b|\b(?:a\/s|aps|amba|a\.m\.b\.a\.?|i\/s|p\/s|fonden|foreningen|ministeriet|styrelsen|universitet|region|kommune|kommuner|forsyning|museum|politi|banedanmark|energinet|boligselskab|boligforening|erhvervsforening|idrætsforening)\b|(?:ministeriet|styrelsen|foreningen|forbundet)$/i;

/** Comparing a reference with every name is slow: beyond this many unknown ones, no spelling is suggested. */
const MOST_SUGGESTIONS = 1_000;

/** `dropped`: the lower-case words of values that had a fault; a reference to them is not reported again. */
export function createReferences(findings: Diagnostic[], dropped: ReadonlySet<string> = new Set()): References {
  const byLastName = new Map<string, Referable[]>();
  const byKey = new Map<string, Referable>();
  const silent = new Set<string>();
  let misses = 0;

  const remember = (name: string, entry: Referable) => {
    const known = byLastName.get(name);
    if (known) known.push(entry);
    else byLastName.set(name, [entry]);
  };

  const add = (entry: Referable): void => {
    byKey.set(entry.key, entry);
    const last = lastNameOf(entry.key);
    remember(last, entry);
    if (entry.kind !== 'action' && entry.id !== last) remember(entry.id, entry);
  };

  const addSilent = (key: string): void => tailsOf(key).forEach((tail) => silent.add(tail));

  const find: References['find'] = (words, origin, from, kinds) => {
    const written = tidy(words, from);
    const fits = (entry: Referable) => (kinds as readonly string[]).includes(entry.kind);
    const exact = byKey.get(written);
    const found =
      exact && fits(exact)
        ? [exact]
        : nearestOf(
            (byLastName.get(lastNameOf(written)) ?? []).filter((entry) => fits(entry) && answersTo(entry, written)),
            from,
          );
    if (found.length === 1) return found[0] as never;
    if (dropped.has(words.trim().toLowerCase()) || silent.has(written) || silent.has(written.split('#')[0] ?? ''))
      return null;
    const key = lastKey(origin);
    if (found.length > 1) {
      const candidates = found.map((entry) => `\`${entry.key}\``).join(', ');
      findings.push(createDiagnostic('ambiguous-reference', placeOf(origin), { key, found: words, candidates }));
    } else {
      const known = (misses += 1) > MOST_SUGGESTIONS ? [] : new Set([...byKey.values()].filter(fits).flatMap(namesFor));
      const near = suggestWord(
        written,
        [...known].filter(
          (name) => name.includes('/') === written.includes('/') && name.includes('#') === written.includes('#'),
        ),
      );
      findings.push(
        createDiagnostic('unknown-reference', placeOf(origin), {
          key,
          found: words,
          what: 'document',
          suggestion: near,
        }),
      );
    }
    return null;
  };

  const findForum: References['findForum'] = (words, origin, organisation) => {
    if (!organisation) return null;
    const found = findNamed(organisation.forums, words);
    if (found) return found;
    if (dropped.has(words.trim().toLowerCase())) return null;
    const body = findNamed(organisation.bodies, words);
    if (body) {
      const args = { key: lastKey(origin), found: words, name: body.name };
      findings.push(createDiagnostic('body-as-forum', placeOf(origin), args));
      return null;
    }
    const isOutside = OUTSIDE.test(words);
    const near = isOutside ? null : suggestWord(words, organisation.forums.flatMap(namesOf));
    const key = lastKey(origin);
    findings.push(
      createDiagnostic('unknown-reference', placeOf(origin), {
        key,
        found: words,
        what: isOutside ? 'outside' : 'forum',
        suggestion: near,
        elsewhere: key === 'owner' && near === null ? (origin.path.includes('actions') ? 'actors' : 'involved') : null,
      }),
    );
    return null;
  };

  const findForums: References['findForums'] = (words, origin, organisation) =>
    (words ?? []).flatMap((word, index) => findForum(word, within(origin, index), organisation) ?? []);

  const findOwners: References['findOwners'] = (words, origin, organisation) =>
    (words ?? []).flatMap(
      (word, index) =>
        findNamed(organisation.bodies, word) ?? findForum(word, within(origin, index), organisation) ?? [],
    );

  const findBodies: References['findBodies'] = (words, origin, organisation) =>
    (words ?? []).flatMap((word, index) => {
      const found = findNamed(organisation.bodies, word);
      if (found) return [found];
      if (dropped.has(word.trim().toLowerCase())) return [];
      const forum = findNamed(organisation.forums, word);
      const at = within(origin, index);
      const near = forum ? null : suggestWord(word, organisation.bodies.flatMap(namesOf));
      const args = { key: lastKey(at), found: word, suggestion: near, ...(forum && { forum: forum.name }) };
      findings.push(createDiagnostic('unknown-reference', placeOf(at), { ...args, what: 'body' }));
      return [];
    });

  return { add, addSilent, find, findForum, findForums, findOwners, findBodies, entries: () => [...byKey.values()] };
}

/** Everything by which a forum or body may be named: id, name, abbreviation and aliases. */
export function namesOf(forum: Owner): string[] {
  if (forum.kind === 'body') return [forum.id, forum.name];
  return [forum.id, forum.name, ...(forum.abbreviation ? [forum.abbreviation] : []), ...forum.aliases];
}

function findNamed<Named extends Owner>(known: readonly Named[], words: string): Named | undefined {
  const wanted = words.trim().toLowerCase();
  return known.find((owner) => namesOf(owner).some((name) => name.toLowerCase() === wanted));
}

function answersTo(entry: Referable, written: string): boolean {
  return (
    entry.key === written || entry.key.endsWith(`/${written}`) || (entry.kind !== 'action' && entry.id === written)
  );
}

function namesFor(entry: Referable): string[] {
  return entry.kind === 'action' ? tailsOf(entry.key) : [...tailsOf(entry.key), entry.id];
}

function lastNameOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** `a/b/c` answers to `a/b/c`, `b/c` and `c`. */
function tailsOf(key: string): string[] {
  const parts = key.split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}

/** Writes `/a/b/`, `a/b.md` and `#action` (on the same page) as a plain path. */
function tidy(words: string, from: string): string {
  const [path = '', hash] = words.trim().split('#');
  const plain = path.replace(/^\.?\/+|\/+$/g, '').replace(/(?:\/index)?\.md$/, '');
  return hash === undefined ? plain : `${plain || from.split('#')[0]}#${hash}`;
}

/** The entries that share the longest start of their path with the place that refers. */
function nearestOf(entries: Referable[], from: string): Referable[] {
  if (entries.length < 2) return entries;
  const shared = (entry: Referable) => {
    const [a, b] = [entry.key.split(/[/#]/), from.split(/[/#]/)];
    const different = a.findIndex((segment, index) => segment !== b[index]);
    return different === -1 ? a.length : different;
  };
  const most = Math.max(...entries.map(shared));
  return entries.filter((entry) => shared(entry) === most);
}

function lastKey(origin: Origin): string {
  return String(origin.path.findLast((step) => typeof step === 'string') ?? '');
}
