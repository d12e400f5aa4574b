import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

import sirv from 'sirv';

/** `next` is called when the folder has no such file. */
export type ServeFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What is said of a file that is there no more may not be said of the answer in its place. */
const OF_FILE = ['Content-Length', 'Content-Range', 'Accept-Ranges', 'ETag', 'Last-Modified'];

/**
 * Serves the files of a folder that may be changed, moved or swapped meanwhile. `sirv` looks for a file and opens it
 * later; a file that goes in between would end the program. `refuse` answers then.
 */
export function serveFiles(
  folder: string,
  options: { etag: boolean },
  refuse: (response: ServerResponse) => void,
): ServeFiles {
  const files = sirv(folder, { dev: true, ...options });
  return (request, response, next) => {
    const giveUp = () => {
      if (response.headersSent) return void response.destroy();
      for (const name of OF_FILE) response.removeHeader(name);
      refuse(response);
    };
    // Compression puts `on` aside until the first bytes, which never come.
    response.prependListener('pipe', (file) => file.once('error', giveUp));
    sendHeadWithBody(response);
    try {
      files(request, response, next);
    } catch {
      giveUp();
    }
  };
}

/** So that the answer can still be another one when the file cannot be opened. */
function sendHeadWithBody(response: ServerResponse): void {
  const { writeHead } = response;
  const keepHead = (status: number, headers: OutgoingHttpHeaders = {}) => {
    Object.assign(response, { writeHead, statusCode: status });
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    return response;
  };
  Object.assign(response, { writeHead: keepHead });
}
