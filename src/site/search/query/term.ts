// A query as the search sees it.

export interface Variant {
  /** A page must have all of these. A word in quotation marks is searched for exactly as written. */
  words: string[];
  weight: number;
  /** Why the variant is searched for. The answer tells the reader about the last two. */
  because: 'written' | 'compound' | 'word-list' | 'misspelt';
  /** The word is a key from `listWholeWords`, which Pagefind cannot find. */
  isWhole?: true;
}

export interface Term {
  /** As the reader wrote it. */
  written: string;
  variants: Variant[];
}
