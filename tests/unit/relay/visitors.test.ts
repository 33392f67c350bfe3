import { describe, expect, test } from 'vitest';
import { take } from '../../../src/relay/bucket';
import { defaultLimits, type Limits } from '../../../src/relay/limits';
import { networkOf } from '../../../src/relay/network';
import { createVisitors, type Address } from '../../../src/relay/visitors';

const open = (limits: Partial<Limits> = {}) =>
  createVisitors({ limits: { ...defaultLimits, ...limits }, salt: 'salt' });

const enter = (visitors: ReturnType<typeof open>, now: number): Address => {
  const address = visitors.enter('here', now);
  if (!address) throw new Error('There is no room');
  return address;
};

describe('places', () => {
  test('so many in all, so many an address', () => {
    const visitors = open({ connections: 3, connectionsPerAddress: 2 });
    expect(visitors.enter('one', 0)).toBeDefined();
    expect(visitors.enter('one', 0)).toBeDefined();
    expect(visitors.enter('one', 0)).toBeUndefined();
    expect(visitors.enter('two', 0)).toBeDefined();
    expect(visitors.enter('three', 0)).toBeUndefined();
    expect(visitors.connected()).toBe(3);
  });

  test('who leaves gives back one place', () => {
    const visitors = open({ connectionsPerAddress: 2 });
    const first = enter(visitors, 0);
    enter(visitors, 0);
    visitors.leave(first);
    expect(visitors.connected()).toBe(1);
    expect(visitors.enter('here', 0)).toBeDefined();
    expect(visitors.enter('here', 0)).toBeUndefined();
  });

  test('coming and going is limited too', () => {
    const visitors = open({ addressConnections: { burst: 2, perSecond: 1 } });
    const comeAndGo = (now: number) => {
      const address = visitors.enter('here', now);
      if (address) visitors.leave(address);
      return address !== undefined;
    };
    expect([comeAndGo(0), comeAndGo(0), comeAndGo(0)]).toEqual([true, true, false]);
    expect([comeAndGo(1_000), comeAndGo(1_000)]).toEqual([true, false]);
  });
});

describe('memory', () => {
  const limits = {
    addresses: 2,
    addressConnections: { burst: 2, perSecond: 1 },
    addressMessages: { burst: 10, perSecond: 1 },
  };

  test('an address is forgotten when it is gone and has its whole allowance again', () => {
    const visitors = open(limits);
    const address = enter(visitors, 0);
    for (let said = 0; said < 5; said += 1) take(address.messages, limits.addressMessages, 0);
    visitors.sweep(60_000);
    expect(visitors.remembered()).toBe(1);
    visitors.leave(address);
    visitors.sweep(60_000);
    expect(visitors.remembered()).toBe(0);
  });

  test('an address that has just used up its allowance gets no new one by leaving', () => {
    const visitors = open(limits);
    const address = enter(visitors, 0);
    for (let said = 0; said < 10; said += 1) take(address.messages, limits.addressMessages, 0);
    visitors.leave(address);
    visitors.sweep(4_000);
    const again = enter(visitors, 4_000);
    const said = Array.from({ length: 5 }, () =>
      take(again.messages, limits.addressMessages, 4_000),
    );
    expect(said).toEqual([true, true, true, true, false]);
  });

  test('no more addresses than fit; those that are known still come in', () => {
    const visitors = open(limits);
    visitors.enter('one', 0);
    visitors.enter('two', 0);
    expect(visitors.enter('three', 0)).toBeUndefined();
    expect(visitors.enter('two', 0)).toBeDefined();
    expect(visitors.remembered()).toBe(2);
  });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
  ['unknown', 'unknown'],
  [':::::::::::', ':::::::::::'],
])('%j counts as %j', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
