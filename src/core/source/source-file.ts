/** A file as the adapter found it. `text` is null for pictures and other files that are not read. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  path: string;
  /** Path as a person would type it from the working folder. */
  file: string;
  text: string | null;
  /** What is in a file that is not read as text. */
  readBytes?: () => Uint8Array;
  /** A link to another file, or something that is no file at all. */
  irregular?: 'link' | 'special';
}

/** A mark at the very beginning and the line ends of other systems are no part of what was written. */
export function tidyText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
