// Words for a municipality's page.
const da = {
  forums: 'Hvem har ansvaret, og hvem følger op',
  contact: 'Kontakt',
  partOf: 'Hører under',
};

const en: typeof da = {
  forums: 'Who answers for it, and who follows up',
  contact: 'Contact',
  partOf: 'Belongs under',
};

export const organisationWords = { da, en };
