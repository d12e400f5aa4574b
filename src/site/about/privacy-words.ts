// Words for the page about privacy.
const da = {
  title: 'Privatliv',
  lead: 'Sitet sætter ingen cookies, gemmer intet i din browser og henter intet fra andre.',
  publisher: 'udgiveren',
  inBrowser: 'I din browser',
  nothingKept:
    'Der bliver ikke gemt noget på din computer eller telefon: hverken cookies eller noget, der ligner. Derfor er der heller ikke en boks, du skal sige ja eller nej i.',
  nothingFetched:
    'Alt på siderne kommer fra sitet selv. Der er ingen skrifter, kort, film eller tællere fra andre. Følger du et link til en anden hjemmeside, får den ikke at vide, hvilken side du kom fra.',
  searching: 'Når du søger',
  searchedHere:
    'Din egen browser finder svarene. Den henter en del af indekset, men fortæller ingen, hvad du leder efter.',
  searchInAddress:
    'Dine ord står i adressen på søgesiden, så du kan gemme den eller sende den til en anden. Søger du fra feltet øverst på en side, eller åbner du en gemt søgning, beder browseren serveren om den adresse. Så kan ordene stå i serverens log.',
  onServer: 'På serveren',
  serverLog: (publisher: string) =>
    `Den server, sitet ligger på, kan føre log over besøg, sådan som de fleste servere gør: tidspunkt, adresse på siden og din IP-adresse. Sitet bestemmer ikke over loggen og bruger den ikke. Det er ${publisher} og driftsleverandøren, der afgør, om den findes, og hvor længe den bliver gemt.`,
  policy: (publisher: string) => `Sådan behandler ${publisher} personoplysninger`,
  inTexts: 'I teksterne',
  people:
    'Strategierne nævner udvalg, enheder og roller. En persons navn står der kun, når kilden selv har det. Kontrollen af teksterne leder efter CPR-numre og private e-mailadresser, før noget bliver lagt ud.',
};

const en: typeof da = {
  title: 'Privacy',
  lead: 'This site sets no cookies, keeps nothing in your browser and fetches nothing from others.',
  publisher: 'the publisher',
  inBrowser: 'In your browser',
  nothingKept:
    'Nothing is kept on your computer or telephone: neither cookies nor anything like them. That is why there is no box to say yes or no in.',
  nothingFetched:
    'Everything on the pages comes from this site itself. There are no fonts, maps, films or counters from others. If you follow a link to another website, it is not told which page you came from.',
  searching: 'When you search',
  searchedHere:
    'Your own browser finds the answers. It fetches a part of the index but tells nobody what you are looking for.',
  searchInAddress:
    'Your words are in the address of the search page, so that you can keep it or send it to someone. If you search from the field at the top of a page, or open a search you have kept, the browser asks the server for that address. Then the words may end up in the log of the server.',
  onServer: 'On the server',
  serverLog: (publisher) =>
    `The server that holds this site may keep a log of visits, as most servers do: the time, the address of the page and your IP address. This site has no say over the log and does not use it. It is for ${publisher} and the hosting provider to decide whether there is one, and how long it is kept.`,
  policy: (publisher) => `How ${publisher} handles personal data`,
  inTexts: 'In the texts',
  people:
    'The strategies name committees, units and roles. A person is named only where the source itself does so. The check of the texts looks for civil registration numbers and private e-mail addresses before anything is published.',
};

export const privacyWords = { da, en };
