import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowser } from './scripts/browser.mjs';
import { sealedPage } from './scripts/vite/sealedPage.ts';
import { noDefaultHosts } from './scripts/vite/noDefaultHosts.ts';
import { trustedTemplates } from './scripts/vite/trustedTemplates.ts';

const wsForNode = fileURLToPath(import.meta.resolve('ws'));

const pwa = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/pwa',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: null,
    // The manifest is a plain file in public/.
    manifest: false,
    injectManifest: {
      // Narration is left out: one file that fails would fail the whole install. src/audio fetches it.
      globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest,wasm}'],
      // The system asks for these once, when the app is installed.
      globIgnores: ['icons/**/*.png'],
    },
  });

/** Real Chromium, found or unpacked only when tests ask for it. */
const chromium = () => {
  const { executablePath, env } = findBrowser();
  return playwright({
    launchOptions: { executablePath, env: { ...process.env, ...env }, args: chromiumArgs },
  });
};

export default defineConfig(({ mode }) => ({
  plugins: [
    solid(),
    noDefaultHosts(),
    ...(mode === 'test' ? [] : [trustedTemplates(), sealedPage(), pwa()]),
  ],
  // Two copies of Yjs break its instanceof checks.
  resolve: { dedupe: ['yjs'] },
  // One file a worker: an import map, which carries the hashes, does not reach into workers.
  worker: { format: 'es' as const, rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    target: 'es2022',
    outDir: 'build/app',
    emptyOutDir: true,
    manifest: true,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    // data: URLs are outside the content security policy.
    assetsInlineLimit: 0,
  },
  ...(mode === 'test' && {
    test: {
      api: { host: '127.0.0.1' },
      // A busy machine takes its time over key derivations; nothing here is a claim about speed.
      testTimeout: 30_000,
      // Otherwise Solid's plugin asks for jsdom.
      environment: 'node' as const,
      projects: [
        {
          extends: true as const,
          // Solid's plugin asks for browser builds everywhere, and the one of ws is a stub.
          resolve: { alias: [{ find: /^ws$/, replacement: wsForNode }] },
          test: {
            name: 'node',
            environment: 'node' as const,
            include: ['tests/{unit,property,contract,vectors}/**/*.test.ts'],
            exclude: ['**/*.browser.test.ts'],
          },
        },
        {
          extends: true as const,
          // Found only inside a worker, it would make the page of a test load anew.
          optimizeDeps: { include: ['@breezystack/lamejs'] },
          test: {
            name: 'browser',
            include: ['tests/**/*.browser.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: chromium(),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
      ],
    },
  }),
}));
