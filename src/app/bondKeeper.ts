import type { VaultInfo } from '../core/ports/vault';
import { bonds, commonBond, type Book, type KnownBond } from '../doc';

const isSame = (a: KnownBond | undefined, b: KnownBond): boolean =>
  a?.pairId === b.pairId && a.ownBook === b.ownBook && a.partnerBook === b.partnerBook;

/** The pairing as it stands on this device; one that another own device has made is in the private book alone. */
export const bondHere = (privateBook: Book, { device, pairs, bookId }: VaultInfo): KnownBond => {
  const [pair] = pairs;
  if (pair) return pair;
  const mine = bonds.get(privateBook, device.id);
  return mine?.ownBook === bookId ? mine : { pairId: null, ownBook: bookId, partnerBook: null };
};

/**
 * What is to be done so that all devices of one person have the same pairing. `tell`: what this device has come to
 * counts. It also does where the app ended before it could be written down: the keyring then says something else than
 * what all had come to.
 */
export const bondToDo = (
  privateBook: Book,
  info: VaultInfo,
): 'nothing' | 'tell' | 'note' | KnownBond => {
  const here = bondHere(privateBook, info);
  const [common, mine] = [commonBond, info.device.id].map((id) => bonds.get(privateBook, id));
  if (!common) return 'tell';
  if (isSame(common, here)) return isSame(mine, here) ? 'nothing' : 'note';
  return mine && isSame(mine, common) ? 'tell' : common;
};
