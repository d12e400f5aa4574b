// Keyboard shortcuts: `/` goes to the field, the arrows move between hits, Escape goes back to the field and then
// empties it.

export function moveBetweenHits(field: HTMLInputElement, list: HTMLElement): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === '/' && !isTyping(target)) return take(event, () => goTo(field));
    const isHit = list.contains(target);
    if (event.key === 'Escape' && isHit) return take(event, () => goTo(field));
    if (event.key === 'Escape' && target === field && field.value !== '') return take(event, () => empty(field));
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (isHit || target === field))
      step(event, target, field, list);
  });
}

/** Moves from the field to the first link, along the links, and back up to the field. */
function step(event: KeyboardEvent, target: HTMLElement, field: HTMLInputElement, list: HTMLElement): void {
  const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
  const next = stops[stops.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) take(event, () => (next === field ? goTo(field) : next.focus()));
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function goTo(field: HTMLInputElement): void {
  field.focus();
  field.select();
}

function empty(field: HTMLInputElement): void {
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function isTyping(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), select, textarea');
}
