import { describe, expect, it } from 'vitest';
import * as encoding from 'lib0/encoding';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import { decodeMessage, encodeMessage, filterMessage, type Side } from '../../../src/sync/guard';

const message = (kind: number, write: (encoder: encoding.Encoder) => void) => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return new Uint8Array(encoding.toUint8Array(encoder));
};

const doc = new Y.Doc();
doc.getMap('m').set('k', 1);
const request = message(0, (encoder) => syncProtocol.writeSyncStep1(encoder, doc));
const answer = message(0, (encoder) => syncProtocol.writeSyncStep2(encoder, doc));
const update = message(0, (encoder) =>
  syncProtocol.writeUpdate(encoder, Y.encodeStateAsUpdate(doc)),
);
const awareness = message(1, (encoder) => encoding.writeVarUint8Array(encoder, new Uint8Array(3)));
const queryAwareness = message(3, () => {});
const peers = message(4, (encoder) => encoding.writeVarString(encoder, 'x'));
const unknownStep = message(0, (encoder) => encoding.writeVarUint(encoder, 7));

const mayPass = (side: Side, way: 'in' | 'out', bytes: Uint8Array<ArrayBuffer>) =>
  filterMessage(side, way, bytes) !== undefined;

describe('the direction of a book', () => {
  it('lets content out of the author and into the reader', () => {
    for (const content of [answer, update]) {
      expect(mayPass('author', 'out', content)).toBe(true);
      expect(mayPass('reader', 'in', content)).toBe(true);
    }
  });

  it('lets requests out of the reader and into the author', () => {
    expect(mayPass('reader', 'out', request)).toBe(true);
    expect(mayPass('author', 'in', request)).toBe(true);
  });

  it('lets nobody but the author write: content never flows back', () => {
    for (const content of [answer, update]) {
      expect(mayPass('author', 'in', content)).toBe(false);
      expect(mayPass('reader', 'out', content)).toBe(false);
    }
  });

  it('lets nothing else through, either way: no presence, no unknown step, no empty message', () => {
    for (const other of [awareness, queryAwareness, peers, unknownStep, new Uint8Array(0)]) {
      for (const side of ['author', 'reader'] as const) {
        expect(mayPass(side, 'in', other)).toBe(false);
        expect(mayPass(side, 'out', other)).toBe(false);
      }
    }
  });
});

describe('a message', () => {
  it('is what y-protocols writes, and is read back', () => {
    const read = [request, answer, update].map(decodeMessage);
    expect(read.map((each) => each?.type)).toEqual(['request', 'answer', 'update']);
    expect(read.map((each) => each && encodeMessage(each))).toEqual([request, answer, update]);
    const long = { type: 'update', body: new Uint8Array(70_000).fill(3) } as const;
    const own = message(0, (encoder) => syncProtocol.writeUpdate(encoder, long.body));
    expect(encodeMessage(long)).toEqual(own);
    expect(decodeMessage(own)).toEqual(long);
  });

  it('is none where its length is not exactly that of what follows', () => {
    for (const wrong of [answer.slice(0, -1), new Uint8Array([...answer, 0]), answer.slice(0, 2)]) {
      expect(decodeMessage(wrong)).toBe(undefined);
    }
    expect(decodeMessage(new Uint8Array([0, 1, 0x80, 0x80, 0x80, 0x80, 0x01]))).toBe(undefined);
  });
});
