// Finds the excerpts of a page: the heading above the words, and the text around them.
import type { FoundPage, Match } from './find-pages.ts';
import type { Fragment } from './load-fragment.ts';

export interface Excerpt {
  /** Null before the first heading. */
  heading: string | null;
  url: string;
  words: ExcerptWord[];
  isCutBefore: boolean;
  isCutAfter: boolean;
}

export interface ExcerptWord {
  word: string;
  isMarked: boolean;
}

interface Section {
  heading: string | null;
  id: string | null;
  from: number;
  /** The number of the first word after the heading. */
  text: number;
  to: number;
}

const EXCERPT_WORDS = 28;
const WORDS_BEFORE = 6;
const IN_HEADING = 1.5;
const SPACES = /\s+/;

/**
 * Cuts excerpts from the sections that match most of the query, best first. When only the title matches, the excerpt is
 * the beginning of the page.
 */
export function findExcerpts({ matches }: Pick<FoundPage, 'matches'>, fragment: Fragment, most: number): Excerpt[] {
  const words = fragment.content.split(SPACES);
  const sections = listSections(fragment, words.length);
  const marks = mergePlaces([...matches.values()]);
  const rated = sections
    .map((section) => ({ section, rating: rateSection(section, [...matches.values()]) }))
    .filter(({ rating }) => rating > 0);
  const best = rated.sort((a, b) => b.rating - a.rating || a.section.from - b.section.from).slice(0, most);
  const shown = best.length > 0 ? best : sections.slice(0, 1).map((section) => ({ section, rating: 0 }));
  return shown.map(({ section }) => cutExcerpt(section, words, marks, fragment.url));
}

function listSections({ anchors }: Fragment, length: number): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const first = headings[0]?.location ?? length;
  const below = headings.map(({ id, text, location }, index): Section => {
    const to = headings[index + 1]?.location ?? length;
    return {
      heading: text.trim(),
      id,
      from: location,
      text: Math.min(location + text.trim().split(SPACES).length, to),
      to,
    };
  });
  return first > 0 ? [{ heading: null, id: null, from: 0, text: 0, to: first }, ...below] : below;
}

function rateSection({ from, text, to, heading }: Section, matches: readonly Match[]): number {
  const rates = matches.map(({ places }) => {
    const inside = [...places].filter(([place]) => place >= from && place < to);
    const best = Math.max(
      0,
      ...inside.map(([place, weight]) => weight * (heading !== null && place < text ? IN_HEADING : 1)),
    );
    return best * (1 + 0.1 * Math.log(Math.max(inside.length, 1)));
  });
  // Two different words under a heading count for more than one word twice.
  return rates.reduce((sum, rate) => sum + rate, 0) * rates.filter((rate) => rate > 0).length;
}

function mergePlaces(matches: readonly Match[]): Map<number, number> {
  const merged = new Map<number, number>();
  for (const { places } of matches)
    for (const [place, weight] of places) merged.set(place, (merged.get(place) ?? 0) + weight);
  return merged;
}

/** Cuts the passage of the section that has most of the words. */
function cutExcerpt(
  { heading, id, text, to }: Section,
  words: readonly string[],
  marks: ReadonlyMap<number, number>,
  url: string,
): Excerpt {
  const inside = [...marks.keys()].filter((place) => place >= text && place < to).sort((a, b) => a - b);
  const weigh = (start: number) =>
    inside
      .filter((place) => place >= start && place < start + EXCERPT_WORDS - WORDS_BEFORE)
      .reduce((sum, place) => sum + (marks.get(place) ?? 0), 0);
  const centre = inside.reduce((best, place) => (weigh(place) > weigh(best) ? place : best), inside[0] ?? text);
  const start = Math.max(text, Math.min(centre - WORDS_BEFORE, to - EXCERPT_WORDS));
  const end = Math.min(to, start + EXCERPT_WORDS);
  const shown = words.slice(start, end).map((word, index) => ({ word, isMarked: marks.has(start + index) }));
  return {
    heading,
    url: id === null ? url : `${url}#${id}`,
    words: shown,
    isCutBefore: start > text,
    isCutAfter: end < to,
  };
}
