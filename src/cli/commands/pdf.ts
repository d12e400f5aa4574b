import { build } from './build.ts';
import type { Options } from '../console/options.ts';
import { preparePrinter } from '../pdf/print-strategies.ts';
import { words } from '../console/words.ts';

/**
 * Builds the site and prints its strategies before it is swapped in, so that no page links to a PDF that is not there.
 */
export async function pdf(options: Options): Promise<number> {
  return build(options, await preparePrinter(words[options.language]));
}
