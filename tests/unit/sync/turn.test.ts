import { describe, expect, it } from 'vitest';
import { createTurn, parseTurn, type SignallingConnection } from '../../../src/sync/turn';

const minute = 60_000;

const credentials = {
  type: 'turnServer',
  urls: ['turn:turn.example:3478'],
  username: '1:a',
  credential: 'b',
  ttlSeconds: 600,
};

/** A signalling connection that the test moves. */
const createConnection = () => {
  const listeners = new Map<string, ((data: unknown) => void)[]>();
  const said: object[] = [];
  const state = { connected: false };
  const connection: SignallingConnection = {
    get connected() {
      return state.connected;
    },
    send: (message) => said.push(message),
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    off() {},
    emit() {},
  };
  const tell = (event: string, data: unknown = {}) =>
    listeners.get(event)?.forEach((listener) => listener(data));
  return {
    connection,
    said,
    connect: () => tell('connect'),
    disconnect: () => tell('disconnect'),
    hear: (data: unknown) => tell('message', data),
  };
};

const setUp = () => {
  const clock = { at: 0, now: () => clock.at };
  const state = { isNear: false };
  const offers: boolean[] = [];
  const turn = createTurn({
    clock,
    isNear: () => state.isNear,
    onOffered: (offered) => offers.push(offered),
  });
  const relay = createConnection();
  turn.follow(relay.connection);
  return { clock, state, offers, turn, relay };
};

describe('the way that connections are made', () => {
  it('is hidden until the relay has said that it cannot hide anything', () => {
    const { turn, relay, offers } = setUp();
    expect(turn.transport()).toBe('relay');
    relay.connect();
    expect(relay.said).toEqual([{ type: 'turn' }]);
    expect(turn.transport()).toBe('relay');
    relay.hear({ type: 'turn', offered: false });
    expect(turn.transport()).toBe('direct');
    relay.hear({ type: 'turn', offered: true });
    expect(turn.transport()).toBe('relay');
    expect(offers).toEqual([false, true]);
  });

  it('is direct where both are in one room, and only as long as they say so', () => {
    const { turn, relay, state } = setUp();
    relay.hear({ type: 'turn', offered: true });
    state.isNear = true;
    expect(turn.transport()).toBe('direct');
    state.isNear = false;
    expect(turn.transport()).toBe('relay');
  });
});

describe('credentials', () => {
  it('are used as they come, and asked for again when they are old', () => {
    const { clock, turn, relay } = setUp();
    relay.connect();
    expect(turn.servers()).toEqual([]);
    relay.hear({ type: 'turn', offered: true });
    relay.hear(credentials);
    const { urls, username, credential } = credentials;
    expect(turn.servers()).toEqual([{ urls, username, credential }]);
    clock.at = 5 * minute;
    relay.connect();
    expect(relay.said).toHaveLength(1);
    clock.at = 7 * minute;
    relay.connect();
    relay.connect();
    expect(relay.said).toHaveLength(2);
  });

  it('are asked for on every new connection, and no more where there are none', () => {
    const { clock, relay } = setUp();
    relay.connect();
    relay.hear({ type: 'turn', offered: false });
    clock.at = 20 * minute;
    relay.connect();
    expect(relay.said).toHaveLength(1);
    relay.disconnect();
    relay.connect();
    expect(relay.said).toHaveLength(2);
  });

  it('of anything but a TURN server are not taken', () => {
    for (const urls of [['stun:elsewhere.example'], ['turn:a.example', 'https://b.example'], []]) {
      expect(parseTurn({ ...credentials, urls })).toBeUndefined();
    }
    for (const other of [null, 'turn', { type: 'publish' }, { type: 'turn', offered: 'yes' }]) {
      expect(parseTurn(other)).toBeUndefined();
    }
  });
});
