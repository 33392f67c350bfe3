import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createJoiner,
  decodeFrame,
  encodeFrame,
  frameType,
  sealedSizes,
  splitMessage,
} from '../../src/sync/frames';

const tagBytes = 16;

const bytes = (maxLength: number) =>
  fc.uint8Array({ maxLength }).map((array) => new Uint8Array(array));

describe('frames', () => {
  it('join again to the message that was split, whatever the frame size', () => {
    fc.assert(
      fc.property(bytes(200_000), fc.constantFrom(...sealedSizes), (message, size) => {
        const joiner = createJoiner(message.length);
        let joined: Uint8Array | null = null;
        for (const plain of splitMessage(message, size)) {
          const frame = decodeFrame(plain);
          if (!frame.ok) throw new Error('own frame refused');
          const result = joiner.add(frame.value);
          if (!result.ok) throw new Error('own message refused');
          joined = result.value;
        }
        expect(joined).toEqual(message);
      }),
    );
  });

  it('have only the five published sizes once sealed', () => {
    fc.assert(
      fc.property(bytes(100_000), fc.constantFrom(...sealedSizes), (message, size) => {
        for (const plain of splitMessage(message, size)) {
          expect(sealedSizes).toContain(plain.length + tagBytes);
          expect(plain.length + tagBytes).toBeLessThanOrEqual(size);
        }
      }),
    );
  });

  it('never throw on foreign bytes and never read past the end', () => {
    fc.assert(
      fc.property(bytes(400), (foreign) => {
        const frame = decodeFrame(foreign);
        if (frame.ok) expect(frame.value.body.length).toBeLessThanOrEqual(foreign.length - 5);
      }),
    );
  });

  it('refuse a message that grows past the cap, before it is whole', () => {
    const joiner = createJoiner(10);
    const body = new Uint8Array(6);
    expect(joiner.add({ type: frameType.part, body })).toEqual({ ok: true, value: null });
    expect(joiner.add({ type: frameType.part, body })).toEqual({
      ok: false,
      error: { type: 'TooLarge' },
    });
  });

  it('refuse a body larger than the largest frame as a broken invariant', () => {
    expect(() => encodeFrame({ type: frameType.last, body: new Uint8Array(70_000) })).toThrow(
      RangeError,
    );
  });
});
