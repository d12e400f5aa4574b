// Changes a page on its way out of the dev server, whoever made it: Astro, or Astro's own page about what went wrong.
import type { ServerResponse } from 'node:http';

/** `change` gets the whole page. Answers that are not pages pass as they are. */
export function markPage(response: ServerResponse, change: (html: string) => string): void {
  const { writeHead, write, end } = response;
  /** Node itself calls `writeHead` when the first bytes are sent. */
  const restore = () => Object.assign(response, { writeHead, write, end }) as unknown as Record<string, Write>;
  const parts: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') parts.push(Buffer.from(chunk, toEncoding(encoding)));
    else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  Object.assign(response, {
    // The head is sent with the first bytes, when the length of the page is known.
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status;
      const headers = rest.at(-1);
      if (typeof headers === 'object' && headers !== null)
        for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
      return response;
    },
    write: (...args: unknown[]) => {
      if (!isPage(response)) return restore().write?.(...args);
      keep(args[0], args[1]);
      return true;
    },
    end: (...args: unknown[]) => {
      if (!isPage(response)) return restore().end?.(...args);
      keep(args[0], args[1]);
      response.removeHeader('Content-Length');
      return restore().end?.(change(Buffer.concat(parts).toString('utf8')));
    },
  });
}

type Write = (...args: unknown[]) => unknown;

function isPage(response: ServerResponse): boolean {
  return /^text\/html\b/i.test(String(response.getHeader('Content-Type') ?? ''));
}

function toEncoding(encoding: unknown): BufferEncoding {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
}
