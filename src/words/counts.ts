// How much there is of each level.
const da = {
  /** Where parts of a level go by several words. */
  areas: 'områder',
  goals: 'mål',
  deadlines: 'frister',
  allDated: (actions: string) => `${actions} med frist`,
  someDated: (actions: string, dated: number) => `${actions}, heraf ${dated} med frist`,
};

const en: typeof da = {
  areas: 'areas',
  goals: 'goals',
  deadlines: 'deadlines',
  allDated: (actions) => `${actions} with a deadline`,
  someDated: (actions, dated) => `${actions}, ${dated} of them with a deadline`,
};

export const countWords = { da, en };
