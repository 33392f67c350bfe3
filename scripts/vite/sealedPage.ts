import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { metaSecurityPolicy } from '../../src/relay/csp.ts';

const charset = '<meta charset="utf-8" />';

const sha = (algorithm: 'sha256' | 'sha384', text: string) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

/**
 * Binds the built page to exactly the scripts it was built with, whoever serves it: an import map names the hash of
 * every chunk (HTML, "resolve a module integrity metadata"), the entry carries its own, and the security policy is
 * written into the page, with the hash of the import map, its only inline script.
 */
export const sealedPage = (): Plugin => ({
  name: 'hearth:sealed-page',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    // After every plugin that still edits chunks.
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const scripts = Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        .map((chunk) => [`/${chunk.fileName}`, sha('sha384', chunk.code)] as const);
      const map = JSON.stringify({ integrity: Object.fromEntries(scripts) });
      const policy = metaSecurityPolicy({ inline: [`'${sha('sha256', map)}'`] });
      const head = [
        charset,
        `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        `<script type="importmap">${map}</script>`,
      ].join('\n    ');
      const html = String(page.source).replace(charset, () => head);
      if (!html.includes(head)) this.error(`index.html must hold ${charset}`);
      page.source = scripts.reduce(
        (text, [url, hash]) => text.replace(`src="${url}"`, `src="${url}" integrity="${hash}"`),
        html,
      );
    },
  },
});
