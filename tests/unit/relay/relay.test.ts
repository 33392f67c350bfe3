import { beforeEach, describe, expect, test } from 'vitest';
import { createCounters } from '../../../src/relay/counters';
import { defaultLimits, type Limits } from '../../../src/relay/limits';
import { createRelay, type RelayOptions } from '../../../src/relay/relay';
import { createVisitors } from '../../../src/relay/visitors';

let now = 0;
beforeEach(() => {
  now = 1_000_000;
});

const topic = (letter: string) => letter.repeat(43);

const open = (
  changed: Partial<Limits> = {},
  parts: Partial<Pick<RelayOptions, 'turn' | 'neighbours'>> = {},
) => {
  const limits = { ...defaultLimits, ...changed };
  const counters = createCounters();
  const visitors = createVisitors({ limits, salt: 'salt' });
  const relay = createRelay({ limits, clock: { now: () => now }, counters, ...parts });
  const join = (address = 'here') => {
    const heard: { type: string }[] = [];
    const closes: number[] = [];
    const reader = { waiting: 0 };
    const place = visitors.enter(address, now);
    if (!place) throw new Error('There is no room');
    const member = relay.connect(place, {
      send: (text) => heard.push(JSON.parse(text)),
      close: (code) => closes.push(code),
      get bufferedAmount() {
        return reader.waiting;
      },
    });
    const receive = (text: string) => relay.receive(member, text);
    return {
      heard,
      closes,
      reader,
      receive,
      beat: () => relay.beat(member),
      say: (message: object) => receive(JSON.stringify(message)),
    };
  };
  return { relay, counters, join };
};

const note = { type: 'publish', topic: topic('a'), data: 'bm90ZQ==' };
const listen = { type: 'subscribe', topics: [topic('a')] };

describe('silence', () => {
  test('a connection that pings stays, a silent one goes after a minute', () => {
    const { relay, join } = open();
    const [alive, silent] = [join(), join()];
    for (let passed = 0; passed < 75_000; passed += 15_000) {
      now += 15_000;
      alive.say({ type: 'ping' });
      relay.sweep();
    }
    expect(alive.closes).toEqual([]);
    expect(silent.closes).toEqual([1008]);
  });

  test('exactly a minute is not too long', () => {
    const { relay, join } = open();
    const client = join();
    now += 60_000;
    relay.sweep();
    expect(client.closes).toEqual([]);
  });
});

describe('talk', () => {
  test('after the burst, as many messages as seconds allow', () => {
    const { join } = open({ messages: { burst: 3, perSecond: 2 } });
    const client = join();
    for (let sent = 0; sent < 3; sent += 1) client.say({ type: 'ping' });
    now += 1_000;
    for (let sent = 0; sent < 2; sent += 1) client.say({ type: 'ping' });
    expect(client.closes).toEqual([]);
    client.say({ type: 'ping' });
    expect(client.closes).toEqual([1008]);
  });

  test('a rest never saves up more than the burst', () => {
    const { join } = open({ messages: { burst: 3, perSecond: 2 } });
    const client = join();
    now += 3_600_000;
    for (let sent = 0; sent < 4; sent += 1) client.say({ type: 'ping' });
    expect(client.closes).toEqual([1008]);
  });

  test('an address has one allowance for all its connections', () => {
    const { join } = open({ addressMessages: { burst: 3, perSecond: 1 } });
    const [first, second, elsewhere] = [join(), join(), join('elsewhere')];
    first.say({ type: 'ping' });
    second.say({ type: 'ping' });
    first.say({ type: 'ping' });
    second.say({ type: 'ping' });
    elsewhere.say({ type: 'ping' });
    expect([first.closes, second.closes, elsewhere.closes]).toEqual([[], [1008], []]);
  });

  test('signs of life below the messages count as messages', () => {
    const { relay, join } = open({ messages: { burst: 3, perSecond: 0 } });
    const client = join();
    now += 60_000;
    client.beat();
    now += 60_000;
    relay.sweep();
    client.beat();
    client.beat();
    expect(client.closes).toEqual([]);
    client.beat();
    expect(client.closes).toEqual([1008]);
  });

  test('a connection that was ended is not heard any more', () => {
    const { join } = open();
    const [bad, good] = [join(), join()];
    good.say(listen);
    bad.say(listen);
    bad.receive('garbage');
    bad.say(listen);
    bad.say(note);
    good.say(note);
    expect(bad.closes).toEqual([1008]);
    expect(bad.heard).toEqual([]);
    expect(good.heard).toEqual([]);
  });

  test('a reader that does not take its notes is let go, the others are served', () => {
    const { join } = open();
    const [sender, slow, quick] = [join(), join(), join()];
    for (const client of [sender, slow, quick]) client.say(listen);
    slow.reader.waiting = defaultLimits.waitingBytes + 1;
    sender.say(note);
    expect(slow.closes).toEqual([1008]);
    expect(quick.heard).toEqual([note]);
  });

  test('answers wait for a slow reader no longer than notes', () => {
    const { join } = open();
    const client = join();
    client.reader.waiting = defaultLimits.waitingBytes + 1;
    client.say({ type: 'ping' });
    expect(client.closes).toEqual([1008]);
    expect(client.heard).toEqual([]);
  });
});

describe('room', () => {
  test('the seventh subscriber takes the place of the one silent for longest', () => {
    const { join } = open();
    const clients = Array.from({ length: 6 }, () => {
      now += 1;
      const client = join();
      client.say(listen);
      return client;
    });
    now += 1;
    clients[0]?.say({ type: 'ping' });
    const late = join();
    late.say(listen);
    expect(clients.map(({ closes }) => closes)).toEqual([[], [1013], [], [], [], []]);
    clients[0]?.say(note);
    expect(late.heard).toEqual([note]);
  });

  test('subscribing again takes no further place', () => {
    const { join } = open({ subscribersPerTopic: 2, topicsPerConnection: 1 });
    const [first, second] = [join(), join()];
    for (let again = 0; again < 3; again += 1) {
      first.say(listen);
      second.say(listen);
    }
    first.say(note);
    expect(second.heard).toEqual([note]);
    expect([...first.closes, ...second.closes]).toEqual([]);
  });

  test('topics are counted over all messages, and given back', () => {
    const { join } = open({ topicsPerConnection: 2 });
    const client = join();
    client.say({ type: 'subscribe', topics: [topic('a'), topic('b')] });
    client.say({ type: 'unsubscribe', topics: [topic('a')] });
    client.say({ type: 'subscribe', topics: [topic('c')] });
    expect(client.closes).toEqual([]);
    client.say({ type: 'subscribe', topics: [topic('d')] });
    expect(client.closes).toEqual([1008]);
  });
});

describe('counters', () => {
  test('say what happened, and why connections ended', () => {
    const { relay, counters, join } = open({
      messages: { burst: 3, perSecond: 0 },
      subscribersPerTopic: 2,
    });
    const [first, second, third] = [join(), join(), join()];
    for (const client of [first, second]) client.say(listen);
    second.say(note);
    third.say(listen);
    third.receive('garbage');
    for (let sent = 0; sent < 4; sent += 1) second.say({ type: 'ping' });
    join();
    now += 60_001;
    relay.sweep();
    expect(counters).toEqual({
      ...createCounters(),
      messages_total: 5,
      deliveries_total: 1,
      ended_crowded_total: 1,
      ended_rule_total: 1,
      ended_flood_total: 1,
      ended_idle_total: 1,
    });
  });
});
