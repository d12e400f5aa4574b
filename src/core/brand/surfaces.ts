// The backgrounds of a publisher's colours. They repeat src/site/frame/styles/tokens.css, and a test compares the two.

/**
 * The colours a publisher may choose: `color` for links and buttons, `accent` for the red thread and the words on it.
 */
export type ColorName = 'color' | 'accent';
export type Scheme = 'light' | 'dark';

/** The contrast ratio that text smaller than 24 px needs (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

export const grounds = {
  light: { page: '#fdfbf8', raised: '#f5f0e9', note: '#fbf1d3' },
  dark: { page: '#171411', raised: '#221d19', note: '#2d2510' },
} as const satisfies Record<Scheme, Record<string, string>>;

/** The colour of the text on a button, whose background is `color`. */
export const onButton = { light: '#ffffff', dark: '#171411' } as const satisfies Record<Scheme, string>;

export type Surface = keyof (typeof grounds)['light'] | 'button';

/** Every background of the colour in that scheme, and for `color` the text on buttons, which `accent` does not have. */
export function listSurfaces(name: ColorName, scheme: Scheme): { surface: Surface; color: string }[] {
  const { page, raised, note } = grounds[scheme];
  const common: { surface: Surface; color: string }[] = [
    { surface: 'page', color: page },
    { surface: 'raised', color: raised },
    { surface: 'note', color: note },
  ];
  return name === 'color' ? [...common, { surface: 'button', color: onButton[scheme] }] : common;
}
