import type { Bytes } from '../core/bytes';

interface Sent {
  readonly bytes: number;
  readonly part: number | null;
}

/** Counts what the other side has not used yet, so that never more than a window is on its way. */
export const createOutbox = (windowBytes: number, send: (message: Bytes) => void) => {
  const under: Sent[] = [];
  let bytes = 0;
  let used = 0;
  let part: number | null = null;
  let closed = false;
  let wake: (() => void) | undefined;

  return {
    /** `part`: how far along a long way this message is, 0 to 1. */
    push(message: Bytes, at: number | null = null): void {
      under.push({ bytes: message.length, part: at });
      bytes += message.length;
      send(message);
    },
    /** Resolves when there is room for more, or nothing more to be sent. */
    async untilRoom(): Promise<void> {
      while (bytes >= windowBytes && !closed)
        await new Promise<void>((resolve) => (wake = resolve));
    },
    /** False where it counts more than was sent. */
    delivered(count: number): boolean {
      if (count < used || count - used > under.length) return false;
      for (const sent of under.splice(0, count - used)) {
        bytes -= sent.bytes;
        part = sent.part;
      }
      used = count;
      wake?.();
      return true;
    },
    isEmpty: () => under.length === 0,
    /** How far the last message that was used is along. */
    part: () => part,
    close(): void {
      closed = true;
      wake?.();
    },
  };
};
