import type { RenderOptions } from '#astro/render-markdown.ts';

/** The options travel with the file, so that the processor can be built once. */
export function getOptions(file: { data: unknown }): RenderOptions {
  return (file.data as { options: RenderOptions }).options;
}
