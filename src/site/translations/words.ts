// Words for pages with an English version.
const da = {
  read: 'Læs på engelsk',
  list: 'Tekster på engelsk',
  lead: 'Disse tekster findes også på engelsk.',
  notice: 'Siden er en engelsk udgave. Den danske side gælder, og der står alt, hvad der er lovet:',
  promised: 'Hvad der er lovet',
  actions: (counted: string) => `Hertil hører ${counted}. De står på den danske side.`,
  more: 'Mere på engelsk',
};

const en: typeof da = {
  read: 'Read in English',
  list: 'Texts in English',
  lead: 'These texts have an English version. All other texts are in Danish, as the municipalities wrote them.',
  notice:
    'This is an English version of a page in Danish. The Danish page is the one that holds, and it has everything that is promised:',
  promised: 'What is promised',
  actions: (counted) => `It consists of ${counted}, which are on the Danish page.`,
  more: 'More in English',
};

export const translationWords = { da, en };

/** All pages below this address are in English. */
export const ENGLISH_PAGES = '/en/';
