// Words about changes, and about what became of the earlier plan.
import { count } from '#words/numbers.ts';
import type { Phrase } from '#words/phrases.ts';

const da = {
  description:
    'Hvad der er ændret i strategierne siden vedtagelsen: fra hvad til hvad, hvorfor og hvem der besluttede det.',
  lead: 'Et løfte bliver ikke ændret i stilhed. Her står hver ændring med det, der stod før.',
  noneYet:
    'Ingen af strategierne har skrevet en ændring endnu. Når en frist bliver udskudt, et måltal sat ned, et ansvar flyttet eller et mål opgivet, står det her: hvad der blev lovet, hvad der gælder nu, hvorfor, og hvem der besluttede det.',
  example: 'Et opdigtet eksempel',
  exampleNote:
    'Kommunen nedenfor findes ikke, og ingen har lovet det, der står. Eksemplet viser, hvordan ændringer ser ud.',
  count: (number: number) => count(number, 'ændring', 'ændringer', 'da'),
  changedSince: 'Ændret siden vedtagelsen',
  newest: (all: string, shown: number) => `${all}. Her er de ${shown} nyeste.`,
  before: 'Før',
  after: 'Efter',
  deadlineRemoved: 'Fristen er fjernet',
  deadlineChanged: 'Fristen er ændret',
  postponed: (delay: string) => `Fristen er udskudt ${delay}`,
  broughtForward: (delay: string) => `Fristen er rykket frem ${delay}`,
  targetRemoved: 'Måltallet er fjernet',
  targetChanged: 'Måltallet er ændret',
  ownerRemoved: 'Ansvaret er fjernet',
  ownerChanged: 'Ansvaret er flyttet',
  scopeChanged: 'Omfanget er ændret',
  movedFrom: (place: Phrase): Phrase => ['Flyttet fra ', ...place],
  movedFromOldAddress: 'Flyttet fra en tidligere adresse',
  added: 'Tilføjet',
  decidedBy: (forum: Phrase): Phrase => ['Besluttet af ', ...forum, '. '],
  minutes: 'Referat: ',
  minutesUnknown: 'Referat er ikke oplyst.',
  togetherWith: (other: Phrase): Phrase => ['sammen med ', ...other],
  asItWas: 'Nedenfor står det, som det var lovet. Det gælder ikke længere og tæller ikke med.',
  fromLastPlan: 'Fra den forrige plan',
  inLastPlan: 'I den forrige plan',
  whatHappened: 'Hvad skete der',
  became: 'Blev til',
  wasNotIn: 'Var ikke med',
  newInPlan: 'Ny i denne plan',
};

const en: typeof da = {
  description:
    'What has been changed in the strategies since they were adopted: from what to what, why, and who decided it.',
  lead: 'No promise is changed in silence. Here is every change, with what stood before.',
  noneYet:
    'None of the strategies has recorded a change yet. When a deadline is postponed, a target lowered, a responsibility moved or a goal given up, it is told here: what was promised, what holds now, why, and who decided it.',
  example: 'An invented example',
  exampleNote:
    'The municipality below does not exist, and nobody has promised what it says. The example shows what changes look like.',
  count: (number) => count(number, 'change', 'changes', 'en'),
  changedSince: 'Changed since it was adopted',
  newest: (all, shown) => `${all}. Here are the ${shown} newest.`,
  before: 'Before',
  after: 'After',
  deadlineRemoved: 'The deadline has been removed',
  deadlineChanged: 'The deadline has been changed',
  postponed: (delay) => `The deadline has been postponed by ${delay}`,
  broughtForward: (delay) => `The deadline has been brought forward by ${delay}`,
  targetRemoved: 'The target has been removed',
  targetChanged: 'The target has been changed',
  ownerRemoved: 'Nobody answers for it any longer',
  ownerChanged: 'Someone else answers for it now',
  scopeChanged: 'What it covers has been changed',
  movedFrom: (place) => ['Moved from ', ...place],
  movedFromOldAddress: 'Moved from an earlier address',
  added: 'Added',
  decidedBy: (forum) => ['Decided by ', ...forum, '. '],
  minutes: 'Minutes: ',
  minutesUnknown: 'The minutes are not stated.',
  togetherWith: (other) => ['together with ', ...other],
  asItWas: 'Below is what was promised. It no longer holds and is not counted.',
  fromLastPlan: 'From the previous plan',
  inLastPlan: 'In the previous plan',
  whatHappened: 'What happened',
  became: 'Became',
  wasNotIn: 'Was not in it',
  newInPlan: 'New in this plan',
};

export const changeWords = { da, en };
