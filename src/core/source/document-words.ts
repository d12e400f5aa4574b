export interface AbbreviationUse {
  short: string;
  /** The index of the running text in the document; `index` is the position in that text. Both count from 0. */
  text: number;
  index: number;
  isExplained: boolean;
}

/** What rules across documents need to know about the words of one document. */
export interface DocumentWords {
  /** All running texts of the document, joined with BETWEEN_TEXTS. */
  joined: string;
  abbreviations: AbbreviationUse[];
}

/** Cannot occur in a text: a file that contains it is refused. */
export const BETWEEN_TEXTS = '\0';
