// What git writes into a file when two people have changed the same lines.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createDiagnostic } from '../diagnostics/diagnostic.ts';

const BEGIN = /^<{7}(?: |$)/;
const END = /^>{7}(?: |$)/;

/** Each conflict once, at the line where it begins; a lone ending is a conflict that was half cleaned up. */
export function findMergeConflicts(file: string, text: string): Diagnostic[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  let isOpen = false;
  return text.split('\n').flatMap((line, index) => {
    const begins = BEGIN.test(line);
    const ends = END.test(line);
    const isFirst = !isOpen && (begins || ends);
    if (begins) isOpen = true;
    else if (ends) isOpen = false;
    return isFirst
      ? [createDiagnostic('merge-conflict', placeOfLine(file, index + 1), { found: line.slice(0, 40) })]
      : [];
  });
}

function placeOfLine(file: string, line: number) {
  return { kind: 'known' as const, file, line, column: 1, endLine: line, endColumn: 8 };
}
