// What is said where a page has an English version.
const da = {
  read: 'Læs på engelsk',
  list: 'Sider på engelsk',
  lead: 'Disse sider findes også på engelsk.',
  notice: 'Siden er en engelsk udgave. Den danske side gælder, og der står alt, hvad der er lovet:',
  promised: 'Hvad der er lovet',
  more: 'Mere på engelsk',
};

const en: typeof da = {
  read: 'Read in English',
  list: 'Pages in English',
  lead: 'These pages have an English version. The rest of the site is in Danish.',
  notice: 'This is an English version of a page in Danish. The Danish page is the one that holds, and it has everything that is promised:',
  promised: 'What is promised',
  more: 'More in English',
};

export const translationWords = { da, en };
