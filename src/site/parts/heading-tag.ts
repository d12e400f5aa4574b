const LOWEST_LEVEL = 6;

export type HeadingTag = `h${2 | 3 | 4 | 5 | 6}`;

export function headingTag(level: number): HeadingTag {
  return `h${Math.min(Math.max(level, 2), LOWEST_LEVEL) as 2 | 3 | 4 | 5 | 6}`;
}
