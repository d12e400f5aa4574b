// On the picture a shared link is shown with.
const da = {
  invented: (organisation: string) => `Eksempel: ${organisation} er opdigtet`,
};

const en: typeof da = {
  invented: (organisation) => `Example: ${organisation} is invented`,
};

export const cardWords = { da, en };
