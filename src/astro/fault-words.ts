// What Astro shows when the content has faults.
const da = {
  title: 'Der er fejl i teksterne',
  notBuilt: 'Sitet er ikke bygget, for der er fejl i teksterne. De står ovenfor.',
};

const en: typeof da = {
  title: 'There are faults in the texts',
  notBuilt: 'The site was not built: there are faults in the texts. They are listed above.',
};

export const faultWords = { da, en };
