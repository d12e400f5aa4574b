// English versions of single pages: the words of a page. Its promises are in the Danish original.
import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, type SourceDocument } from '../source/source-document.ts';
import type { BuildContext } from './build-context.ts';
import type { Translatable, Translation } from './page.ts';

/** Links each translation to its original. Reports one without an original, unless the original has its own fault. */
export function buildTranslations(
  context: BuildContext,
  documents: readonly SourceDocument[],
  failed: ReadonlySet<string>,
): Translation[] {
  // The original exists, but its folder lacks an index: that is reported at the folder.
  const written = new Set(documents.map(({ key }) => `en/${key}`));
  const translations = documents.filter(
    (document): document is SourceDocument<'translation'> => document.kind === 'translation',
  );
  const originals = new Map<string, Translatable>(
    context.references
      .entries()
      .flatMap((entry) => (entry.kind === 'action' ? [] : [[`en/${entry.key}`, entry] as const])),
  );
  return translations.flatMap((document) => {
    const original = originals.get(document.key);
    if (original) return [buildTranslation(document, original)];
    if (written.has(document.key) || isBelowFailed(document.key, failed)) return [];
    context.findings.push(
      createDiagnostic('translation-without-original', placeOf({ document, path: ['title'] }), {
        original: toOriginal(document.file),
      }),
    );
    return [];
  });
}

function buildTranslation(document: SourceDocument<'translation'>, of: Translatable): Translation {
  const { data, body, key } = document;
  return {
    kind: 'translation',
    language: 'en',
    of,
    id: of.id,
    key,
    url: `/${key}/`,
    title: data.title,
    summary: data.summary ?? body.leadText,
    origin: { document, path: [] },
    body,
  };
}

/** Whether the original, or a file above it, has a fault of its own. */
function isBelowFailed(key: string, failed: ReadonlySet<string>): boolean {
  const original = key.slice('en/'.length);
  return [...failed].some((faulty) => original === faulty || original.startsWith(`${faulty}/`));
}

function toOriginal(file: string): string {
  return (
    file
      .split('/')
      .at(-1)
      ?.replace(/\.en\.md$/, '.md') ?? file
  );
}
