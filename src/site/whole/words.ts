// A strategy on one page.
const da = {
  description: (title: string) => `${title} samlet på én side, til at læse og skrive ud.`,
  contents: 'Indhold',
  statusOn: 'Status, som den er kendt',
  onlyOwn:
    'Ansvarlig og status står på denne side kun, hvor de er oplyst særskilt. Ellers gælder det, der står øverst, og status er ikke oplyst.',
};

const en: typeof da = {
  description: (title) => `All of “${title}” on one page, to read and to print.`,
  contents: 'Contents',
  statusOn: 'Status as known on',
  onlyOwn:
    'Who answers for it and its status are given on this page only where they are stated separately. Otherwise what it says at the top applies, and the status is not reported.',
};

export const wholeWords = { da, en };
