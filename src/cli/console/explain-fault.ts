import type { Language } from '#core/language/language.ts';

import { UsageError } from './options.ts';
import { words } from './words.ts';

/** One sentence when the command was called wrongly or the folder is not as it must be; else what we need to know. */
export function explainFault(fault: unknown, language: Language): string {
  if (fault instanceof UsageError) return fault.message;
  return `${words[language].ownFault}\n\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
}
