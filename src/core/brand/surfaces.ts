// What a publisher's colours stand on. The same colours stand in src/site/frame/styles/tokens.css, and a test holds the
// two together.

/** Colours a publisher may choose: `color` for links and buttons, `accent` for the thread and the words on it. */
export type ColorName = 'color' | 'accent';
export type Scheme = 'light' | 'dark';

/** Text smaller than 24 px must stand this clearly on its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

export const grounds = {
  light: { page: '#fdfbf8', raised: '#f5f0e9', note: '#fbf1d3' },
  dark: { page: '#171411', raised: '#221d19', note: '#2d2510' },
} as const satisfies Record<Scheme, Record<string, string>>;

/** The words on a button; the colour is their ground. */
export const onButton = { light: '#ffffff', dark: '#171411' } as const satisfies Record<Scheme, string>;

export type Surface = keyof (typeof grounds)['light'] | 'button';

/** Everything the colour meets in that scheme. The thread carries no button. */
export function listSurfaces(name: ColorName, scheme: Scheme): { surface: Surface; color: string }[] {
  const { page, raised, note } = grounds[scheme];
  const common: { surface: Surface; color: string }[] = [
    { surface: 'page', color: page },
    { surface: 'raised', color: raised },
    { surface: 'note', color: note },
  ];
  return name === 'color' ? [...common, { surface: 'button', color: onButton[scheme] }] : common;
}
