// What is said on every page of a strategy that is not in force.
import { capitalise, type Phrase } from '#words/phrases.ts';

const da = {
  draft: 'Kladde',
  hearing: 'I høring',
  coming: 'Ikke begyndt',
  expired: 'Udløbet',
  superseded: 'Afløst',
  notPromised: (document: string) =>
    `${capitalise(document)} er ikke vedtaget endnu. Det, der står her, er et forslag, og ingen har lovet det.`,
  begins: (date: string) => `Perioden begynder ${date}.`,
  periodOver: (period: Phrase): Phrase => ['Perioden ', ...period, ' er gået. Løfterne står her, som de blev givet.'],
  over: (document: string) => `${capitalise(document)} gælder ikke længere. Løfterne står her, som de blev givet.`,
  holdsNoMore: (document: string) => `${capitalise(document)} gælder ikke længere.`,
  replacedBy: (successor: Phrase): Phrase => [' Den er afløst af ', ...successor, '.'],
};

const en: typeof da = {
  draft: 'Draft',
  hearing: 'Out for consultation',
  coming: 'Not begun',
  expired: 'Expired',
  superseded: 'Replaced',
  notPromised: (document) =>
    `${capitalise(document)} has not been adopted yet. What it says is a proposal, and nobody has promised it.`,
  begins: (date) => `The period begins on ${date}.`,
  periodOver: (period) => ['The period ', ...period, ' is over. The promises stand here as they were made.'],
  over: (document) => `${capitalise(document)} no longer applies. The promises stand here as they were made.`,
  holdsNoMore: (document) => `${capitalise(document)} no longer applies.`,
  replacedBy: (successor) => [' It has been replaced by ', ...successor, '.'],
};

export const standingNoticeWords = { da, en };
