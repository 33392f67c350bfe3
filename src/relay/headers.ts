import { contentSecurityPolicy } from './csp';

const permissions = {
  self: [
    'camera',
    'microphone',
    'publickey-credentials-get',
    'publickey-credentials-create',
    'screen-wake-lock',
  ],
  none: [
    'geolocation',
    'bluetooth',
    'usb',
    'serial',
    'hid',
    'midi',
    'payment',
    'display-capture',
    'browsing-topics',
    'interest-cohort',
    'idle-detection',
    'local-fonts',
    'accelerometer',
    'gyroscope',
    'magnetometer',
    'ambient-light-sensor',
    'storage-access',
  ],
};

const permissionsPolicy = [
  ...permissions.self.map((name) => `${name}=(self)`),
  ...permissions.none.map((name) => `${name}=()`),
].join(', ');

export interface HeaderOptions {
  /** The validated `Host` of the request. */
  readonly host: string;
  /** The person's browser came by HTTPS. */
  readonly secure: boolean;
  readonly inline: readonly string[];
}

/** The security headers that every response carries. */
export const securityHeaders = ({
  host,
  secure,
  inline,
}: HeaderOptions): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy({
    // Older engines do not count WebSockets to the same host as 'self'.
    sockets: [`${secure ? 'wss' : 'ws'}://${host}`],
    inline,
  }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': permissionsPolicy,
  'Integrity-Policy': 'blocked-destinations=(script)',
  ...(secure && {
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  }),
});

/** A file below `assets/`: its name carries its hash. */
const hashed = /^\/assets\/[^/]+\.\w+$/;

/** `Cache-Control` by path: hashed names may stay for ever, the service worker must always be looked up. */
export const cacheControl = (path: string): string => {
  if (hashed.test(path)) return 'public, max-age=31536000, immutable';
  return path === '/sw.js' ? 'no-store' : 'no-cache';
};
