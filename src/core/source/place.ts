/** Lines and columns count from 1; the end is exclusive. */
export interface TextRange {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A place in the content. It is `unavailable`, never line 0, when there is no such place in the text. */
export type Place = ({ kind: 'known'; file: string } & TextRange) | { kind: 'unavailable'; file: string };
