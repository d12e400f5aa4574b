// What Astro shows when the content has faults.
const da = {
  title: 'Der er fejl i teksterne',
  unread: 'Teksterne kan ikke læses',
  notBuilt: 'Sitet er ikke bygget, for der er fejl i teksterne. De står ovenfor.',
};

const en: typeof da = {
  title: 'There are faults in the texts',
  unread: 'The texts cannot be read',
  notBuilt: 'The site was not built: there are faults in the texts. They are listed above.',
};

export const faultWords = { da, en };
