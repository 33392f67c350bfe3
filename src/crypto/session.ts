import type { Bytes } from '../core/bytes';
import type { SessionError } from '../core/errors';
import type { SessionCrypto } from '../core/ports/pairing';
import { err, ok } from '../core/result';
import { deriveKey } from './kdf';
import type { Tie } from './keyring';
import { createHandshake, type Handshake, type HandshakeResult } from './noise/handshake';
import { kkPsk0 } from './noise/patterns';
import type { Ratchet } from './ratchet';
import type { Sodium } from './sodium';
import { concat, isGreater, lengthPrefixed, u32, u8, utf8 } from './wire';

export interface SessionOptions {
  /** Of the pair or link with this id; throws where there is none. */
  readonly tieOf: (id: string) => Tie;
  readonly ratchet: Ratchet;
}

interface Session {
  /** Id of the pair or link. */
  readonly tie: string;
  readonly handshake: Handshake;
  /** The root that its room follows from. */
  readonly base: Bytes;
  channel?: HandshakeResult;
  /** The responder has offered this root, and has not heard from the initiator since. */
  offered?: Bytes | undefined;
}

const nothing = new Uint8Array(0);
const notAuthentic = err<SessionError>({ type: 'NotAuthentic' });
const rootBytes = 32;

/** Rooms whose roots are remembered while they are in use: two books on two days with each of several devices, before and after a move. */
const rememberedRooms = 64;

/** Payload of the second message: whether the root moves on u8 | the next root, or zeros, 32. */
const encodeOffer = (next: Bytes | null): Bytes =>
  concat(u8(next ? 1 : 0), next ?? new Uint8Array(rootBytes));

/** Undefined for what is no offer, null for none. */
const parseOffer = (payload: Bytes): Bytes | null | undefined => {
  if (payload.length !== 1 + rootBytes) return undefined;
  return payload[0] === 1 ? payload.slice(1) : null;
};

/** Sessions between this device and another: Noise KKpsk0, keyed by the root that the two have in common. */
export const createSessions = (
  sodium: Sodium,
  { tieOf, ratchet }: SessionOptions,
): SessionCrypto => {
  const sessions = new Map<number, Session>();
  const roots = new Map<string, Bytes>();
  let lastId = 0;

  const refuse = (id: number): typeof notAuthentic => {
    sessions.delete(id);
    return notAuthentic;
  };

  const remember = (topic: string, root: Bytes): void => {
    roots.delete(topic);
    roots.set(topic, root);
    const [oldest] = roots.keys();
    if (roots.size > rememberedRooms && oldest !== undefined) roots.delete(oldest);
  };

  /** The responder's second message. */
  const answer = (session: Session): Bytes | null => {
    const offered = ratchet.offer(session.tie, session.base);
    session.offered = offered ?? undefined;
    return session.handshake.write(encodeOffer(offered));
  };

  /** Whether the initiator can go on with what it was answered. */
  const takeOffer = ({ tie, base }: Session, payload: Bytes): boolean => {
    const offer = parseOffer(payload);
    return offer === null || (offer !== undefined && ratchet.adopt(tie, base, offer));
  };

  return {
    async room(pairId, book, day) {
      const context = concat(lengthPrefixed(utf8(book)), u32(day));
      const root = ratchet.rootFor(pairId, tieOf(pairId), `${book} ${day}`);
      const topic = sodium.toBase64Url(deriveKey(sodium, root, 'room/topic', context));
      remember(topic, root);
      return {
        topic,
        password: sodium.toBase64Url(deriveKey(sodium, root, 'room/password', context)),
      };
    },

    async begin(pairId, topic, { own, other }) {
      const tie = tieOf(pairId);
      const isInitiator = isGreater(tie.own.publicKey, tie.otherStatic);
      const fingerprints = isInitiator ? [own, other] : [other, own];
      // A room goes on with the root that it follows from, whatever another room has moved on meanwhile.
      const base = roots.get(topic) ?? tie.root;
      const handshake = createHandshake(sodium, {
        pattern: kkPsk0,
        role: isInitiator ? 'initiator' : 'responder',
        prologue: concat(
          ...[utf8('hearth/session/2'), utf8(topic), ...fingerprints].map(lengthPrefixed),
        ),
        own: tie.own,
        other: tie.otherStatic,
        psks: [base],
      });
      const id = ++lastId;
      sessions.set(id, { tie: pairId, handshake, base });
      return { id, send: isInitiator ? handshake.write(nothing) : null };
    },

    async handshake(id, message) {
      const session = sessions.get(id);
      const payload = session && !session.channel ? session.handshake.read(message) : null;
      if (!session || !payload) return refuse(id);
      const isInitiator = session.handshake.isComplete();
      if (isInitiator && !takeOffer(session, payload)) return refuse(id);
      const send = isInitiator ? null : answer(session);
      if (!isInitiator && !send) return refuse(id);
      session.channel = session.handshake.finish();
      return ok({ send, ready: true });
    },

    async seal(id, frames) {
      const channel = sessions.get(id)?.channel;
      return channel ? frames.map((frame) => channel.send.seal(frame)) : [];
    },

    async open(id, frames) {
      const session = sessions.get(id);
      if (!session?.channel) return refuse(id);
      const plain: Bytes[] = [];
      for (const frame of frames) {
        const opened = session.channel.receive.open(frame);
        if (!opened) return refuse(id);
        plain.push(opened);
      }
      if (session.offered && plain.length > 0) {
        ratchet.confirm(session.tie, session.offered);
        session.offered = undefined;
      }
      return ok(plain);
    },

    async end(id) {
      sessions.delete(id);
    },
  };
};
