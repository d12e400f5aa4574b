// Searches the whole file, including comments and keys: everything in git is public, even what no page shows.
import { findCprNumbers } from '../diagnostics/cpr-number.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@((?:[a-z\d-]+\.)+[a-z]{2,})/giu;
/** Domains of private mailboxes. */
const PRIVATE_DOMAIN =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|mac|msn|aol|gmx|protonmail|proton|mail|ofir|jubii|stofanet|youmail|webspeed|mailme|privat|email)\.(?:com|dk|net|me|de|co\.uk)$/i;

/** Reports CPR numbers and private e-mail addresses. `file` is the path as a person would type it. */
export function findPrivateDetails(file: string, text: string): Diagnostic[] {
  const place = (index: number, length: number) => placeInText(file, text, index, length);
  const emails = text.includes('@')
    ? [...text.matchAll(EMAIL)].filter(({ 1: domain = '' }) => PRIVATE_DOMAIN.test(domain))
    : [];
  return [
    ...findCprNumbers(text).map(({ index, length }) => createDiagnostic('cpr-number', place(index, length))),
    ...emails.map(({ 0: address, 1: domain = '', index }) =>
      createDiagnostic('private-email', place(index, address.length), { domain: domain.toLowerCase() }),
    ),
  ];
}

function placeInText(file: string, text: string, index: number, length: number): Place {
  const before = text.slice(0, index).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  return { kind: 'known', file, line, column, endLine: line, endColumn: column + length };
}
