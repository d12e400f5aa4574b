// Shows the filters, with how many hits each choice would leave.
import { chooseOrder } from '#core/language/alphabetical-order.ts';
import type { FacetName } from '../query/query-data.ts';
import type { Language } from '#core/language/language.ts';

import type { FacetCounts } from './count-facets.ts';
import type { Search } from './search-address.ts';

const SELECTS = ['kommune', 'strategi', 'omraade', 'aar', 'forum'] as const satisfies readonly FacetName[];
const KINDS = 'slags' satisfies FacetName;

export function showFilters(form: HTMLFormElement, { chosen }: Search, counts: FacetCounts, language: Language): void {
  for (const name of SELECTS) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const [word] = chosen.get(name) ?? [''];
    const options = listValues(counts[name], chosen.get(name) ?? [], language).map(
      ([value, count]) => new Option(`${value} (${count})`, value, false, value === word),
    );
    // Filter values are words from the Danish texts; a year has no language.
    if (language !== 'da' && name !== 'aar') for (const option of options) option.lang = 'da';
    select.replaceChildren(...[select.options[0] as HTMLOptionElement, ...options]);
    select.value = word ?? '';
  }
  showKinds(form, chosen.get(KINDS) ?? [], counts[KINDS], language);
}

/** Chosen values stay in the list, also when they leave no hits. */
function listValues(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  language: Language,
): [value: string, count: number][] {
  const values = new Map([...chosen.map((value) => [value, 0] as const), ...counts]);
  return [...values].sort(([a], [b]) => chooseOrder(language)(a, b));
}

function showKinds(
  form: HTMLFormElement,
  picked: string[],
  counts: ReadonlyMap<string, number>,
  language: Language,
): void {
  const group = form.querySelector(`#filter-${KINDS}`) as HTMLElement;
  const focused =
    document.activeElement instanceof HTMLInputElement && group.contains(document.activeElement)
      ? document.activeElement.value
      : null;
  group.replaceChildren(
    ...listValues(counts, picked, language).map(([kind, number]) => createBox(kind, number, picked.includes(kind))),
  );
  if (focused !== null) [...group.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
}

function createBox(kind: string, number: number, isPicked: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = KINDS;
  box.value = kind;
  box.checked = isPicked;
  label.append(box, `${kind} (${number})`);
  return label;
}
