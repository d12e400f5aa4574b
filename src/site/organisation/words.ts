// Words for a municipality's page.
const da = {
  forums: 'Hvem har ansvaret, og hvem følger op',
  outside: 'Uden for kommunen',
  outsideLead: 'De har ansvar eller er med, men er ikke en del af kommunen.',
  takesPart: 'Partner i',
  website: 'Hjemmeside',
  contact: 'Kontakt',
  partOf: 'Hører under',
};

const en: typeof da = {
  forums: 'Who answers for it, and who follows up',
  outside: 'Outside the municipality',
  outsideLead: 'They answer for something or take part, but are not part of the municipality.',
  takesPart: 'Partner in',
  website: 'Website',
  contact: 'Contact',
  partOf: 'Belongs under',
};

export const organisationWords = { da, en };
