import { hash } from 'node:crypto';
import { createBucket, isFull, take, type Bucket } from './bucket';
import type { Limits } from './limits';
import { networkOf } from './network';

interface VisitorOptions {
  readonly limits: Limits;
  /** Random, and never kept: what is counted here leads back to no address without it. */
  readonly salt: string;
}

/** What one address has used. */
export interface Address {
  readonly connections: Bucket;
  readonly messages: Bucket;
  readonly turns: Bucket;
  /** Connections now. */
  count: number;
}

/** Counts what addresses use, under a salted hash, and forgets them as soon as it makes no difference. */
export const createVisitors = ({ limits, salt }: VisitorOptions) => {
  const addresses = new Map<string, Address>();
  let total = 0;

  const keyOf = (address: string) =>
    hash('sha256', `${salt} ${networkOf(address)}`, 'base64url').slice(0, 22);

  const find = (key: string, now: number): Address | undefined => {
    const known = addresses.get(key);
    if (known || addresses.size >= limits.addresses) return known;
    const fresh = {
      connections: createBucket(limits.addressConnections, now),
      messages: createBucket(limits.addressMessages, now),
      turns: createBucket(limits.addressTurns, now),
      count: 0,
    };
    addresses.set(key, fresh);
    return fresh;
  };

  const hasRoom = (address: Address, now: number) =>
    total < limits.connections &&
    address.count < limits.connectionsPerAddress &&
    take(address.connections, limits.addressConnections, now);

  return {
    /** Takes a place for one more connection; undefined where there is none. */
    enter(from: string, now: number): Address | undefined {
      const address = find(keyOf(from), now);
      if (!address || !hasRoom(address, now)) return undefined;
      address.count += 1;
      total += 1;
      return address;
    },

    /** Gives a place back. */
    leave(address: Address): void {
      address.count -= 1;
      total -= 1;
    },

    connected: (): number => total,
    remembered: (): number => addresses.size,

    /** Forgets who is gone and has its full allowance again. Call it now and then. */
    sweep(now: number): void {
      for (const [key, address] of addresses) {
        const isRested =
          address.count === 0 &&
          isFull(address.connections, limits.addressConnections, now) &&
          isFull(address.messages, limits.addressMessages, now) &&
          isFull(address.turns, limits.addressTurns, now);
        if (isRested) addresses.delete(key);
      }
    },
  };
};

export type Visitors = ReturnType<typeof createVisitors>;
