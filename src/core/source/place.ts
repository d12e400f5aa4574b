/** Lines and columns count from 1; the end is exclusive. */
export interface TextRange {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Where in the content something stands. It is unknown when the text has no place for it, never line 0. */
export type Place = ({ kind: 'known'; file: string } & TextRange) | { kind: 'unavailable'; file: string };
