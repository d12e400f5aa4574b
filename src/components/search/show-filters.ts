// The filters with how many hits each would leave.
import type { FilterCounts } from './pagefind.ts';
import { KINDS, SELECTS, type Search } from './search-address.ts';

const danishOrder = new Intl.Collator('da', { numeric: true }).compare;

/** `remaining` counts within the hits; a filter that is in use counts all its values, so that one can change it. */
export function showFilters(form: HTMLFormElement, { chosen }: Search, remaining: FilterCounts, total: FilterCounts): void {
  for (const name of SELECTS) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const counts = (chosen.has(name) ? total : remaining)[name] ?? {};
    const [word] = chosen.get(name) ?? [''];
    const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === word).sort(danishOrder);
    const options = values.map((value) => new Option(`${value} (${counts[value] ?? 0})`, value, false, value === word));
    select.replaceChildren(...[select.options[0] as HTMLOptionElement, ...options]);
    select.value = word ?? '';
  }
  showKinds(form, chosen.get(KINDS) ?? [], chosen.has(KINDS) ? total : remaining);
}

function showKinds(form: HTMLFormElement, picked: string[], counts: FilterCounts): void {
  const group = form.querySelector(`#filter-${KINDS}`) as HTMLElement;
  const focused = document.activeElement instanceof HTMLInputElement && group.contains(document.activeElement) ? document.activeElement.value : null;
  const kinds = Object.entries(counts[KINDS] ?? {}).filter(([kind, number]) => number > 0 || picked.includes(kind));
  group.replaceChildren(...kinds.sort(([a], [b]) => danishOrder(a, b)).map(([kind, number]) => createBox(kind, number, picked.includes(kind))));
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
