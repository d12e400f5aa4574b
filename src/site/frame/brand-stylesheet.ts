// The publisher's colours as a stylesheet: it redefines two roles of src/site/frame/styles/tokens.css and nothing else.
import type { Site } from '#core/model/site.ts';

export const BRAND_NAME = 'tema';
export const BRAND_URL = `/${BRAND_NAME}.css`;

export function hasBrandColors({ colors }: Pick<Site, 'colors'>): boolean {
  return colors.color !== null || colors.accent !== null;
}

/** `:root:root` outweighs `:root`, so the order of the stylesheets does not matter. In print links stay black. */
export function renderBrandStylesheet({ colors: { color, accent } }: Pick<Site, 'colors'>): string {
  const roles = (scheme: 'light' | 'dark') =>
    [color && `--link: ${color[scheme]};`, accent && `--thread: ${accent[scheme]};`]
      .filter((role) => role !== null)
      .join(' ');
  return `@layer tokens {
  @media screen { :root:root { ${roles('light')} } }
  @media screen and (prefers-color-scheme: dark) { :root:root { ${roles('dark')} } }
${accent ? `  @media print { :root:root { --thread: ${accent.light}; } }\n` : ''}}
`;
}
