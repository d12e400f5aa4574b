// Every rule, one a file: first those that look across documents.
import { breakdownDoesNotSum } from './breakdown-does-not-sum.ts';
import { brokenImage } from './broken-image.ts';
import { brokenLink } from './broken-link.ts';
import { changeWithoutMinutes } from './change-without-minutes.ts';
import { conditionalAsCommitment } from './conditional-as-commitment.ts';
import { countDoesNotMatch, listCountDoesNotMatch } from './count-does-not-match.ts';
import { deadlineAfterParent } from './deadline-after-parent.ts';
import { deadlineBeforeDocument } from './deadline-before-document.ts';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { followUpEndsEarly } from './follow-up-ends-early.ts';
import { followUpIncomplete } from './follow-up-incomplete.ts';
import { footnoteMissing } from './footnote-missing.ts';
import { headingLevel } from './heading-level.ts';
import { oldAddress } from './old-address.ts';
import { rawHtml } from './raw-html.ts';
import { referenceToItself } from './reference-to-itself.ts';
import type { DocumentRule, Rule } from './rule.ts';
import { statesContradict } from './states-contradict.ts';
import { targetWithoutBaseline } from './target-without-baseline.ts';

export const rules: readonly Rule[] = [
  deadlineOutsidePeriod,
  deadlineAfterParent,
  deadlineBeforeDocument,
  followUpIncomplete,
  followUpEndsEarly,
  targetWithoutBaseline,
  referenceToItself,
  statesContradict,
  countDoesNotMatch,
  breakdownDoesNotSum,
  conditionalAsCommitment,
  brokenLink,
  brokenImage,
  changeWithoutMinutes,
  oldAddress,
];

/** Those that need one text and nothing else. */
export const documentRules: readonly DocumentRule[] = [headingLevel, listCountDoesNotMatch, rawHtml, footnoteMissing];
