/** The screens that the visual snapshots and the gallery show: a name, and an address of the preview. */

/** A winter evening; what is said about time is said of then. */
export const evening = new Date('2030-01-15T21:40:00Z');

/** @type {readonly { readonly name: string, readonly path: string }[]} */
export const keyScreens = [
  { name: 'welcome', path: '/?stage=welcome' },
  { name: 'locked', path: '/?stage=locked&passkey' },
  { name: 'install', path: '/install' },
  { name: 'phone-safety', path: '/phone-safety' },
  { name: 'first-question', path: '/?home=first' },
  { name: 'now', path: '/' },
  { name: 'card', path: '/card' },
  { name: 'session', path: '/sessions/play?audio=paused' },
  { name: 'us', path: '/us' },
  { name: 'pairing', path: '/us/pair' },
  { name: 'code', path: '/us/pair?pairing=inviting' },
  { name: 'words-aloud', path: '/us/pair?pairing=reading' },
  { name: 'journal', path: '/journal' },
  { name: 'first-steps', path: '/start/try' },
  { name: 'learn', path: '/learn' },
  { name: 'likes', path: '/me/likes' },
  { name: 'touch-map', path: '/me/likes/body' },
  { name: 'look', path: '/me/look' },
  { name: 'locking-soon', path: '/me?locking' },
  { name: 'help', path: '/help' },
];
