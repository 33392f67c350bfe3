import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import type { Strength } from './api';

/** To be imported when a passphrase is first judged: the word lists are large. */

/** What lies behind that many characters counts for nothing, so that judging never takes long. */
const maxLength = 100;
const minLength = 8;
/** Argon2id with 64 MiB and 3 passes on one strong graphics card. */
const guessesPerSecond = 2_000;

const hourS = 3_600;
const dayS = 24 * hourS;
const monthS = 30 * dayS;
const yearS = 365 * dayS;
const lifetimesS = 200 * yearS;

const estimate = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  maxLength,
  // Beyond that, signs in place of letters take a second to tell apart, and change little.
  l33tMaxSubstitutions: 5,
});

const spanOf = (seconds: number): Strength['guessedIn'] => {
  if (seconds < hourS) return 'minutes';
  if (seconds < dayS) return 'hours';
  if (seconds < monthS) return 'days';
  if (seconds < yearS) return 'months';
  return seconds < lifetimesS ? 'years' : 'lifetimes';
};

const verdictOf = (passphrase: string, seconds: number): Strength['verdict'] => {
  const isShort = Array.from(passphrase).length < minLength;
  if (isShort || /^[\p{Nd}\s]*$/u.test(passphrase) || seconds < dayS) return 'refused';
  if (seconds < yearS) return 'weak';
  return seconds < 1_000 * yearS ? 'fair' : 'strong';
};

/** How long one strong graphics card guesses. Rounded down: an attacker may know more of the person than is known here. */
export const strengthOf = (passphrase: string): Strength => {
  const seconds = estimate.check(passphrase).guesses / guessesPerSecond;
  return { verdict: verdictOf(passphrase, seconds), guessedIn: spanOf(seconds) };
};
