export interface AbbreviationUse {
  short: string;
  /** Which of the document's running texts, and where in it. */
  text: number;
  index: number;
  isExplained: boolean;
}

/** What the rules between documents ask of the words in one. */
export interface DocumentWords {
  /** All that a reader reads, piece after piece with BETWEEN_TEXTS between. */
  joined: string;
  abbreviations: AbbreviationUse[];
}

/** No text can hold it: it is refused. */
export const BETWEEN_TEXTS = '\0';
