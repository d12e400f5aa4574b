// The script of the follow-up page: two dates decide which list each deadline is in. The address keeps the dates.
import { sayMeetingGroups, groupAtMeeting, MEETING_GROUPS, type MeetingGroup } from './due-at-meeting.ts';
import { meetingDateWords } from './meeting-date-words.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'da';
const words = meetingDateWords[language];
const WHOLE_DATE = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

const section = find('mellem-moeder');
const form = section.querySelector('form') as HTMLFormElement;
const since = find<HTMLInputElement>('moede-siden');
const until = find<HTMLInputElement>('moede-dato');
const rows = [...section.querySelectorAll<HTMLElement>('[data-to]')].sort((a, b) => (dueDay(a) < dueDay(b) ? -1 : 1));

form.addEventListener('input', () => show(true));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(true);
});
readAddress();

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  const [from, to] = [asked.get('siden') ?? '', asked.get('moede') ?? ''];
  if (WHOLE_DATE.test(from)) since.value = from;
  if (WHOLE_DATE.test(to)) until.value = to;
  if (since.value !== since.defaultValue || until.value !== until.defaultValue) show(false);
}

/** While the reader types a year the date is incomplete; the lists then stay as they are. */
function show(isChosen: boolean): void {
  const [from, to] = [since.value, until.value];
  if (!WHOLE_DATE.test(from) || !WHOLE_DATE.test(to)) return say(words.writeBoth);
  if (from >= to) return say(words.wrongOrder);
  const counts = moveRows(from, to);
  say(sayMeetingGroups(counts, { since: from, until: to }, language));
  find('moede-valg').hidden = true;
  if (isChosen) history.replaceState(null, '', `?${new URLSearchParams({ siden: from, moede: to })}${location.hash}`);
}

function moveRows(from: string, to: string): Record<MeetingGroup, number> {
  const counts = { due: 0, ahead: 0, before: 0 };
  for (const group of MEETING_GROUPS) {
    const own = rows.filter(({ dataset }) => groupAtMeeting(dataset['to'] || null, from, to) === group);
    const list = section.querySelector<HTMLElement>(`[data-standing="${group}"]`);
    const none = section.querySelector<HTMLElement>(`[data-none="${group}"]`);
    const count = section.querySelector(`[data-count="${group}"]`);
    list?.append(...own);
    if (list) list.hidden = own.length === 0;
    if (none) none.hidden = own.length > 0;
    if (count) count.textContent = String(own.length);
    counts[group] = own.length;
  }
  return counts;
}

function say(answer: string): void {
  const status = find('moede-status');
  if (status.textContent !== answer) status.textContent = answer;
}

/** Deadlines without a last day sort last. */
function dueDay({ dataset }: HTMLElement): string {
  return dataset['to'] || '9999';
}

function find<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}
