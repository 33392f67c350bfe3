import type { Bytes } from '../core/bytes';
import type { SessionError } from '../core/errors';
import type { SessionCrypto } from '../core/ports';
import { err, ok } from '../core/result';
import { deriveKey } from './kdf';
import type { KeyPair } from './keyPair';
import type { Pair } from './keyring';
import { createHandshake, type Handshake, type HandshakeResult } from './noise/handshake';
import { kkPsk0 } from './noise/patterns';
import type { Sodium } from './sodium';
import { concat, lengthPrefixed, u32, utf8 } from './wire';

export interface SessionOptions {
  readonly device: () => KeyPair;
  /** The pair with this id; throws where there is none. */
  readonly pairOf: (pairId: string) => Pair;
}

interface Session {
  readonly handshake: Handshake;
  channel?: HandshakeResult;
}

const nothing = new Uint8Array(0);
const notAuthentic = err<SessionError>({ type: 'NotAuthentic' });

/** Both sides come to the same order, since both know both keys. */
const isGreater = (a: Bytes, b: Bytes): boolean => {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
};

/** Sessions between this device and the partner's: Noise KKpsk0, keyed by the pair root. */
export const createSessions = (
  sodium: Sodium,
  { device: deviceNow, pairOf }: SessionOptions,
): SessionCrypto => {
  const sessions = new Map<number, Session>();
  let lastId = 0;

  const refuse = (id: number): typeof notAuthentic => {
    sessions.delete(id);
    return notAuthentic;
  };

  return {
    async room(pairId, book, day) {
      const { root } = pairOf(pairId);
      const context = concat(lengthPrefixed(utf8(book)), u32(day));
      return {
        topic: sodium.toBase64Url(deriveKey(sodium, root, 'room/topic', context)),
        password: sodium.toBase64Url(deriveKey(sodium, root, 'room/password', context)),
      };
    },

    async begin(pairId, topic, { own, other }) {
      const pair = pairOf(pairId);
      const device = deviceNow();
      const isInitiator = isGreater(device.publicKey, pair.partnerStatic);
      const fingerprints = isInitiator ? [own, other] : [other, own];
      const handshake = createHandshake(sodium, {
        pattern: kkPsk0,
        role: isInitiator ? 'initiator' : 'responder',
        prologue: concat(
          ...[utf8('hearth/session/1'), utf8(topic), ...fingerprints].map(lengthPrefixed),
        ),
        own: device,
        other: pair.partnerStatic,
        psks: [pair.root],
      });
      const id = ++lastId;
      sessions.set(id, { handshake });
      return { id, send: isInitiator ? handshake.write(nothing) : null };
    },

    async handshake(id, message) {
      const session = sessions.get(id);
      if (!session || session.channel || !session.handshake.read(message)) return refuse(id);
      const { handshake } = session;
      const isLast = handshake.isComplete();
      const answer = isLast ? null : handshake.write(nothing);
      if (!isLast && !answer) return refuse(id);
      session.channel = handshake.finish();
      return ok({ send: answer, ready: true });
    },

    async seal(id, frames) {
      const channel = sessions.get(id)?.channel;
      return channel ? frames.map((frame) => channel.send.seal(frame)) : [];
    },

    async open(id, frames) {
      const channel = sessions.get(id)?.channel;
      if (!channel) return refuse(id);
      const plain: Bytes[] = [];
      for (const frame of frames) {
        const opened = channel.receive.open(frame);
        if (!opened) return refuse(id);
        plain.push(opened);
      }
      return ok(plain);
    },

    async end(id) {
      sessions.delete(id);
    },
  };
};
