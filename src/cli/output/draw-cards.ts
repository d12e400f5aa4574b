// Draws social cards as PNG. The font is Source Serif 4 (SIL Open Font License 1.1, from the package
// @fontsource/source-serif-4). Letters become outlines before WebAssembly draws them, so no font or library of the
// machine affects the bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type FontWeight } from 'satori';

import { CARD_SIZE, type SocialCard } from '#exporters/social-cards.ts';

interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

const require = createRequire(import.meta.url);
/** The site's colours in light mode, from `src/site/frame/styles/tokens.css`. */
const COLOR = { ground: '#fdfbf8', text: '#211c18', quiet: '#5d544b', thread: '#c4161c' };
/** The longest title that fits at each size. */
const TITLE_SIZES: readonly [letters: number, size: number][] = [
  [30, 92],
  [60, 76],
  [100, 60],
  [180, 46],
];
const SMALLEST_TITLE = 36;
const MOST_LETTERS = 260;

/** Writes the cards into the folder. */
export async function drawCards(cards: readonly SocialCard[], folder: string): Promise<void> {
  if (cards.length === 0) return;
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fonts = readFonts();
  for (const card of cards) {
    const file = join(folder, card.path);
    // satori is typed for React; it reads plain objects of this shape.
    const svg = await satori(layOut(card), { ...CARD_SIZE, fonts });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  }
}

/** Danish and related letters first, then other Latin letters. */
function readFonts() {
  const weights: FontWeight[] = [400, 700];
  return weights.flatMap((weight) =>
    ['latin', 'latin-ext'].map((letters) => ({
      name: letters,
      weight,
      style: 'normal' as const,
      data: readFileSync(
        require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${letters}-${weight}-normal.woff`),
      ),
    })),
  );
}

/** Draws the thread down the left side, with its knot beside the title. */
function layOut({ above, title, below }: SocialCard): Box {
  const size = TITLE_SIZES.find(([letters]) => title.length <= letters)?.[1] ?? SMALLEST_TITLE;
  const words = title.length > MOST_LETTERS ? `${title.slice(0, MOST_LETTERS).trimEnd()} …` : title;
  const page = {
    width: '100%',
    height: '100%',
    display: 'flex',
    background: COLOR.ground,
    color: COLOR.text,
    fontFamily: 'latin, latin-ext',
  };
  const column = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    flexGrow: 1,
    padding: '64px 88px 64px 64px',
  };
  return box(page, [
    box({ display: 'flex', width: 10, height: '100%', marginLeft: 88, background: COLOR.thread }, []),
    box(
      {
        display: 'flex',
        position: 'absolute',
        left: 57,
        top: 72,
        width: 52,
        height: 52,
        borderRadius: 36,
        border: `10px solid ${COLOR.thread}`,
        background: COLOR.ground,
      },
      [],
    ),
    box({ ...column, width: 0 }, [
      box({ fontSize: 38, color: COLOR.quiet }, above),
      box({ fontSize: size, fontWeight: 700, lineHeight: 1.15, margin: '20px 0 28px' }, words),
      box({ fontSize: 32, color: COLOR.quiet, lineHeight: 1.4 }, below),
    ]),
  ]);
}

function box(style: Box['props']['style'], children: string | Box[]): Box {
  return { type: 'div', props: { style, children } };
}
