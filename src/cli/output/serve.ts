// Serves a built site on this machine only, with the headers and compression of a public server: what works here works
// there.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';

import createCompression from '@polka/compression';

import { findLocalHeaders } from '#exporters/security-headers.ts';

import { serveFiles } from './serve-files.ts';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const NOT_FOUND = writePage('Siden findes ikke', 'Der er ingen side på denne adresse.');
const NOT_READY = writePage('Sitet er ikke på plads', 'Det bygges måske lige nu. Prøv igen om lidt.');

/** Resolves when the port is open. Port 0 takes any free port. The folder may be swapped while it is served. */
export function serve(folder: string, port: number): Promise<Server> {
  const files = serveFiles(folder, { etag: true }, refuse);
  const compress = createCompression({ threshold: 512, level: 6 });
  const server = createServer((request, response) => {
    const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/';
    for (const [name, value] of Object.entries(findLocalHeaders(pathname))) response.setHeader(name, value);
    compress(request, response, () => files(request, response, () => answerMissing(folder, response)));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

function answerMissing(folder: string, response: ServerResponse): void {
  if (!existsSync(folder)) return refuse(response);
  response.writeHead(404, HTML);
  response.end(readNotFound(folder));
}

/** For the moment in which the new site is put in the place of the old one. */
function refuse(response: ServerResponse): void {
  response.writeHead(503, { ...HTML, 'Retry-After': '1' });
  response.end(NOT_READY);
}

function readNotFound(folder: string): string | Uint8Array {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return NOT_FOUND;
  }
}

function writePage(title: string, text: string): string {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
}

export function isPortTaken(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).code === 'EADDRINUSE';
}
