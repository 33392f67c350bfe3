import * as v from 'valibot';
import type { Transport } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';

/** What y-webrtc's signalling connection offers and its types leave out. */
export interface SignallingConnection {
  readonly connected: boolean;
  send(message: object): void;
  on(event: 'connect' | 'disconnect' | 'message', listener: (data: unknown) => void): void;
  off(event: 'connect' | 'disconnect', listener: () => void): void;
  emit(event: 'connect', args: readonly unknown[]): void;
}

/** STUN is left out: it would tell an address to somebody who is not asked to hide it. */
const url = v.pipe(v.string(), v.regex(/^turns?:/i));

const said = v.variant('type', [
  v.object({ type: v.literal('turn'), offered: v.boolean() }),
  v.object({
    type: v.literal('turnServer'),
    urls: v.pipe(v.array(url), v.minLength(1), v.maxLength(8)),
    username: v.string(),
    credential: v.string(),
    ttlSeconds: v.pipe(v.number(), v.minValue(1)),
  }),
]);

/** Undefined for everything else that a relay says. */
export const parseTurn = (message: unknown): v.InferOutput<typeof said> | undefined => {
  const parsed = v.safeParse(said, message);
  return parsed.success ? parsed.output : undefined;
};

/** Credentials are asked for again when less than this part of their time is left. */
const freshPart = 0.4;
const askAgainMs = 60_000;

export interface TurnOptions {
  readonly clock: Clock;
  /** Both people have said that they are in one room, so that addresses are no secret. */
  readonly isNear: () => boolean;
  readonly onOffered: (offered: boolean) => void;
}

/**
 * How connections are made: through the relay's TURN server where it has one, so that neither phone learns the other's
 * address; directly where it has none, or where both people want that.
 */
export const createTurn = ({ clock, isNear, onOffered }: TurnOptions) => {
  let offered: boolean | null = null;
  let servers: RTCIceServer[] = [];
  let freshUntilMs = Number.NEGATIVE_INFINITY;
  const askedAtMs = new WeakMap<object, number>();
  const known = new WeakSet<object>();

  const ask = (connection: SignallingConnection) => {
    const before = askedAtMs.get(connection);
    const now = clock.now();
    const isDue = offered !== false && now > freshUntilMs;
    if (before !== undefined && !(isDue && now - before > askAgainMs)) return;
    askedAtMs.set(connection, now);
    connection.send({ type: 'turn' });
  };

  const take = (message: unknown) => {
    const answer = parseTurn(message);
    if (!answer) return;
    if (answer.type === 'turn') {
      offered = answer.offered;
      return onOffered(offered);
    }
    const { urls, username, credential, ttlSeconds } = answer;
    servers = [{ urls, username, credential }];
    freshUntilMs = clock.now() + ttlSeconds * 1_000 * (1 - freshPart);
  };

  return {
    /** Asks on this connection, now or once it stands, and whenever what was answered is old. */
    follow(connection: SignallingConnection): void {
      if (known.has(connection)) return;
      known.add(connection);
      connection.on('message', take);
      connection.on('disconnect', () => askedAtMs.delete(connection));
      connection.on('connect', () => ask(connection));
      if (connection.connected) ask(connection);
    },
    servers: (): RTCIceServer[] => servers,
    /** As long as the relay has not said whether it has one, nobody tells an address. */
    transport: (): Transport => (offered === false || isNear() ? 'direct' : 'relay'),
  };
};

export type Turn = ReturnType<typeof createTurn>;
