/** What every flow needs of the machine. `src/main.tsx` builds the real adapters; tests build twins. */

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

export interface Ids {
  /** A fresh random id: 128 bits, base64url, 22 characters. */
  next(): string;
}
