import type { Site } from '#schemas/site.ts';

import { mostBytes, type FileBytes } from '../files/inspect-file.ts';
import { findReadable } from './find-readable.ts';
import { readPictureSize, type PictureSize } from './picture-size.ts';
import type { ColorName, Scheme } from './surfaces.ts';

/** The logo before the name of the site. Its size is null when the file does not state it. */
export interface Logo {
  /** The name of the file in the content folder. */
  file: string;
  alt: string;
  size: PictureSize | null;
}

/**
 * The publisher's own colours, as `#rrggbb`; null where none is chosen. Each has enough contrast on every background
 * where it is used.
 */
export interface BrandColors {
  color: Record<Scheme, string> | null;
  accent: Record<Scheme, string> | null;
}

/** The chosen colours, made lighter or darker where they would be hard to read. */
export function buildBrandColors(
  site: Pick<Site, 'color' | 'color-dark' | 'accent' | 'accent-dark'> | undefined,
): BrandColors {
  return {
    color: pair('color', site?.color, site?.['color-dark']),
    accent: pair('accent', site?.accent, site?.['accent-dark']),
  };
}

/** Null when there is no logo, or its file is missing, which the rule about logos reports. */
export function buildLogo(logo: Site['logo'], contents: ReadonlyMap<string, FileBytes>): Logo | null {
  const file = logo && contents.get(logo.file);
  if (!logo || !file) return null;
  const kind = /\.png$/i.test(logo.file) ? 'png' : 'svg';
  // The rule about logos tells of one that is too large.
  const size = file.countBytes() > mostBytes(kind) ? null : readPictureSize(kind, file.readBytes());
  return { ...logo, size: size === 'unknown' ? null : size };
}

/** A colour chosen for one scheme is adapted to the other when none is chosen for that. */
function pair(name: ColorName, light: string | undefined, dark: string | undefined): Record<Scheme, string> | null {
  const chosen = light ?? dark;
  if (chosen === undefined) return null;
  return { light: findReadable(light ?? chosen, name, 'light'), dark: findReadable(dark ?? chosen, name, 'dark') };
}
