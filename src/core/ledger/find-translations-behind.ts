// Finds English pages that were not changed together with their original.
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import type { Translation } from '../model/page.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { placeOf } from '../source/source-document.ts';
import { tidyText, type SourceFile } from '../source/source-file.ts';

/** The published content, or the current content. */
export interface ContentVersion {
  publication: Publication;
  files: readonly SourceFile[];
}

type Written = Pick<Translation, 'title' | 'summary' | 'origin'>;

/** One finding for each published translation that is unchanged while the text of its original has changed. */
export function findTranslationsBehind(published: ContentVersion, current: ContentVersion): Diagnostic[] {
  if (current.publication.translations.length === 0) return [];
  const before = new Map(published.publication.translations.map((translation) => [translation.key, translation]));
  const [readBefore, readAfter] = [openTexts(published), openTexts(current)];
  return current.publication.translations.flatMap((after) => {
    const old = before.get(after.key);
    const isBehind = old && readBefore(old.of) !== readAfter(after.of) && readBefore(old) === readAfter(after);
    return isBehind
      ? [
          createDiagnostic('translation-behind', placeOf({ ...after.origin, path: ['title'] }), {
            title: after.of.title,
          }),
        ]
      : [];
  });
}

/** The title, summary and text. Deadlines and owners are only in the original, so they do not count. */
function openTexts({ files }: ContentVersion): (written: Written) => string {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return ({ title, summary, origin }) =>
    JSON.stringify([title, summary, splitFrontMatter(tidyText(texts.get(origin.document.file) ?? '')).body.trim()]);
}
