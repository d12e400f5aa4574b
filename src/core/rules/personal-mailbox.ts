import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** `fornavn.efternavn@`: two names, and no word for an office. */
const PERSON = /^\p{L}{2,}(?:\.\p{L}{1,3})*\.\p{L}{2,}$/u;
const OFFICE =
  /post|mail|kontakt|info|borger|byr|raad|råd|sekretar|service|kommun|team|afdeling|center|centre|forvalt|udvalg|strategi|stab|plan|digital|direktion|presse|hoering|høring|udvikl|projekt|ledelse|social|teknik|miljoe|miljø|skole|kultur|oekonomi|økonomi/i;

/** The contact should be a shared mailbox, which outlives the person who has the job. */
export const personalMailbox: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== 'organisation' && document.kind !== 'strategy') return [];
    const [local = '', domain = ''] = (document.data as { email?: string }).email?.split('@') ?? [];
    if (!PERSON.test(local) || OFFICE.test(local)) return [];
    return [createDiagnostic('personal-mailbox', placeOf({ document, path: ['email'] }), { domain })];
  });
