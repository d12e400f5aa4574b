// Words for the pages about the global goals of the United Nations.
import { count } from '#words/numbers.ts';

const da = {
  heading: 'Verdensmål',
  level: 'Verdensmål',
  description: 'De af FNs 17 verdensmål, som strategierne siger, de tjener, og hvor det står.',
  lead: (goals: number) =>
    goals === 0
      ? 'Ingen af de virkelige strategier nævner FNs verdensmål. Listen viser, hvad et opdigtet eksempel siger.'
      : `Strategierne siger selv, at de tjener ${goals === 17 ? 'alle' : goals} af FNs 17 verdensmål. Under hvert kan du se, hvad der gør det.`,
  descriptionOf: (name: string) => `Hvad strategierne siger, de gør for verdensmålet ${name}.`,
  leadOf: (places: number) =>
    places === 0
      ? 'Ingen af de virkelige strategier nævner dette verdensmål. Siden viser, hvad et opdigtet eksempel siger.'
      : `${count(places, 'sted', 'steder', 'da')} i strategierne siger selv, at de tjener dette verdensmål.`,
  places: (places: number) => count(places, 'sted', 'steder', 'da'),
  invented: (places: number) => `${count(places, 'sted', 'steder', 'da')} i et opdigtet eksempel`,
  targets: (targets: string[]) => `${targets.length === 1 ? 'delmål' : 'delmålene'} ${targets.join(', ')}`,
  title: (number: number, name: string) => `${number} ${name}`,
  all: 'Alle verdensmål',
};

const en: typeof da = {
  heading: 'Global goals',
  level: 'Global goal',
  description: 'Those of the 17 global goals of the United Nations that the strategies say they serve, and where.',
  lead: (goals) =>
    goals === 0
      ? 'None of the real strategies names the global goals of the United Nations. The list shows what an invented example says.'
      : `The strategies say that they serve ${goals === 17 ? 'all' : goals} of the 17 global goals of the United Nations. Under each you can see what does.`,
  descriptionOf: (name) => `What the strategies say they do for the global goal ${name}.`,
  leadOf: (places) =>
    places === 0
      ? 'None of the real strategies names this global goal. The page shows what an invented example says.'
      : `${count(places, 'place in the strategies says', 'places in the strategies say', 'en')} that it serves this global goal.`,
  places: (places) => count(places, 'place', 'places', 'en'),
  invented: (places) => `${count(places, 'place', 'places', 'en')} in an invented example`,
  targets: (targets) => `${targets.length === 1 ? 'target' : 'targets'} ${targets.join(', ')}`,
  title: (number, name) => `${number} ${name}`,
  all: 'All global goals',
};

export const globalGoalWords = { da, en };
