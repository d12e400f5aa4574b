import { build } from './build.ts';
import type { Options } from '../console/options.ts';
import { preparePrinter } from '../pdf/print-strategies.ts';
import { words } from '../console/words.ts';

/** A build whose strategies are printed as well, before it is swapped in: no page links to a PDF that is not there. */
export async function pdf(options: Options): Promise<number> {
  return build(options, await preparePrinter(words[options.language]));
}
