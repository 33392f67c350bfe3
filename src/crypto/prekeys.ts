import type { Bytes } from '../core/bytes';
import { createKeyPair, type KeyPair } from './keyPair';
import type { Sodium } from './sodium';

/** A key pair that the other device may seal an update to. */
export interface Prekey {
  /** Counts up, and is never used twice. */
  readonly id: number;
  readonly privateKey: Bytes;
}

export interface Prekeys {
  /** What the next one is called. */
  readonly nextId: number;
  /** Serves again and again, once the others are used up. Null until they are first filled up. */
  readonly lastResort: Prekey | null;
  /** Each serves once. */
  readonly once: readonly Prekey[];
}

/** Updates that may be on their way at once, each under a key of its own. */
const full = 8;

export const noPrekeys: Prekeys = { nextId: 1, lastResort: null, once: [] };

const draw = (sodium: Sodium, id: number): Prekey => {
  const { privateKey }: KeyPair = createKeyPair(sodium);
  return { id, privateKey };
};

/** The same ones where none is missing. */
export const filledUp = (sodium: Sodium, prekeys: Prekeys): Prekeys => {
  const { lastResort, once } = prekeys;
  if (lastResort && once.length >= full) return prekeys;
  let { nextId } = prekeys;
  const next = () => draw(sodium, nextId++);
  const kept = lastResort ?? next();
  const drawn = Array.from({ length: full - once.length }, next);
  return { nextId, lastResort: kept, once: [...once, ...drawn] };
};

export const prekeyOf = ({ lastResort, once }: Prekeys, id: number): Prekey | null =>
  once.find((one) => one.id === id) ?? (lastResort?.id === id ? lastResort : null);

/** Without the one that has served; the last resort stays. */
export const withoutPrekey = (prekeys: Prekeys, id: number): Prekeys => ({
  ...prekeys,
  once: prekeys.once.filter((one) => one.id !== id),
});
