import type { Plugin } from 'vite';

/** Four of these tell two hundred components apart; a collision stops the build. */
const LENGTH = 4;
const SCOPE = /data-astro-cid-([a-z0-9]+)/g;

/**
 * Shortens the attributes by which Astro ties a style to its component: they stand hundreds of times in a page and its
 * stylesheet, and their letters cannot be compressed. `data-astro-cid-j7pv25f6` becomes `data-j7pv`.
 * Throws when two components would get the same name.
 */
export function shortenScopes(): Plugin {
  const owners = new Map<string, string>();
  const shorten = (whole: string, hash: string): string => {
    const short = hash.slice(0, LENGTH);
    const owner = owners.get(short) ?? hash;
    if (owner !== hash) throw new Error(`Two components share the scope ${short}: make LENGTH longer (${whole})`);
    owners.set(short, hash);
    return `data-${short}`;
  };
  return {
    name: 'roedtraad:short-scopes',
    // After Vite has read the style, and before it collects the styles.
    transform: (code) => (code.includes('data-astro-cid-') ? { code: code.replace(SCOPE, shorten), map: null } : null),
  };
}
