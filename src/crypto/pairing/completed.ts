import type { PairingStep } from '../../core/ports/pairing';
import { infoOf, withLink, withPair, type Keyring } from '../keyring';
import type { Sodium } from '../sodium';
import type { Completed } from './conversation';

/** What a finished conversation makes of the keyring, and what the page may know of it. */
export const completedStep = (
  sodium: Sodium,
  before: Keyring,
  completed: Completed,
): { readonly keyring: Keyring } & Pick<PairingStep, 'pair' | 'own'> => {
  const { ownBook } = completed;
  if (completed.purpose === 'partner') {
    const { pair } = completed;
    const { pairId, partnerBook } = pair;
    return {
      keyring: withPair(before, pair, ownBook),
      pair: { pairId, partnerBook, ownBook },
    };
  }
  const keyring = withLink({ ...before, bookId: ownBook }, completed.link);
  return { keyring, own: infoOf(sodium, keyring) };
};
