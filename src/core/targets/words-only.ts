// Words without a figure: which of them can be told reached, and which only wish.
import type { SetAside } from './set-aside.ts';

const NEUTRAL =
  /(?:^|\s)(?:klima|CO.?-?|co2-|fossil|affalds|energi)-?(?:neutral|neutrale|neutralt|fri|frit|frie)(?=$|\s)/iu;
const QUALITY = /^\p{L}+(?:hed|sel|itet|udvikling|økonomi|faglighed)$/iu;
const WISH =
  /^(?:(?:en |et |den |det |de |meget |endnu |langt )?(?:bedre|god|gode|godt|højere|høj|højt|høje|større|stærkere|stærk|mere|styrket|forbedret|forbedrede|bæredygtig|bæredygtige|attraktiv|attraktive|sund|sunde|sundere|tryg|trygge|tryggere|levende|aktiv|aktive|effektiv|effektive|grøn|grønne|grønnere)(?: |$))/iu;

/** `bedre trivsel`, `bæredygtig udvikling`: nobody can say when it is reached. */
export function isWish(words: string): boolean {
  const text = words.trim();
  return (WISH.test(text) && !/(?:^|\s)end(?=\s)/i.test(text)) || QUALITY.test(text);
}

/** `klimaneutral i 2050` names its year; other sentences may name a year for another reason. */
export function neutralBy({ text, times, restore }: SetAside): string | null {
  const [time, another] = times;
  return time && !another && NEUTRAL.test(restore(text)) ? time.by : null;
}
