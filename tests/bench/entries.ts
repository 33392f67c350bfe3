import { words } from '../../src/crypto/words';

/** What is written in the benches: entries of 85 bytes of text, as in the table of goals, under random ids. */

const textBytes = 85;
const sittingEntries = 10;

/** As good as random, and the same each time (a step of the Lehmer generator). */
const scatter = (number: number): number => (number * 48_271) % 2_147_483_647;

export const idOf = (index: number): string => String(scatter(index + 1)).padStart(22, '0');

/** Random words: one text over and over would lie on the disk far smaller than what people write. */
export const textOf = (index: number): string => {
  let text = '';
  for (let at = scatter(index + 1); text.length < textBytes; at = scatter(at)) {
    text += `${words[at % words.length]} `;
  }
  return text.slice(0, textBytes);
};

export const entryOf = (index: number) => ({
  text: textOf(index),
  writtenAt: 1_700_000_000_000 + index,
  sharedAs: null,
});

/** Whether another sitting begins with this entry: each opening of the app gives a book a new client id. */
export const beginsSitting = (index: number): boolean => index % sittingEntries === 0;
