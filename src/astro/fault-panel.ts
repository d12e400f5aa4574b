// What a page of the dev server says on top when the texts have faults. It cannot be closed: it goes when they are mended.
import type { Language } from '#core/language/language.ts';

import { faultWords } from './fault-words.ts';

export interface Fault {
  /** The report, or the sentence that says why there is none. */
  text: string;
  language: Language;
  /** False when the texts could not be read at all, so that no page can be made of them. */
  hasPages: boolean;
}

/** Which reading a page was made from; the script asks the server whether it is still the last one. */
const READING_NAME = 'roedtraad-reading';
export const SCRIPT = '/@roedtraad/live-page.ts';

const STYLE = `#roedtraad-fault { position: sticky; inset-block-start: 0; z-index: 2147483647; box-sizing: border-box;
  max-block-size: 60vh; overflow: auto; margin: 0; padding: 1rem; background: #fff; color: #1a1a1a;
  border: 4px solid #b3001b; font: 1rem/1.4 system-ui, sans-serif; }
#roedtraad-fault h2 { margin: 0 0 .5rem; color: #b3001b; font: inherit; font-weight: bold; }
#roedtraad-fault pre { margin: 0; padding: 0; border: 0; font: .875rem/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
  background: none; color: inherit; }`;

/** Adds the panel, when there is a fault, and the script that fetches the page again when the texts have changed. */
export function addFault(html: string, reading: string, fault: Fault | null): string {
  const head = `<meta name="${READING_NAME}" content="${reading}"><script type="module" src="${SCRIPT}"></script>`;
  const panel = fault ? renderPanel(fault) : '';
  const withHead = insertAfter(html, /<head\b[^>]*>/i, fault ? `${head}<style>${STYLE}</style>` : head);
  return insertAfter(withHead, /<body\b[^>]*>/i, panel);
}

/** The page that stands in for all others while the texts cannot be read. */
export function renderFaultPage(fault: Fault): string {
  const head = `<head><meta charset="utf-8"><title>${getTitle(fault)}</title></head>`;
  return `<!doctype html><html lang="${fault.language}">${head}<body></body></html>`;
}

function renderPanel(fault: Fault): string {
  const words = `<h2>${getTitle(fault)}</h2><pre>${escapeHtml(fault.text)}</pre>`;
  return `<section id="roedtraad-fault" role="alert" lang="${fault.language}">${words}</section>`;
}

function getTitle({ language, hasPages }: Fault): string {
  return hasPages ? faultWords[language].title : faultWords[language].unread;
}

/** At the very start where there is no such tag. */
function insertAfter(html: string, tag: RegExp, addition: string): string {
  const found = tag.exec(html);
  const at = found ? found.index + found[0].length : 0;
  return html.slice(0, at) + addition + html.slice(at);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
