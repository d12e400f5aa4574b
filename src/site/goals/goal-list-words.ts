// Words for the page with all goals.
import { count } from '#words/numbers.ts';

const da = {
  description: 'Alle mål på sitet, kommune for kommune og strategi for strategi.',
  lead: (goals: number) => `${count(goals, 'mål', 'mål', 'da')}, kommune for kommune og strategi for strategi.`,
  exampleApart: 'Det opdigtede eksempel står sidst og er ikke talt med.',
};

const en: typeof da = {
  description: 'All goals on this site, municipality by municipality and strategy by strategy.',
  lead: (goals) => `${count(goals, 'goal', 'goals', 'en')}, municipality by municipality and strategy by strategy.`,
  exampleApart: 'The invented example comes last and is not counted.',
};

export const goalWords = { da, en };
