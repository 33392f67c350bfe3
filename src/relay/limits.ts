/**
 * What one connection, one address and the whole relay may use. Two devices that meet over two rooms were seen to send
 * about 30 messages a side, nearly all of them ICE candidates within a second; a phone with many networks sends a few
 * times as many.
 */
export interface Limits {
  readonly frameBytes: number;
  readonly topicsPerConnection: number;
  readonly subscribersPerTopic: number;
  readonly burstMessages: number;
  readonly messagesPerSecond: number;
  readonly connectionsPerAddress: number;
  readonly connections: number;
  /** Clients ping every 15 s. */
  readonly idleMs: number;
  /** What may wait for a slow reader before it is let go. */
  readonly waitingBytes: number;
}

export const defaultLimits: Limits = {
  frameBytes: 24 * 1024,
  topicsPerConnection: 8,
  subscribersPerTopic: 6,
  burstMessages: 120,
  messagesPerSecond: 6,
  connectionsPerAddress: 64,
  connections: 10_000,
  idleMs: 60_000,
  waitingBytes: 256 * 1024,
};
