import type { Site } from '#schemas/site.ts';

import { findReadable } from './find-readable.ts';
import { readPictureSize, type PictureSize } from './picture-size.ts';
import type { ColorName, Scheme } from './surfaces.ts';

/** A picture before the site's name. Its size is null when the drawing does not say it. */
export interface Logo {
  /** The file's name in the content folder. */
  file: string;
  alt: string;
  size: PictureSize | null;
}

/** The publisher's own colours; null where it has chosen none. Each is readable on everything it stands on. */
export interface BrandColors {
  color: Record<Scheme, string> | null;
  accent: Record<Scheme, string> | null;
}

export function buildBrandColors(
  site: Pick<Site, 'color' | 'color-dark' | 'accent' | 'accent-dark'> | undefined,
): BrandColors {
  return {
    color: pair('color', site?.color, site?.['color-dark']),
    accent: pair('accent', site?.accent, site?.['accent-dark']),
  };
}

/** Null without one, or when it is not among the files: the rule about logos tells the author. */
export function buildLogo(logo: Site['logo'], contents: ReadonlyMap<string, () => Uint8Array>): Logo | null {
  const bytes = logo && contents.get(logo.file)?.();
  if (!logo || !bytes) return null;
  const size = readPictureSize(/\.png$/i.test(logo.file) ? 'png' : 'svg', bytes);
  return { ...logo, size: size === 'unknown' ? null : size };
}

/** A colour for a light page is lightened for a dark one, when none has been chosen for it. */
function pair(name: ColorName, light: string | undefined, dark: string | undefined): Record<Scheme, string> | null {
  const chosen = light ?? dark;
  if (chosen === undefined) return null;
  return { light: findReadable(light ?? chosen, name, 'light'), dark: findReadable(dark ?? chosen, name, 'dark') };
}
