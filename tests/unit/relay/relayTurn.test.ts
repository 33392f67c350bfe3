import { describe, expect, test } from 'vitest';
import { createCounters } from '../../../src/relay/counters';
import { defaultLimits, type Limits } from '../../../src/relay/limits';
import type { Neighbours } from '../../../src/relay/neighbours';
import { createRelay } from '../../../src/relay/relay';
import { createVisitors } from '../../../src/relay/visitors';

const server = {
  urls: ['turn:turn.example:3478'],
  username: '1700000600:random',
  credential: 'cGFzc3dvcmQ=',
  ttlSeconds: 600,
};
const given = { type: 'turnServer', ...server };
const offered = { type: 'turn', offered: true };
const topic = 'a'.repeat(43);
const listen = { type: 'subscribe', topics: [topic] };
const ask = { type: 'turn' };

/** A relay, and what the other relays hear and say. */
const open = (changed: Partial<Limits> = {}, hasTurn = true) => {
  let now = 0;
  const limits = { ...defaultLimits, ...changed };
  const counters = createCounters();
  const visitors = createVisitors({ limits, salt: 'salt' });
  const listening = new Map<string, (data: string) => void>();
  const passedOn: string[][] = [];
  const neighbours: Neighbours = {
    listen(name, onNote) {
      listening.set(name, onNote);
      return () => listening.delete(name);
    },
    publish: (name, data) => passedOn.push([name, data]),
  };
  const relay = createRelay({
    limits,
    clock: { now: () => now },
    counters,
    neighbours,
    ...(hasTurn && { turn: () => server }),
  });
  const join = () => {
    const heard: unknown[] = [];
    const place = visitors.enter('here', now);
    if (!place) throw new Error('There is no room');
    const member = relay.connect(place, {
      send: (text) => heard.push(JSON.parse(text)),
      close: () => {},
      bufferedAmount: 0,
    });
    const say = (message: object) => relay.receive(member, JSON.stringify(message));
    return { heard, say, left: () => relay.leave(member) };
  };
  const later = (ms: number) => {
    now += ms;
    relay.sweep();
  };
  return { join, later, counters, listening, passedOn };
};

describe('TURN credentials', () => {
  test('where there is no TURN server, that is the whole answer', () => {
    const { join } = open({}, false);
    const [first, second] = [join(), join()];
    first.say(ask);
    first.say(listen);
    second.say(listen);
    expect(first.heard).toEqual([{ type: 'turn', offered: false }]);
  });

  test('come as soon as somebody else is on the topic, and not before', () => {
    const { join, counters } = open();
    const [first, second] = [join(), join()];
    first.say(listen);
    first.say(ask);
    expect(first.heard).toEqual([offered]);
    second.say(ask);
    second.say(listen);
    expect(first.heard).toEqual([offered, given]);
    expect(second.heard).toEqual([offered, given]);
    expect(counters.turn_credentials_total).toBe(2);
  });

  test('come before the first note, so that an answer to it can use them', () => {
    const { join } = open();
    const [first, second] = [join(), join()];
    first.say(listen);
    first.say(ask);
    second.say(listen);
    second.say({ type: 'publish', topic, data: 'aGVsbG8=' });
    expect(first.heard.slice(1)).toMatchObject([given, { type: 'publish' }]);
  });

  test('only for those who ask, once each time', () => {
    const { join } = open();
    const [first, second, third] = [join(), join(), join()];
    for (const client of [first, second, third]) client.say(listen);
    second.say(ask);
    second.say(ask);
    expect(first.heard).toEqual([]);
    expect(second.heard).toEqual([offered, given, offered, given]);
  });

  test('not for who is on no topic, nor for who is alone again', () => {
    const { join } = open();
    const [first, second, nowhere] = [join(), join(), join()];
    for (const client of [first, second]) client.say(listen);
    second.say({ type: 'unsubscribe', topics: [topic] });
    for (const client of [first, second, nowhere]) client.say(ask);
    for (const client of [first, second, nowhere]) expect(client.heard).toEqual([offered]);
  });

  test('an address that has had its share gets more with time', () => {
    const { join, later } = open({ addressTurns: { burst: 2, perSecond: 0.1 } });
    const [first, second] = [join(), join()];
    for (const client of [first, second]) client.say(listen);
    for (let asked = 0; asked < 3; asked += 1) first.say(ask);
    expect(first.heard).toEqual([offered, given, offered, given, offered]);
    later(9_000);
    expect(first.heard).toHaveLength(5);
    later(1_000);
    expect(first.heard.at(-1)).toEqual(given);
    later(20_000);
    expect(first.heard).toHaveLength(6);
  });
});

describe('neighbours', () => {
  test('are listened to only for topics with somebody here', () => {
    const { join, listening } = open();
    const [first, second] = [join(), join()];
    for (const client of [first, second]) client.say(listen);
    expect([...listening.keys()]).toEqual([topic]);
    first.say({ type: 'unsubscribe', topics: [topic] });
    expect(listening.size).toBe(1);
    second.left();
    expect(listening.size).toBe(0);
  });

  test('hear what is published here, whoever listens here', () => {
    const { join, passedOn } = open();
    const first = join();
    first.say(listen);
    first.say({ type: 'publish', topic, data: 'aGVsbG8=' });
    first.say({ type: 'publish', topic: 'b'.repeat(43), data: 'aGVsbG8=' });
    expect(passedOn).toEqual([[topic, 'aGVsbG8=']]);
  });

  test('what they say reaches everybody here, and is passed on to nobody else', () => {
    const { join, listening, passedOn } = open();
    const [first, second] = [join(), join()];
    for (const client of [first, second]) client.say(listen);
    listening.get(topic)?.('aGVsbG8=');
    const note = { type: 'publish', topic, data: 'aGVsbG8=' };
    expect([first.heard, second.heard]).toEqual([[note], [note]]);
    expect(passedOn).toEqual([]);
  });

  test('count as somebody to reach once they were heard', () => {
    const { join, listening } = open();
    const first = join();
    first.say(listen);
    first.say(ask);
    expect(first.heard).toEqual([offered]);
    listening.get(topic)?.('aGVsbG8=');
    expect(first.heard.slice(1)).toMatchObject([given, { type: 'publish' }]);
  });

  test('what is no sealed note stops here', () => {
    const { join, listening } = open();
    const first = join();
    first.say(listen);
    for (const data of ['', '"}', '<sdp>', 'A'.repeat(16 * 1024 + 1)]) listening.get(topic)?.(data);
    expect(first.heard).toEqual([]);
  });
});
