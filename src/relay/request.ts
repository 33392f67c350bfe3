import type { IncomingMessage } from 'node:http';

const hostForm = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/** The `Host` of a request, or undefined where it is missing or could break out of a header. */
export const hostOf = ({ headers }: IncomingMessage): string | undefined =>
  headers.host !== undefined && hostForm.test(headers.host) ? headers.host : undefined;

/** Whether the browser's side is HTTPS: a proxy in front says so. */
export const isSecure = ({ headers }: IncomingMessage): boolean =>
  headers['x-forwarded-proto'] === 'https';

const loopback = /^(?:::ffff:)?127\.|^::1$/;

/** Who is asking, for counting only. A proxy on this machine adds the real address at the end of its list. */
export const addressOf = ({ socket, headers }: IncomingMessage): string => {
  const direct = socket.remoteAddress ?? '';
  const forwarded = headers['x-forwarded-for'];
  if (!forwarded || !loopback.test(direct)) return direct;
  return String(forwarded).split(',').at(-1)?.trim() ?? direct;
};

/** Whether a page of `host` itself, or of a further origin, opened the socket. */
export const isOwnOrigin = (
  { headers }: IncomingMessage,
  host: string,
  allowed: readonly string[],
): boolean => {
  const { origin } = headers;
  return (
    origin !== undefined &&
    (origin === `http://${host}` || origin === `https://${host}` || allowed.includes(origin))
  );
};
