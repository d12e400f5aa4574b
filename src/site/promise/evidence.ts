// Where a reader can check what a report says.

export interface Evidence {
  words: string;
  url: string;
}

const WEB = /^https?:/i;

export function isOnWeb(found: string): boolean {
  return WEB.test(found);
}

/** An address on the web as it is read, or a file in the folder of the report whose page is `url`. */
export function toEvidence(found: string, url: string): Evidence {
  if (!isOnWeb(found))
    return { words: found, url: new URL(found, `http://site${url.replace(/[^/]+\/$/, '')}`).pathname };
  return { words: found.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''), url: found };
}
