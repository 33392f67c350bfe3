import { createSignal } from 'solid-js';
import type { Deps } from './app/deps';
import { createGate } from './app/gate';
import {
  askToKeepStorage,
  createSystemNotices,
  clearCaches,
  files,
  holdLeadership,
  isStorageKept,
  onActivity,
  onHidden,
  passkeys,
  registerApp,
  savesData,
  storageEstimate,
} from './pwa';
import { installTrustedTypes } from './pwa/trustedTypes';
import { openStorage } from './storage';
import { mountApp } from './ui/App';

/** The composition root: the only place that sees every adapter. What is heavy is loaded when it is needed. */

installTrustedTypes();

const relayUrl = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/relay`;
const clock = { now: () => Date.now() };

const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
};

const deps: Deps = {
  clock,
  ids: { next: randomId },
  platform: {
    missing() {
      if (!isSecureContext) return { type: 'NotSecure' };
      return typeof WebAssembly === 'object' ? null : { type: 'NoWebAssembly' };
    },
    hasWebRtc: () => typeof RTCPeerConnection === 'function',
    isStorageKept,
    askToKeepStorage,
    storageEstimate,
    savesData,
    onHidden,
    onActivity,
    clearCaches,
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    notices: createSystemNotices(async () => (await import('./ui/i18n/moments')).t('after.notice')),
    files,
    passkeys,
  },
  leadership: holdLeadership(),
  storage: openStorage(),
  async connectVault() {
    const { connectVault } = await import('./crypto');
    return connectVault();
  },
  async connectSync() {
    const [sync, books] = await Promise.all([import('./sync'), import('./doc')]);
    return {
      invitationToCode: sync.invitationToCode,
      codeToLink: (code) => sync.codeToLink(location.origin, code),
      markLink: sync.markLink,
      parseMark: sync.parseMark,
      parseInvitation: sync.parseInvitation,
      cardToSquares: (card) => sync.toSquares(sync.encodeCard(card)),
      readSquares: sync.createCardReader,
      openLine: () => sync.openLine(clock),
      meet: ({ line, ...options }) =>
        line ? sync.meetOnLine(line, options) : sync.meetAtRelay({ relayUrl, ...options }),
      startOwn: ({ linkId, leads, books: own, ...options }) =>
        sync.startSync({
          ...options,
          relayUrl,
          clock,
          pairId: linkId,
          line: null,
          // The addresses of one's own devices are no secret to one another.
          isNear: () => true,
          onTurn() {},
          onClock() {},
          books: [
            sync.ownBooks(
              leads,
              own.map((book) => ({
                ...book,
                piecesSince: (from) => books.encodePieces(book.doc, from),
              })),
            ),
          ],
        }),
      start: (options) =>
        sync.startSync({
          ...options,
          relayUrl,
          clock,
          books: options.books.map((book) =>
            book.side === 'author'
              ? { ...book, piecesSince: (from) => books.encodePieces(book.doc, from) }
              : { ...book, quarantine: books.shareQuarantine(book.doc) },
          ),
        }),
    };
  },
  async quarantine(book) {
    const { createQuarantine } = await import('./doc');
    return createQuarantine(book);
  },
  async connectFinder() {
    const { connectFinder } = await import('./search');
    return connectFinder();
  },
  async connectAudio() {
    const audio = await import('./audio');
    return {
      library: audio.createAudioLibrary(),
      player: audio.createPlayer(),
      light: audio.createScreenLight(),
      recorder: audio.createVoiceRecorder(),
      listener: audio.createVoiceListener(),
    };
  },
};

const [updateReady, setUpdateReady] = createSignal(false);
const registration = registerApp({ onUpdateReady: () => setUpdateReady(true) });
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

mountApp({
  gate: createGate(deps),
  root,
  update: { ready: updateReady, apply: () => registration.applyUpdate() },
});
