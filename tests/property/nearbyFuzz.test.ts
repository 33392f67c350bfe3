import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/crypto/pairing/messages';
import { parseInvitation, parseMark } from '../../src/sync/invitation';
import { createCardReader, encodeCard, parseCard } from '../../src/sync/nearby/card';
import { decodeDescription, encodeDescription } from '../../src/sync/nearby/description';
import { parseLineMessage } from '../../src/sync/nearby/line';
import { createSquareReader, toSquares } from '../../src/sync/nearby/squares';
import { parseTurn } from '../../src/sync/turn';

/** `SYNC_FUZZ=100000` for the long run: so many inputs a parser. */
const inputs = Number(process.env['SYNC_FUZZ'] ?? 4_000);
const slow = 60_000 + inputs * 20;

const run = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns: inputs });

const bytes = (maxLength: number, minLength = 0) =>
  fc.uint8Array({ minLength, maxLength }).map((array) => new Uint8Array(array));

/** Begins with a kind that there is, or nearly. */
const kinded = (kinds: number, maxLength: number) =>
  fc.tuple(fc.nat(kinds), bytes(maxLength)).map(([kind, rest]) => new Uint8Array([kind, ...rest]));

/** Some letters changed, taken out, doubled or cut off. */
const mangled = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.nat(600), fc.constantFrom('', 'Q', '1', '..', 'é')), { maxLength: 3 }),
    )
    .map(([whole, changes]) =>
      changes.reduce((now, [at, to]) => {
        const place = at % Math.max(1, now.length);
        return now.slice(0, place) + to + now.slice(place + 1);
      }, whole),
    );

const square = bytes(300, 1).map((whole) => toSquares(whole)[0] ?? '');
const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.uuid().map((id) => `${id}.local`),
  fc.string({ maxLength: 20 }),
);
const line = fc
  .tuple(address, fc.nat(70_000), fc.constantFrom('udp', 'tcp'), fc.constantFrom('host', 'srflx'))
  .map(([host, port, way, type]) => `a=candidate:1 1 ${way} 1 ${host} ${port} typ ${type}`);
const hex = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((key) => Buffer.from(key).toString('hex').toUpperCase().match(/../g)?.join(':'));
const sdp = fc
  .tuple(fc.array(line, { maxLength: 12 }), hex)
  .map(([lines, key]) =>
    [
      ...lines,
      'a=ice-ufrag:abcd',
      `a=ice-pwd:${'p'.repeat(24)}`,
      `a=fingerprint:sha-256 ${key}`,
      '',
    ].join('\r\n'),
  );

describe('every parser of what a camera sees', () => {
  it('of squares and cards comes to an end with any text', { timeout: slow }, () => {
    const cards = createCardReader();
    const squares = createSquareReader();
    run(fc.oneof(fc.string({ maxLength: 500 }), square, mangled(square)), (text) => {
      const read = squares.add(text);
      if (read) {
        expect(read.total).toBeLessThanOrEqual(12);
        expect(read.have).toBeLessThanOrEqual(read.total);
        expect(read.whole?.length ?? 0).toBeLessThanOrEqual(12 * 245);
      }
      cards.add(text);
    });
  });

  it('of cards gives back exactly what it read', { timeout: slow }, () => {
    run(fc.oneof(kinded(5, 160), bytes(160)), (foreign) => {
      const card = parseCard(foreign);
      if (card) expect(encodeCard(card)).toEqual(foreign);
    });
  });

  it(
    'of descriptions makes an SDP of its own, with nothing foreign in it',
    { timeout: slow },
    () => {
      const own = sdp.map((text) => encodeDescription(text) ?? new Uint8Array(0));
      const changed = fc.tuple(own, fc.nat(120), fc.nat(255)).map(([whole, at, to]) => {
        const copy = new Uint8Array(whole);
        copy[at % Math.max(1, copy.length)] = to;
        return copy;
      });
      run(fc.oneof(own, changed, bytes(200)), (foreign) => {
        const text = decodeDescription('offer', foreign);
        if (text === undefined) return;
        expect(text).toMatch(/^(?:[a-z]=[\x20-\x7e]*\r\n)+$/);
        expect(text.match(/a=candidate/g)?.length ?? 0).toBeLessThanOrEqual(8);
        expect(encodeDescription(text)).toEqual(foreign);
      });
    },
  );

  it(
    'of links, codes and marks answers with a typed error or a whole one',
    { timeout: slow },
    () => {
      const code = `hearth1${'q'.repeat(66)}`;
      const likely = mangled(
        fc.constantFrom(code, `https://a.example/#pair=${code}.${'A'.repeat(43)}`),
      );
      run(fc.oneof(fc.string({ maxLength: 300 }), likely), (text) => {
        const parsed = parseInvitation(text, 1);
        if (parsed.ok) expect(parsed.value.secret).toHaveLength(32);
        else expect(['NotACode', 'CodeExpired']).toContain(parsed.error.type);
        expect(parseMark(text)?.length ?? 32).toBe(32);
      });
    },
  );
});

describe('what comes over a line between two phones', () => {
  it('is a message of the relay’s form, or nothing', { timeout: slow }, () => {
    const topic = 'A'.repeat(43);
    const likely = fc
      .record({
        type: fc.constantFrom('publish', 'subscribe', 'ping'),
        topic: fc.constantFrom(topic, 'short'),
        data: fc.oneof(fc.base64String({ maxLength: 80 }), fc.string({ maxLength: 20 }), fc.nat()),
      })
      .map((message) => JSON.stringify(message));
    run(fc.oneof(likely, mangled(likely), fc.json(), fc.anything()), (foreign) => {
      const message = parseLineMessage(foreign);
      if (!message) return;
      expect(message.topic).toMatch(/^[\w-]{43}$/);
      expect(() => atob(message.data)).not.toThrow(TypeError);
    });
  });

  it('and opens in the pairing’s channel is a whole message, or none', { timeout: slow }, () => {
    run(fc.oneof(kinded(6, 40), bytes(60)), (foreign) => {
      const message = parseMessage(foreign);
      if (message) expect(['reveal', 'seen', 'chosen', 'differ']).toContain(message.type);
    });
  });
});

describe('what a relay says of its TURN server', () => {
  it('names TURN servers alone, or nothing', { timeout: slow }, () => {
    const likely = fc.record({
      type: fc.constantFrom('turn', 'turnServer'),
      offered: fc.oneof(fc.boolean(), fc.nat()),
      urls: fc.array(fc.constantFrom('turn:a.example', 'turns:b.example:443', 'stun:c.example')),
      username: fc.string({ maxLength: 5 }),
      credential: fc.string({ maxLength: 5 }),
      ttlSeconds: fc.oneof(fc.integer({ min: -5, max: 900 }), fc.double()),
    });
    run(fc.oneof(likely, fc.anything()), (foreign) => {
      const answer = parseTurn(foreign);
      if (answer?.type !== 'turnServer') return;
      expect(answer.urls.length).toBeGreaterThan(0);
      for (const url of answer.urls) expect(url).toMatch(/^turns?:/i);
      expect(answer.ttlSeconds).toBeGreaterThan(0);
    });
  });
});
