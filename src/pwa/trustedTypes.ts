/** Replaced at build by the exact markup that Solid's compiler emitted (scripts/vite/trustedTemplates.ts). */
const templates: ReadonlySet<string> = new Set(['%TRUSTED_TEMPLATES%']);

const script = /^\/assets\/[\w.-]+\.js$/;

/** The part of the Trusted Types API that is used here (W3C Trusted Types, section 4.3). */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML(html: string): string | null;
      createScriptURL(url: string): string | null;
      createScript(): null;
    },
  ): unknown;
}

const allowHtml = (html: string): string | null => (templates.has(html) ? html : null);

const allowScriptUrl = (url: string): string | null => {
  const { origin, pathname, search, hash } = new URL(url, globalThis.origin);
  if (origin !== globalThis.origin || search !== '' || hash !== '') return null;
  return pathname === '/sw.js' || script.test(pathname) ? url : null;
};

/**
 * Makes the page's only Trusted Types policy: markup must be one of the built-in templates, scripts must be the
 * service worker or a built asset, and text never becomes code. Call once, before anything renders. Browsers
 * without Trusted Types need nothing.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: allowHtml,
    createScriptURL: allowScriptUrl,
    createScript: () => null,
  });
}
