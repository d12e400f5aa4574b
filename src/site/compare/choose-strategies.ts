// The script of the comparison page: shows the two chosen columns and their shared themes. The address keeps the
// choice.
import { comparisonChoiceWords } from './choice-words.ts';

const words = comparisonChoiceWords[document.documentElement.lang === 'en' ? 'en' : 'da'];
const page = document.getElementById('sammenligning') as HTMLElement;
const form = page.querySelector('form') as HTMLFormElement;
const selects = [...form.querySelectorAll('select')];
const status = document.getElementById('sammenlign-status') as HTMLElement;

form.addEventListener('change', () => choose());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose();
});
addEventListener('popstate', readAddress);
readAddress();

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) select.value = findOption(select, asked.get(select.name) ?? '')?.value ?? '';
  show();
}

/** Also finds the option by an address from before the organisation had a second strategy. */
function findOption({ options }: HTMLSelectElement, asked: string): HTMLOptionElement | undefined {
  const all = [...options].filter(({ value }) => value !== '');
  return (
    all.find(({ value, dataset }) => value === asked || dataset['key'] === asked) ??
    (asked ? all.find(({ value }) => value.startsWith(`${asked}/`)) : undefined)
  );
}

function choose(): void {
  const chosen = selects
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`);
  const address = chosen.length > 0 ? `?${chosen.join('&')}` : '';
  if (address !== location.search) history.pushState(null, '', address || location.pathname);
  show();
}

/** Shows all strategies until two are chosen. */
function show(): void {
  const chosen = selects.map(({ value }) => value);
  const isPair = chosen.every((value) => value !== '') && new Set(chosen).size === chosen.length;
  page.toggleAttribute('data-pair', isPair);
  for (const cell of page.querySelectorAll<HTMLElement>('[data-strategy]'))
    cell.hidden = isPair && !chosen.includes(cell.dataset['strategy'] ?? '');
  for (const heading of page.querySelectorAll<HTMLTableCellElement>('th[colspan]'))
    heading.colSpan = page.querySelectorAll('thead th:not([hidden])').length;
  showThemes(isPair ? chosen : []);
  status.textContent = describe(chosen, isPair);
}

function showThemes(chosen: string[]): void {
  const themes = [...page.querySelectorAll<HTMLElement>('[data-carried-by]')];
  for (const theme of themes) {
    const carriers = theme.dataset['carriedBy']?.split(' ') ?? [];
    theme.hidden = !chosen.every((id) => carriers.includes(id));
  }
  (document.getElementById('ingen-temaer') as HTMLElement).hidden = themes.some(({ hidden }) => !hidden);
}

function describe(chosen: string[], isPair: boolean): string {
  const count = chosen.filter(Boolean).length;
  if (isPair) return words.shows(nameChosen(0), nameChosen(1));
  if (count === 2) return words.same;
  return count === 1 ? words.oneMore : '';
}

function nameChosen(index: number): string {
  return selects[index]?.selectedOptions[0]?.textContent.trim() ?? '';
}
