// Serves a built site on this machine only, with the headers and compression of a public server: what works here works
// there.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import createCompression from '@polka/compression';
import sirv from 'sirv';

import { findLocalHeaders } from '#exporters/security-headers.ts';

/** Resolves when the port is open. Port 0 takes any free port. */
export function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const compress = createCompression({ threshold: 512, level: 6 });
  const server = createServer((request, response) => {
    const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/';
    for (const [name, value] of Object.entries(findLocalHeaders(pathname))) response.setHeader(name, value);
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(readFileSync(join(folder, '404.html')));
      }),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

export function isPortTaken(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).code === 'EADDRINUSE';
}
