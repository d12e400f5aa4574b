// Every format a report can be written in, with the same small report in each: made when the site is built.
import { reporters } from '#reporters/index.ts';

import { checkSample } from './example-output.ts';

export interface FormatSample {
  name: string;
  title: string;
  use: string;
  sample: string;
}

/** What a format is for. One without words here still shows its sample. */
const WORDS: Record<string, { title: string; use: string }> = {
  pretty: { title: 'Til et menneske', use: 'Den almindelige form: stedet, det fundne, linjen i filen, og hvad du kan gøre.' },
  json: { title: 'Til egne programmer', use: 'Alt om hver melding. Formen er lovet: den ændres ikke uden en note i ændringsloggen.' },
  github: { title: 'GitHub Actions', use: 'Meldingerne står ved linjen i en pull request. GitHub viser ti af hver slags; hele tabellen står i kørslens opsummering.' },
  gitlab: { title: 'GitLab Code Quality', use: 'Meldingerne står i en merge request, og GitLab viser, hvilke der er nye, og hvilke der er rettet.' },
  sarif: { title: 'SARIF 2.1.0', use: 'Standardformen for den slags rapporter: GitHub code scanning, editorer og programmer, der samler meldinger over tid.' },
  junit: { title: 'JUnit', use: 'Som testresultater, én test for hver fil. Næsten alle CI-systemer kan vise dem.' },
  markdown: { title: 'Markdown', use: 'Til en kommentar, en mail eller et referat.' },
};
const MOST_LINES = 40;

export function listFormatSamples(): FormatSample[] {
  const input = { ...checkSample(), version: '1.0.0' };
  return reporters.map(({ name, report }) => ({ name, title: WORDS[name]?.title ?? name, use: WORDS[name]?.use ?? '', sample: crop(report(input)) }));
}

function crop(text: string): string {
  const lines = text.trimEnd().split('\n');
  return lines.length <= MOST_LINES ? lines.join('\n') : [...lines.slice(0, MOST_LINES), '…'].join('\n');
}
