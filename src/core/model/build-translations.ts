// English versions of single pages: the words of a page, beside the original that holds what it promises.
import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Building } from './building.ts';
import type { Translatable, Translation } from './publication.ts';

export function buildTranslations(building: Building, documents: readonly SourceDocument<'translation'>[], failed: ReadonlySet<string>): Translation[] {
  const originals = new Map<string, Translatable>(building.references.entries().flatMap((entry) => (entry.kind === 'action' ? [] : [[`en/${entry.key}`, entry] as const])));
  return documents.flatMap((document) => {
    const original = originals.get(document.key);
    if (original) return [buildTranslation(document, original)];
    if (!isBelowFailed(document.key, failed)) building.findings.push(createDiagnostic('translation-without-original', { kind: 'unavailable', file: document.file }, { original: toOriginal(document.file) }));
    return [];
  });
}

function buildTranslation(document: SourceDocument<'translation'>, of: Translatable): Translation {
  const { data, body, key } = document;
  return { kind: 'translation', language: 'en', of, id: of.id, key, url: `/${key}/`, title: data.title, summary: data.summary ?? body.leadText, origin: { document, path: [] }, body };
}

/** The original has a fault of its own, or hangs below a file that has. */
function isBelowFailed(key: string, failed: ReadonlySet<string>): boolean {
  const original = key.slice('en/'.length);
  return [...failed].some((faulty) => original === faulty || original.startsWith(`${faulty}/`));
}

function toOriginal(file: string): string {
  return file.split('/').at(-1)?.replace(/\.en\.md$/, '.md') ?? file;
}
