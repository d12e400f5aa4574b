import type { SourceDocument } from '../source/source-document.ts';
import type { WordListEntry } from './publication.ts';

export function buildWordList(document: SourceDocument<'word-list'>): WordListEntry[] {
  return document.data.words.map(({ everyday, official, note }, index) => ({ everyday, official, note: note ?? null, origin: { document, path: ['words', index] } }));
}
