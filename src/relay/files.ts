import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './headers';
import { plain } from './plain';

/** A single range that a file can answer (RFC 9110, section 14.1.2); others are left out, as the RFC allows. */
const isPlainRange = (range: string): boolean => {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return first !== undefined && (!last || Number(first) <= Number(last));
};

/** The built app, with the page for every path that is no file. */
export const createFiles = (root: string) => {
  const serve = sirv(root, { single: true, etag: true, brotli: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range;
    // A file may be gone since the start.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    response.setHeader('Cache-Control', cacheControl(request.url?.split('?')[0] ?? ''));
    serve(request, response, () => plain(response, 404, 'Not Found'));
  };
};

/** CSP hashes of the inline import map in the built page: the only inline script there is. */
export const inlineHashes = (root: string): string[] => {
  const page = readFileSync(path.join(root, 'index.html'), 'utf8');
  return [...page.matchAll(/<script type="importmap">(.*?)<\/script>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
};
