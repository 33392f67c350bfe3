import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '../../src/core/bytes';
import { createBook, encodePieces, rememberHead } from '../../src/doc';
import { inspectUpdate } from '../../src/doc/inspect';
import { createScratch } from '../../src/doc/scratch';
import { fingerprintOf } from '../../src/sync/fingerprint';
import { createJoiner, decodeFrame } from '../../src/sync/frames';
import { decodeMessage, encodeMessage, filterMessage } from '../../src/sync/guard';
import { readHello } from '../../src/sync/hello';
import { relayedCandidate, relayedDescription } from '../../src/sync/candidates';
import { bombs, entry, honest, idOf } from '../helpers/bombs';

/** `SYNC_FUZZ=100000` for the long run: so many inputs a parser. */
const inputs = Number(process.env['SYNC_FUZZ'] ?? 4_000);
const slow = 60_000 + inputs * 20;

const run = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns: inputs });

const bytes = (maxLength: number) =>
  fc.uint8Array({ maxLength }).map((array) => new Uint8Array(array));

const book = createBook();
book.clientID = 5;
for (let at = 0; at < 6; at += 1) book.getMap('entries').set(idOf(at), entry(`text ${at}`));
book.getMap('entries').delete(idOf(3));

const seeds: readonly Bytes[] = [
  Y.encodeStateAsUpdate(book) as Bytes,
  honest(7),
  ...[...bombs.values()].filter(({ length }) => length > 2 && length < 2_000),
];

/** A real update, with some bytes changed, taken out, doubled or cut off. */
const mutated: fc.Arbitrary<Bytes> = fc
  .record({
    seed: fc.constantFrom(...seeds),
    changes: fc.array(
      fc.record({
        at: fc.nat(4_000),
        act: fc.constantFrom('set', 'out', 'twice', 'cut'),
        to: fc.nat(255),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ seed, changes }) => {
    let changed = [...seed];
    for (const { at, act, to } of changes) {
      const place = at % Math.max(1, changed.length);
      if (act === 'set') changed[place] = to;
      if (act === 'out') changed.splice(place, 1 + (to % 4));
      if (act === 'twice') changed.splice(place, 0, ...changed.slice(place, place + (to % 16)));
      if (act === 'cut') changed = changed.slice(0, place);
    }
    return new Uint8Array(changed);
  });

const verdicts = ['fits', 'tooEarly', 'refused'];

describe('every parser of what another device sends', () => {
  it('of frames and of the handshake reads foreign bytes without harm', { timeout: slow }, () => {
    run(bytes(600), (foreign) => {
      const frame = decodeFrame(foreign);
      if (frame.ok) {
        expect(frame.value.body.length).toBeLessThanOrEqual(foreign.length - 5);
        const joined = createJoiner(300).add(frame.value);
        expect(joined.ok || joined.error.type === 'TooLarge').toBe(true);
      } else expect(frame.error).toEqual({ type: 'BadFrame' });
      const hello = readHello(foreign);
      if (hello) expect(hello.length).toBeLessThanOrEqual(foreign.length - 2);
    });
  });

  it('of messages takes exactly what it would write itself', { timeout: slow }, () => {
    const likely = fc
      .tuple(fc.constantFrom(0, 0, 0, 1, 3, 4, 100), fc.nat(4), bytes(300))
      .map(([kind, step, rest]) => new Uint8Array([kind, step, ...rest]));
    run(fc.oneof(bytes(300), likely), (foreign) => {
      const message = decodeMessage(foreign);
      for (const side of ['author', 'reader'] as const) {
        for (const way of ['in', 'out'] as const) filterMessage(side, way, foreign);
      }
      // A length may be written with more digits than it needs; what it counts is the same.
      if (message) expect(encodeMessage(message).length).toBeLessThanOrEqual(foreign.length);
    });
  });

  it(
    'of updates comes to a verdict, and what it admits is whole and of the right kind',
    { timeout: slow },
    () => {
      run(fc.oneof(mutated, bytes(300)), (foreign) => {
        expect(verdicts).toContain(inspectUpdate(book, foreign));
        const scratch = createScratch();
        const verdict = scratch.admit(foreign);
        expect(verdicts).toContain(verdict);
        if (verdict !== 'fits') return;
        const page = createBook();
        Y.applyUpdate(page, foreign);
        expect(page.store.pendingStructs).toBe(null);
        expect(page.store.pendingDs).toBe(null);
        for (const name of page.share.keys())
          expect(['about', 'answers', 'entries']).toContain(name);
        for (const value of page.getMap('entries').values())
          expect(value).toBeInstanceOf(Uint8Array);
      });
    },
  );

  it('of state vectors answers with pieces, or with none', { timeout: slow }, () => {
    const privateBook = createBook();
    run(bytes(60), (foreign) => {
      for (const { update } of encodePieces(book, foreign)) Y.decodeUpdate(update);
      rememberHead(privateBook, 'pair.book', foreign, 1);
    });
  });

  it(
    'of descriptions and candidates tells no address in relay-only mode',
    { timeout: slow },
    () => {
      const address = '192.0.2.55';
      const word = fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('typ', 'host', 'srflx', 'raddr', 'rport', '\r\n', 'c=IN IP4', address, '1'),
      );
      const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
      run(fc.tuple(line, line), ([before, after]) => {
        fingerprintOf(`${before}\r\n${after}`);
        const told = relayedDescription(`a=candidate:1 ${before} ${address} typ host\r\n`);
        expect(told.startsWith('a=candidate')).toBe(false);
        expect(relayedCandidate(`candidate:1 1 udp 1 ${address} 9 typ host`)).toBe(undefined);
        expect(
          relayedCandidate(`candidate:1 1 udp 1 a 9 typ relay raddr ${address} rport 5`),
        ).not.toContain(address);
        relayedCandidate(after);
      });
    },
  );
});
