// Words that explain the red line on every page.
const da = {
  heading: 'Sådan læser du den røde tråd',
  intro:
    'Linjen i venstre side går hele vejen ned. Opad kan du se, hvad et mål skal tjene. Nedad kan du se, hvad det består af.',
  levels: [
    ['Vision', 'Det, kommunen vil. Ofte byrådets.'],
    ['Strategi', 'Planen for at nå dertil i en bestemt periode.'],
    ['Område', 'En del af planen. Hver kommune har sit eget ord for det.'],
    ['Mål', 'Det, der skal være anderledes.'],
    ['Indsats', 'Det, der skal gøres, af hvem og inden hvornår.'],
  ],
};

const en: typeof da = {
  heading: 'How to read the red thread',
  intro:
    'The line on the left goes all the way down. Upwards you can see what a goal is meant to serve. Downwards you can see what it consists of.',
  levels: [
    ['Vision', 'What the municipality wants. Often set by the city council.'],
    ['Strategy', 'The plan for getting there within a certain period.'],
    ['Area', 'A part of the plan. Each municipality has its own word for it.'],
    ['Goal', 'What is to be different.'],
    ['Action', 'What is to be done, by whom and by when.'],
  ],
};

export const threadLegendWords = { da, en };
