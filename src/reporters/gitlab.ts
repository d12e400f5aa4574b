import type { Severity } from '#core/diagnostics/wording.ts';

import { fingerprintAll } from './fingerprint.ts';
import { makeVisible, renderDiagnostic } from './render-diagnostic.ts';
import type { Reporter } from './reporter.ts';

const SEVERITY: Record<Severity, 'major' | 'minor' | 'info'> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report: the merge request shows findings that its target branch does not have. */
export const gitlab: Reporter = {
  name: 'gitlab',
  report({ diagnostics, language, siteUrl }) {
    const fingerprints = fingerprintAll(diagnostics);
    const issues = diagnostics.map((diagnostic, index) => {
      const { severity, message, help } = renderDiagnostic(diagnostic, language, siteUrl);
      const { location, code } = diagnostic;
      // GitLab requires a line for every finding; the first line stands for the whole file.
      const lines = location.kind === 'known' ? { begin: location.line, end: location.endLine } : { begin: 1 };
      return {
        description: `${message} ${help}`,
        check_name: code,
        fingerprint: fingerprints[index],
        severity: SEVERITY[severity],
        location: { path: makeVisible(location.file), lines },
      };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};
