// English versions of single pages: the words of a page, beside the original that holds what it promises.
import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, type SourceDocument } from '../source/source-document.ts';
import type { BuildContext } from './build-context.ts';
import type { Translatable, Translation } from './page.ts';

export function buildTranslations(
  context: BuildContext,
  documents: readonly SourceDocument[],
  failed: ReadonlySet<string>,
): Translation[] {
  // A text that is there and hangs below a folder without its own: that is told once, at the folder.
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

/** The original has a fault of its own, or hangs below a file that has. */
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
