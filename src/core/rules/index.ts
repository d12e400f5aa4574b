// Every rule. Those in `rules` look at all documents at once.
import { abbreviationUnexplained } from './abbreviation-unexplained.ts';
import { actionKindUndeclared } from './action-kind-undeclared.ts';
import { actionWrittenTwice } from './action-written-twice.ts';
import { breakdownDoesNotSum } from './breakdown-does-not-sum.ts';
import { budgetDoesNotSum } from './budget-does-not-sum.ts';
import { brokenImage } from './broken-image.ts';
import { brokenLink } from './broken-link.ts';
import { changeWithoutMinutes } from './change-without-minutes.ts';
import { colorContrast } from './color-contrast.ts';
import { conditionalAsCommitment } from './conditional-as-commitment.ts';
import { copiedPart } from './copied-part.ts';
import { countDoesNotMatch, listCountDoesNotMatch } from './count-does-not-match.ts';
import { deadlineAfterParent } from './deadline-after-parent.ts';
import { deadlineBeforeDocument } from './deadline-before-document.ts';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { dependencies } from './dependencies.ts';
import { followUpEndsEarly } from './follow-up-ends-early.ts';
import { followUpIncomplete } from './follow-up-incomplete.ts';
import { footnoteMissing } from './footnote-missing.ts';
import { foreignLanguage } from './foreign-language.ts';
import { forumNameShared } from './forum-name-shared.ts';
import { forumAbolished } from './forum-abolished.ts';
import { goalIncomplete } from './goal-incomplete.ts';
import { headingLevel } from './heading-level.ts';
import { headingText } from './heading-text.ts';
import { imageAltVague } from './image-alt-vague.ts';
import { linkText } from './link-text.ts';
import { logo } from './logo.ts';
import { markdownSlips } from './markdown-slips.ts';
import { nameSpelledTwoWays } from './name-spelled-two-ways.ts';
import { personalMailbox } from './personal-mailbox.ts';
import { oldAddress } from './old-address.ts';
import { plainText } from './plain-text.ts';
import { rawHtml } from './raw-html.ts';
import { referenceToItself } from './reference-to-itself.ts';
import { publishedFiles } from './published-files.ts';
import { reportDatedAhead } from './report-dated-ahead.ts';
import { lifeContradicts } from './life-contradicts.ts';
import { reportOutOfTime } from './report-out-of-time.ts';
import { reportOverdue } from './report-overdue.ts';
import { reportProof } from './report-proof.ts';
import { rhythmRefersNowhere } from './rhythm-refers-nowhere.ts';
import type { DocumentRule, Rule } from './rule.ts';
import { siteDuties } from './site-duties.ts';
import { statementAge } from './statement-age.ts';
import { statementElsewhere } from './statement-elsewhere.ts';
import { statesContradict } from './states-contradict.ts';
import { statusContradicts } from './status-contradicts.ts';
import { statusWithoutChange } from './status-without-change.ts';
import { summaryHardToRead } from './summary-hard-to-read.ts';
import { tableHeaderEmpty } from './table-header-empty.ts';
import { targetSeries } from './target-series.ts';
import { targetWithoutBaseline } from './target-without-baseline.ts';
import { unused } from './unused.ts';
import { wordList } from './word-list.ts';

export const rules: readonly Rule[] = [
  deadlineOutsidePeriod,
  deadlineAfterParent,
  deadlineBeforeDocument,
  followUpIncomplete,
  followUpEndsEarly,
  targetWithoutBaseline,
  targetSeries,
  referenceToItself,
  statesContradict,
  countDoesNotMatch,
  breakdownDoesNotSum,
  budgetDoesNotSum,
  actionKindUndeclared,
  dependencies,
  conditionalAsCommitment,
  brokenLink,
  brokenImage,
  changeWithoutMinutes,
  oldAddress,
  goalIncomplete,
  actionWrittenTwice,
  copiedPart,
  rhythmRefersNowhere,
  forumAbolished,
  lifeContradicts,
  reportOverdue,
  reportDatedAhead,
  statusContradicts,
  statusWithoutChange,
  reportOutOfTime,
  reportProof,
  abbreviationUnexplained,
  nameSpelledTwoWays,
  forumNameShared,
  personalMailbox,
  logo,
  publishedFiles,
  wordList,
  siteDuties,
  statementElsewhere,
  statementAge,
  // Last, because it looks at the findings about broken references.
  unused,
];

/** Rules that look at one document at a time. */
export const documentRules: readonly DocumentRule[] = [
  headingLevel,
  headingText,
  listCountDoesNotMatch,
  rawHtml,
  footnoteMissing,
  linkText,
  imageAltVague,
  tableHeaderEmpty,
  foreignLanguage,
  summaryHardToRead,
  colorContrast,
  markdownSlips,
  plainText,
];
