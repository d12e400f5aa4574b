import type { Diagnostic, RelatedPlace } from '#core/diagnostics/diagnostic.ts';
import type { Place } from '#core/source/place.ts';
import type { Language } from '#core/language/language.ts';

import { fingerprintAll } from './fingerprint.ts';
import { findAbsoluteUrl, makeVisible, renderDiagnostic, renderRelated } from './render-diagnostic.ts';
import type { ReportInput, Reporter } from './reporter.ts';
import { describeRules, escapeSarifText, SARIF_LEVEL } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const ROOT_WORDS: Record<Language, string> = {
  da: 'Mappen, kontrollen blev kørt i.',
  en: 'The folder the check was run in.',
};

/** SARIF 2.1.0, the standard format for code scanning, editors, and programs that collect findings over time. */
export const sarif: Reporter = {
  name: 'sarif',
  report(input) {
    const { diagnostics, language, siteUrl, version } = input;
    const rules = describeRules(input);
    const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = fingerprintAll(diagnostics);
    const informationUri = findAbsoluteUrl(`${siteUrl?.replace(/\/$/, '') ?? ''}/validering/`);
    const run = {
      tool: { driver: { name: 'Rød Tråd', version, ...(informationUri && { informationUri }), language, rules } },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [ROOT]: { description: { text: ROOT_WORDS[language] } } },
      results: diagnostics.map((diagnostic, index) => ({
        ruleId: diagnostic.code,
        ruleIndex: ruleIndex.get(diagnostic.code),
        ...renderResult(diagnostic, input),
        // GitHub looks for this name; without it every upload makes all findings new.
        partialFingerprints: { primaryLocationLineHash: fingerprints[index] },
      })),
    };
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
  },
};

function renderResult(diagnostic: Diagnostic, { language, siteUrl }: ReportInput) {
  const { severity, message, help } = renderDiagnostic(diagnostic, language, siteUrl);
  const related = diagnostic.related.map((place, index) => renderRelatedLocation(place, index + 1, language));
  return {
    level: SARIF_LEVEL[severity],
    message: { text: escapeSarifText(`${message} ${help}`) },
    locations: [{ physicalLocation: renderLocation(diagnostic.location) }],
    ...(related.length > 0 && { relatedLocations: related }),
  };
}

function renderRelatedLocation(place: RelatedPlace, id: number, language: Language) {
  return {
    id,
    physicalLocation: renderLocation(place.location),
    message: { text: escapeSarifText(renderRelated(place, language)) },
  };
}

/** Without a place there is no region: the finding is about the whole file. */
function renderLocation(place: Place) {
  const artifactLocation = { uri: renderUri(place.file), uriBaseId: ROOT };
  if (place.kind === 'unavailable') return { artifactLocation };
  const { line, column, endLine, endColumn } = place;
  return { artifactLocation, region: { startLine: line, startColumn: column, endLine, endColumn } };
}

function renderUri(file: string): string {
  return makeVisible(file).split('/').map(encodeURIComponent).join('/');
}
