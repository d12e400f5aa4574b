import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/source-document.ts';
import { findReadable, findWeakest } from '../brand/find-readable.ts';
import { LEAST_CONTRAST, type ColorName, type Scheme } from '../brand/surfaces.ts';
import type { DocumentRule } from './rule.ts';

const KEYS: readonly { key: 'color' | 'color-dark' | 'accent' | 'accent-dark'; name: ColorName; scheme: Scheme }[] = [
  { key: 'color', name: 'color', scheme: 'light' },
  { key: 'color-dark', name: 'color', scheme: 'dark' },
  { key: 'accent', name: 'accent', scheme: 'light' },
  { key: 'accent-dark', name: 'accent', scheme: 'dark' },
];

/** Text in the publisher's colours must have enough contrast on every background where it is used. */
export const colorContrast: DocumentRule = (document) => {
  const { data } = document;
  if (document.kind !== 'site') return [];
  return KEYS.flatMap(({ key, name, scheme }) => {
    const found = (data as Partial<Record<typeof key, string>>)[key];
    if (found === undefined) return [];
    const { surface, ratio } = findWeakest(found, name, scheme);
    if (ratio >= LEAST_CONTRAST) return [];
    const nearest = findReadable(found, name, scheme);
    return [
      createDiagnostic('color-contrast-too-low', placeOf({ document, path: [key] }), {
        key,
        found,
        surface,
        scheme,
        ratio: ratio.toFixed(2),
        nearest,
      }),
    ];
  });
};
