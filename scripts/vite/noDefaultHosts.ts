import type { Plugin } from 'vite';

/**
 * Hosts that our dependencies would contact if nobody told them otherwise. We always do (`signaling`, `iceServers`);
 * taking the defaults out of the build lets the bundle scan prove that no other host is left in it.
 */
const defaults = [
  {
    file: '/y-webrtc/src/y-webrtc.js',
    text: "signaling = ['wss://y-webrtc-eu.fly.dev']",
    without: 'signaling = []',
  },
  {
    file: '/simple-peer/simplepeer.min.js',
    text: 'iceServers:[{urls:["stun:stun.l.google.com:19302","stun:global.stun.twilio.com:3478"]}]',
    without: 'iceServers:[]',
  },
];

export const noDefaultHosts = (): Plugin => ({
  name: 'hearth:no-default-hosts',
  apply: 'build',
  transform(code, id) {
    const known = defaults.find(({ file }) => id.endsWith(file));
    if (!known) return null;
    // A new version that words it differently must not slip through.
    if (!code.includes(known.text)) this.error(`${id} no longer holds ${known.text}`);
    return { code: code.replace(known.text, known.without), map: null };
  },
});
