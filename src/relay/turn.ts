import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../core/ports/system';

export interface TurnSettings {
  /** Such as `turns:turn.example.org:443?transport=tcp` (RFC 7065). */
  readonly urls: readonly string[];
  /** coturn's `static-auth-secret`. */
  readonly secret: string;
}

/** What an `RTCIceServer` is made of, and how long it may be used for a new connection. */
export interface TurnServer {
  readonly urls: readonly string[];
  readonly username: string;
  readonly credential: string;
  readonly ttlSeconds: number;
}

export const turnTtlSeconds = 600;

/**
 * Mints TURN credentials that nobody has to keep: user name = expiry in seconds since the Unix epoch and a random part,
 * password = base64 of its HMAC-SHA1. Source: draft-uberti-behave-turn-rest-00, section 2.2, as coturn's
 * `use-auth-secret` checks it.
 */
export const createTurn =
  ({ urls, secret }: TurnSettings, clock: Clock) =>
  (): TurnServer => {
    const expiry = Math.floor(clock.now() / 1000) + turnTtlSeconds;
    const username = `${expiry}:${randomBytes(12).toString('base64url')}`;
    const credential = createHmac('sha1', secret).update(username).digest('base64');
    return { urls, username, credential, ttlSeconds: turnTtlSeconds };
  };
