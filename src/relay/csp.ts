export interface CspOptions {
  /** WebSocket origins besides 'self', such as `wss://hearth.example`. */
  readonly sockets?: readonly string[];
  /** Hashes of the page's import map, such as `'sha256-…'`. */
  readonly inline?: readonly string[];
}

/**
 * The content security policy, for the response header and for the `<meta>` copy that travels in the page.
 * Source: CSP Level 3; Trusted Types; `'wasm-unsafe-eval'` is what libsodium's WebAssembly needs. No `webrtc`: what it
 * allows is allowed without it, `'block'` blocks no data channel in Chromium 156, and the console complains of it.
 */
export const contentSecurityPolicy = ({ sockets = [], inline = [] }: CspOptions): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inline].join(' '),
    "style-src 'self'",
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...sockets].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/** The same policy as a `<meta>` element may carry it: `frame-ancestors` works in a header only (CSP3 section 3.3). */
export const metaSecurityPolicy = (options: CspOptions): string =>
  contentSecurityPolicy(options)
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
