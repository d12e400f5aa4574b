// Whom to tell about a security hole: https://www.rfc-editor.org/rfc/rfc9116
import { addDays } from '#core/deadlines/calendar.ts';
import type { Publication } from '#core/model/publication.ts';

export const SECURITY_TXT = '/.well-known/security.txt';

/** The standard asks for less than a year, so that a forgotten file expires. */
const DAYS_IT_HOLDS = 364;

/** Null when nobody is named: a file without a contact is no such file. */
export function renderSecurityTxt({ site, today }: Pick<Publication, 'site' | 'today'>): string | null {
  const { securityContact, url } = site;
  if (securityContact === null) return null;
  const lines = [
    `Contact: ${securityContact.includes('://') ? securityContact : `mailto:${securityContact}`}`,
    `Expires: ${addDays(today, DAYS_IT_HOLDS)}T00:00:00Z`,
    'Preferred-Languages: da, en',
    ...(url === null ? [] : [`Canonical: ${new URL(SECURITY_TXT, url).href}`]),
  ];
  return `${lines.join('\n')}\n`;
}
