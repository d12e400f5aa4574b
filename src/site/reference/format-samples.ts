// The same small report in every report format, made when the site is built.
import type { Language } from '#core/language/language.ts';
import { reporters } from '#reporters/index.ts';
import { formatWords } from './format-words.ts';

import { checkSample } from './example-output.ts';

/** A format without a description still shows its sample. */
export interface FormatSample {
  name: string;
  title: string;
  use: string;
  sample: string;
}

const MOST_LINES = 40;

export function listFormatSamples(language: Language): FormatSample[] {
  const { uses } = formatWords[language];
  const input = { ...checkSample(language), version: '1.0.0' };
  return reporters.map(({ name, report }) => ({
    name,
    title: uses[name]?.title ?? name,
    use: uses[name]?.use ?? '',
    sample: crop(report(input)),
  }));
}

function crop(text: string): string {
  const lines = text.trimEnd().split('\n');
  return lines.length <= MOST_LINES ? lines.join('\n') : [...lines.slice(0, MOST_LINES), '…'].join('\n');
}
