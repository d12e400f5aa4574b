/** The languages of our own words. The words of an author may be in others. */
export type Language = 'da' | 'en';
