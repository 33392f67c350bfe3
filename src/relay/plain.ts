import type { ServerResponse } from 'node:http';

/** Answers with one line of text that nothing may store. */
export const plain = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(text);
};
