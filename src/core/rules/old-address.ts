import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { listPlaces } from '../model/list-places.ts';
import { readOldAddress } from '../model/list-moves.ts';
import { listEveryPart, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** An entry about a move must give the old address, which no other page or entry may use. */
export const oldAddress: Rule = ({ publication, entries, failed }) => {
  const moves = listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap(({ changes }) => changes.filter(({ what }) => what === 'moved'));
  if (moves.length === 0) return [];
  const places = listPlaces(publication, entries);
  const anchors = new Set(entries.flatMap((entry) => (entry.kind === 'action' ? [entry.url] : [])));
  const claimed = new Map<string, Diagnostic['location']>();
  return moves.flatMap((change) => {
    const place = placeOf(within(change.origin, 'from'), change.from === null ? 'key' : 'value');
    const old = readOldAddress(change);
    if (!old)
      return [
        createDiagnostic('old-address-unclear', place, {
          found: change.from ?? '',
          isAction: change.about ? 'ja' : '',
        }),
      ];
    const address = `/${old.key}/${old.anchor === null ? '' : `#${old.anchor}`}`;
    const first = claimed.get(address);
    claimed.set(address, first ?? place);
    const isLive = old.anchor === null ? places.has(address) || failed.has(old.key) : anchors.has(address);
    if (isLive) return [createDiagnostic('old-address-in-use', place, { address, by: 'page' })];
    return first
      ? [
          createDiagnostic('old-address-in-use', place, { address, by: 'entry' }, [
            { label: 'first-used-here', location: first },
          ]),
        ]
      : [];
  });
};
