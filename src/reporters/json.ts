import type { Place } from '#core/source/place.ts';

import { countBySeverity, renderDiagnostic, renderRelated } from './render-diagnostic.ts';
import type { Reporter } from './reporter.ts';

/** The shape is part of the contract: see «Diagnostics as JSON» in CONTRIBUTING.md. */
export const json: Reporter = {
  name: 'json',
  report({ diagnostics, files, today, language, siteUrl }) {
    const { error, warning } = countBySeverity(diagnostics);
    const rows = diagnostics.map((diagnostic) => {
      const { severity, message, help, url } = renderDiagnostic(diagnostic, language, siteUrl);
      const { file, line, column, endLine, endColumn } = toPosition(diagnostic.location);
      const related = diagnostic.related.map((place) => {
        const at = toPosition(place.location);
        return { message: renderRelated(place, language), file: at.file, line: at.line, column: at.column };
      });
      return { code: diagnostic.code, severity, message, help, url, file, line, column, endLine, endColumn, related };
    });
    return `${JSON.stringify({ version: 1, today, counts: { files, errors: error, warnings: warning }, diagnostics: rows }, null, 2)}\n`;
  },
};

function toPosition(place: Place) {
  if (place.kind === 'known') return place;
  return { file: place.file, line: null, column: null, endLine: null, endColumn: null };
}
