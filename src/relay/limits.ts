import type { Rate } from './bucket';

/**
 * What one connection, one address and the whole relay may use. Two devices that meet over two rooms were seen to send
 * about 30 messages a side, nearly all of them ICE candidates within a second; a phone with many networks sends a few
 * times as many. A household, or a mobile network's gateway, has one address for many phones, and a phone that waits
 * opens a new connection every 8 to 20 seconds. A phone has two rooms a day with each of the partner's devices and one
 * with each of its person's others: ten a day where both have three, and those of two days around midnight.
 */
export interface Limits {
  readonly frameBytes: number;
  /** Parts of a message, and pieces in which a frame may trickle in. */
  readonly framePieces: number;
  readonly topicsPerConnection: number;
  readonly subscribersPerTopic: number;
  /** Messages of a connection; WebSocket pings count too. */
  readonly messages: Rate;
  readonly addressMessages: Rate;
  readonly addressConnections: Rate;
  readonly addressTurns: Rate;
  readonly connectionsPerAddress: number;
  readonly connections: number;
  /** Addresses remembered, connected or not, until their buckets are full again. */
  readonly addresses: number;
  /** Clients ping every 15 s. */
  readonly idleMs: number;
  /** What may wait for a slow reader before it is let go. */
  readonly waitingBytes: number;
}

export const defaultLimits: Limits = {
  frameBytes: 24 * 1024,
  framePieces: 256,
  topicsPerConnection: 32,
  subscribersPerTopic: 6,
  messages: { burst: 120, perSecond: 6 },
  addressMessages: { burst: 3_000, perSecond: 150 },
  addressConnections: { burst: 256, perSecond: 4 },
  addressTurns: { burst: 32, perSecond: 1 / 15 },
  connectionsPerAddress: 64,
  connections: 10_000,
  addresses: 50_000,
  idleMs: 60_000,
  waitingBytes: 256 * 1024,
};
