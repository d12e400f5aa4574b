/** A file as the adapter found it. `text` is null for pictures and other files that are not read as text. */
export interface SourceFile {
  /** The path below the content folder, with `/`. */
  path: string;
  /** The path as a person would type it from the working folder. */
  file: string;
  text: string | null;
  /** The length of a file that is not text, in bytes, without reading it. */
  countBytes?: () => number;
  /** Reads a file that is not text; empty when it has disappeared. */
  readBytes?: () => Uint8Array;
  /** Set for a symbolic link, or for something that is not an ordinary file. */
  irregular?: 'link' | 'special';
}

/** Removes a byte order mark and writes every line end as `\n`. */
export function tidyText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
