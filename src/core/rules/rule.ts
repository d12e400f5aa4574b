import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import type { Referable } from '../model/references.ts';
import type { SourceDocument } from '../source/source-document.ts';

/** All that a rule may look at. */
export interface RuleContext {
  publication: Publication;
  entries: readonly Referable[];
  documents: readonly SourceDocument[];
  /** Pictures and other files beside the texts: path below the content folder → path as a person would type it. */
  assets: ReadonlyMap<string, string>;
  /** What is in them, where the adapter can read it. */
  contents: ReadonlyMap<string, () => Uint8Array>;
  /** Keys of files with faults of their own; nothing is said about what only they could answer. */
  failed: ReadonlySet<string>;
  /** Keys of files built without those of their keys that have faults. */
  partial: ReadonlySet<string>;
  /** What has been found before this rule: where another has spoken it may keep silent. */
  found: readonly Diagnostic[];
}

/** A rule says what and where. How serious it is and how it is worded stands in the catalogue. */
export type Rule = (context: RuleContext) => Diagnostic[];

/** A rule about one text alone. It runs when the text is read and its tree is at hand, on any thread. */
export type DocumentRule = (document: SourceDocument) => Diagnostic[];
