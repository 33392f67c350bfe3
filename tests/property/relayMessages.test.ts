import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { parseMessage, publishText, readAny, relayMessage } from '../../src/relay/messages';

const isLong = process.env['HEARTH_LONG'] === '1';
const seed = Number(process.env['HEARTH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`relay messages: HEARTH_SEED=${seed}${isLong ? ' HEARTH_LONG=1' : ''}`);
const parameters = { seed, numRuns: isLong ? 150_000 : 5_000 };

const alphabet = (all: string) => fc.constantFrom(...Array.from(all));
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const text = (unit: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.string({ unit, minLength, maxLength });

const topic = text(alphabet(`${letters}-_`), 43, 43);
const data = fc
  .tuple(text(alphabet(`${letters}+/`), 1, 60), fc.constantFrom('', '=', '=='))
  .map((parts) => parts.join(''));
const nearlyData = fc.oneof(
  { weight: 4, arbitrary: data },
  data.map((whole) => `${whole}=`),
  fc.nat(3).map((more) => 'A'.repeat(16 * 1024 - 2 + more)),
  fc.nat(2).map((more) => `${'A'.repeat(16 * 1024 - 1)}${'='.repeat(more)}`),
  fc.string(),
);

const publish = fc.record({ type: fc.constant('publish'), topic, data: nearlyData });
const message = fc.oneof(
  { weight: 3, arbitrary: publish },
  fc.record({
    type: fc.constantFrom('subscribe', 'unsubscribe'),
    topics: fc.array(topic, { maxLength: 3 }),
  }),
  fc.record({ type: fc.constantFrom('ping', 'turn') }),
  fc.dictionary(fc.constantFrom('type', 'topic', 'topics', 'data', 'more'), fc.jsonValue()),
);

/** The same JSON, as another program might write it. */
const spelt = fc
  .tuple(message, fc.constantFrom(0, 1, '\t'), fc.boolean())
  .map(([value, space, reversed]) =>
    JSON.stringify(
      reversed ? Object.fromEntries(Object.entries(value).reverse()) : value,
      undefined,
      space,
    ),
  );

/** Something near a message: cut, or with a few characters put in, taken out or altered. */
const edit = fc.record({
  at: fc.nat(),
  out: fc.nat(2),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom('"', '\\', '\n', '=', '}'),
  ),
});
const altered = fc
  .tuple(spelt, fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([whole, edits]) =>
    edits.reduce((current, { at, out, put }) => {
      const place = at % (current.length + 1);
      return current.slice(0, place) + put + current.slice(place + out);
    }, whole),
  );
const anything = fc.oneof(
  { weight: 3, arbitrary: spelt },
  { weight: 4, arbitrary: altered },
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.nat(20_000).map((depth) => '['.repeat(depth)),
);

describe('what a client says', () => {
  test('whatever it is, it is a message or none, and soon', { timeout: 300_000 }, () => {
    const kinds = new Map<string, number>();
    let slowest = 0;
    fc.assert(
      fc.property(anything, (given) => {
        const began = performance.now();
        const parsed = parseMessage(given);
        slowest = Math.max(slowest, performance.now() - began);
        kinds.set(parsed?.type ?? 'none', (kinds.get(parsed?.type ?? 'none') ?? 0) + 1);
      }),
      parameters,
    );
    expect([...kinds.keys()].toSorted()).toEqual([
      'none',
      'ping',
      'publish',
      'subscribe',
      'turn',
      'unsubscribe',
    ]);
    expect(slowest).toBeLessThan(2_000);
  });

  test('the short way reads exactly what the long way reads', { timeout: 300_000 }, () => {
    let published = 0;
    fc.assert(
      fc.property(anything, (given) => {
        const parsed = parseMessage(given);
        if (parsed?.type === 'publish') published += 1;
        expect(parsed).toEqual(readAny(given));
      }),
      parameters,
    );
    expect(published).toBeGreaterThan(parameters.numRuns / 20);
  });
});

test('a note is passed on as JSON writes it', () => {
  fc.assert(
    fc.property(topic, data, (to, note) => {
      const written = publishText(to, note);
      expect(written).toBe(JSON.stringify({ type: 'publish', topic: to, data: note }));
      expect(v.is(relayMessage, JSON.parse(written))).toBe(true);
    }),
    { seed },
  );
});
