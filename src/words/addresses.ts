// Addresses that tell a language.

/** Below this address every page is in English. */
export const ENGLISH_PAGES = '/en/';
