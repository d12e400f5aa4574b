import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileBytes, FileInspection } from '../files/inspect-file.ts';
import type { Publication } from '../model/publication.ts';
import type { Referable } from '../model/references.ts';
import type { SourceDocument } from '../source/source-document.ts';

/** Everything that a rule may look at. */
export interface RuleContext {
  publication: Publication;
  entries: readonly Referable[];
  documents: readonly SourceDocument[];
  /** Pictures and other files beside the texts: path below the content folder → path as a person would type it. */
  assets: ReadonlyMap<string, string>;
  /** The content of these files, if the adapter can read it. */
  contents: ReadonlyMap<string, FileBytes>;
  /** What was found in these files when they were read. */
  inspections: ReadonlyMap<string, FileInspection>;
  /** Keys of files that cannot be read. A rule must not report something missing that may be in one of them. */
  failed: ReadonlySet<string>;
  /** Keys of files that were built without their faulty keys. */
  partial: ReadonlySet<string>;
  /** The findings so far, so that a rule can stay silent where another has reported. */
  found: readonly Diagnostic[];
}

/** A rule says what is wrong and where. The catalogue says how serious it is, and has the words. */
export type Rule = (context: RuleContext) => Diagnostic[];

/** A rule about one document alone. It runs when the document is read, possibly in another thread. */
export type DocumentRule = (document: SourceDocument) => Diagnostic[];
