// Where the text of a page is stored, and when it was last changed.
import type { IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import type { Site } from '#core/model/site.ts';
import type { Origin } from '#core/source/source-document.ts';
import type { TextHistory } from '#core/source/text-history.ts';

export interface TextSource {
  /** The address of the text on GitHub or GitLab; null for other hosts, whose file addresses are unknown. */
  url: string | null;
  changed: IsoDate | null;
}

/** `key` is the path of the file in the content folder, without its ending. */
export function findTextSource(
  { key, origin }: { key: string; origin: Origin },
  { repository }: Site,
  { folder, changed }: TextHistory,
): TextSource {
  const path = origin.document.file.endsWith('/index.md') ? `${key}/index.md` : `${key}.md`;
  return {
    url: repository && folder !== null ? nameInRepository(repository, `${folder}${path}`) : null,
    changed: changed.get(path) ?? null,
  };
}

export function formatDay(day: IsoDate, language: Language): string {
  return formatDate(day, language);
}

/** `HEAD` is the published branch, whatever its name. */
export function nameInRepository(repository: string, path: string): string | null {
  const root = repository.replace(/(?:\.git)?\/*$/, '');
  const host = new URL(root).hostname;
  const file = path.split('/').map(encodeURIComponent).join('/');
  if (host === 'github.com') return `${root}/blob/HEAD/${file}`;
  return /(?:^|\.)gitlab\./.test(host) ? `${root}/-/blob/HEAD/${file}` : null;
}
