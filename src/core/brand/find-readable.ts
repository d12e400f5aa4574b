import { fromOklch, measureContrast, toOklch } from './color.ts';
import { LEAST_CONTRAST, listSurfaces, type ColorName, type Scheme, type Surface } from './surfaces.ts';

const STEPS = 1000;

/** The background where a colour has its lowest contrast, and the contrast ratio there. */
export function findWeakest(color: string, name: ColorName, scheme: Scheme): { surface: Surface; ratio: number } {
  const measured = listSurfaces(name, scheme).map(({ surface, color: ground }) => ({
    surface,
    ratio: measureContrast(color, ground),
  }));
  return measured.reduce((weakest, other) => (other.ratio < weakest.ratio ? other : weakest));
}

export function isReadable(color: string, name: ColorName, scheme: Scheme): boolean {
  return findWeakest(color, name, scheme).ratio >= LEAST_CONTRAST;
}

/**
 * The colour itself if it has enough contrast, or else the nearest lighter or darker one of the same hue. Black on
 * light and white on dark always have enough.
 */
export function findReadable(color: string, name: ColorName, scheme: Scheme): string {
  if (isReadable(color, name, scheme)) return color;
  const wanted = toOklch(color);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const lightness of [wanted.lightness - step / STEPS, wanted.lightness + step / STEPS]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = fromOklch({ ...wanted, lightness });
      if (isReadable(candidate, name, scheme)) return candidate;
    }
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}
