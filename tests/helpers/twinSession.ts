import type { Bytes } from '../../src/core/bytes';
import type { SessionCrypto } from '../../src/core/ports/pairing';
import { err, ok } from '../../src/core/result';

/**
 * The session without the cryptography: what is sealed carries a counter for its direction, and only the next one
 * opens, so that a frame which is lost, doubled or out of order ends the session as it does with Noise.
 */
export const createTwinSession = (isInitiator: boolean): SessionCrypto => {
  const sessions = new Map<number, { ready: boolean; sealed: number; opened: number }>();
  let lastId = 0;
  const [own, other] = isInitiator ? [1, 2] : [2, 1];
  const refuse = (id: number) => {
    sessions.delete(id);
    return err({ type: 'NotAuthentic' } as const);
  };
  const tagBytes = 16;
  const hello = new Uint8Array(48);

  const seal = (count: number, plain: Bytes): Bytes => {
    const sealed = new Uint8Array(tagBytes + plain.length);
    const view = new DataView(sealed.buffer);
    view.setUint32(0, own);
    view.setUint32(4, count);
    sealed.set(plain, tagBytes);
    return sealed;
  };

  return {
    room: async (pairId, book, day) => ({ topic: `${pairId}/${book}/${day}`, password: 'none' }),
    async begin() {
      const id = (lastId += 1);
      sessions.set(id, { ready: false, sealed: 0, opened: 0 });
      return { id, send: isInitiator ? hello : null };
    },
    async handshake(id, message) {
      const session = sessions.get(id);
      if (!session || session.ready || message.length !== hello.length) return refuse(id);
      session.ready = true;
      return ok({ send: isInitiator ? null : hello, ready: true });
    },
    async seal(id, frames) {
      const session = sessions.get(id);
      if (!session?.ready) return [];
      return frames.map((frame) => seal((session.sealed += 1), frame));
    },
    async open(id, frames) {
      const session = sessions.get(id);
      if (!session?.ready) return refuse(id);
      const plain: Bytes[] = [];
      for (const frame of frames) {
        if (frame.length < tagBytes) return refuse(id);
        const view = new DataView(frame.buffer, frame.byteOffset);
        session.opened += 1;
        if (view.getUint32(0) !== other || view.getUint32(4) !== session.opened) return refuse(id);
        plain.push(frame.slice(tagBytes));
      }
      return ok(plain);
    },
    async end(id) {
      sessions.delete(id);
    },
  };
};
