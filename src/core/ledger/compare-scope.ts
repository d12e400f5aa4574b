// Compares what is promised: the title, the items, and whether it is still a promise.
import type { Action } from '../model/action.ts';
import type { Strategy } from '../model/strategy.ts';
import type { Level } from '../model/red-thread.ts';
import { within } from '../source/source-document.ts';
import { agreeInWords, type Difference, type Facet } from './difference.ts';
import { isSameText } from './same-promise.ts';

/**
 * At most one difference, however many facets have changed: one decision needs one entry. Merged levels get a common
 * title, which the entries about the moves account for.
 */
export function compareScope(before: Level, after: Level, isMerged: boolean): Difference[] {
  const facets = [
    ...(isMerged ? [] : compareTitles(before, after)),
    ...compareActions(before, after),
    ...compareLifecycles(before, after),
  ];
  const [first] = facets;
  if (!first) return [];
  const agrees = (side: 'from' | 'to') => (words: string | null) =>
    facets.some((facet) => isSameText(facet[side], words));
  return [{ what: 'scope', before, after, ...first, days: null, agrees: agreeInWords(agrees('from'), agrees('to')) }];
}

/** Only the titles of goals and actions are promises; those of areas and strategies are headings. */
function compareTitles(before: Level, after: Level): Facet[] {
  const isPromise = before.kind === 'goal' || before.kind === 'action';
  if (!isPromise || isSameText(before.title, after.title)) return [];
  return [{ from: before.title, to: after.title, origin: within(after.origin, 'title') }];
}

function compareActions(before: Level, after: Level): Facet[] {
  if (before.kind !== 'action' || after.kind !== 'action') return [];
  const at = (key: string) => within(after.origin, key);
  return [
    ...(after.certainty === 'conditional' ? [{ from: 'fast', to: 'eventuel', origin: at('certainty') }] : []),
    ...(before.deadlineKind === 'commitment' && after.deadlineKind !== 'commitment'
      ? [{ from: 'egen frist', to: DEADLINE_KINDS[after.deadlineKind], origin: at('deadline-kind') }]
      : []),
    ...(after.sameAs && !before.sameAs ? [{ from: before.title, to: after.sameAs.key, origin: at('same-as') }] : []),
    ...compareItems(before, after),
    ...compareServed(before, after),
  ];
}

const DEADLINE_KINDS = { commitment: 'egen frist', external: 'ydre frist', historic: 'historisk frist' } as const;

/** An added item is a new promise; an item that is gone or rewritten is a change. */
function compareItems(before: Action, after: Action): Facet[] {
  const added = after.items.filter((item) => !before.items.some((other) => isSameText(item, other)));
  const gone = before.items.filter((item) => !after.items.some((other) => isSameText(item, other)));
  return gone.map((item, index) => {
    const at = after.items.indexOf(added[index] ?? '');
    const origin =
      at >= 0 ? within(after.origin, 'items', at) : within(after.origin, after.items.length > 0 ? 'items' : 'title');
    return { from: item, to: added[index] ?? null, origin };
  });
}

/** Goals that the action no longer serves. */
function compareServed(before: Action, after: Action): Facet[] {
  const isServed = (id: string) => after.parent.id === id || after.alsoUnder.some((goal) => goal.id === id);
  const gone = before.alsoUnder.filter(({ id }) => !isServed(id));
  return gone.map(({ key }) => ({
    from: key,
    to: null,
    origin: within(after.origin, after.alsoUnder.length > 0 ? 'also-under' : 'title'),
  }));
}

const UNPUBLISHED = { draft: 'kladde', hearing: 'høring' } as const;

/** Drafts and strategies in hearing promise nothing yet. */
export function isPublished({ lifecycle }: Pick<Strategy, 'lifecycle'>): boolean {
  return lifecycle !== 'draft' && lifecycle !== 'hearing';
}

/** A published strategy that becomes a draft again withdraws all its promises. */
function compareLifecycles(before: Level, after: Level): Facet[] {
  if (before.kind !== 'strategy' || after.kind !== 'strategy' || isPublished(after)) return [];
  return [
    {
      from: 'vedtaget',
      to: UNPUBLISHED[after.lifecycle as keyof typeof UNPUBLISHED],
      origin: within(after.origin, 'lifecycle'),
    },
  ];
}
