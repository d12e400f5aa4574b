import type { Fault } from '../../diagnostics/diagnostic.ts';
import type { slipWording } from '../../diagnostics/wording-slips.ts';
import type { TextRange } from '../../source/place.ts';
import type { Block, ProseLine } from '../../source/prose.ts';

/** What is wrong with a text, and where in its body. */
export type Slip = Fault<keyof typeof slipWording> & { range: TextRange };

export interface Prose {
  block: Block;
  /** The block with what Markdown has read blanked out. */
  text: string;
  lines: readonly ProseLine[];
  /** The whole body. */
  source: string;
}

/** Looks for one kind of slip in a block, and finds it at most once. */
export type FindSlip = (prose: Prose) => Slip | null;
