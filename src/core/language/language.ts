/** The languages that our own words are written in. An author's words can be in others too. */
export type Language = 'da' | 'en';
