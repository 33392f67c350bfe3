import type { Bytes } from '../core/bytes';
import type { LinkKeys } from '../core/ports/pairing';
import { infoOf, linkWith, withLink, type Keyring, type Link } from './keyring';
import type { Sodium } from './sodium';

export interface LinkKeysOptions {
  readonly own: () => Keyring;
  /** Puts another keyring in place, and gives what the page must store. */
  readonly keep: (keyring: Keyring) => Bytes;
}

/** Devices of one person come and go: what ties this one to each of the others. */
export const createLinkKeys = (sodium: Sodium, { own, keep }: LinkKeysOptions): LinkKeys => {
  const isAmong = (keys: readonly string[], key: Bytes) => keys.includes(sodium.toBase64Url(key));

  const without = (keyring: Keyring, drop: readonly string[]): Keyring => {
    const stays = ({ otherStatic }: Link) => !isAmong(drop, otherStatic);
    const { pair } = keyring;
    // Who the partner is stays known; the root that two had in common is nobody's now.
    const isCut = pair !== null && isAmong(drop, pair.partnerStatic);
    if (!isCut && keyring.links.every(stays)) return keyring;
    const cut = isCut ? { ...pair, root: sodium.random(32), next: null } : pair;
    return { ...keyring, pair: cut, links: keyring.links.filter(stays) };
  };

  const isKnown = ({ pair, links }: Keyring, key: string): boolean =>
    (pair !== null && isAmong([key], pair.partnerStatic)) ||
    links.some(({ otherStatic }) => isAmong([key], otherStatic));

  return {
    async settle(kind, { add, drop }) {
      const before = own();
      let after = without(before, drop);
      for (const key of add) {
        if (isKnown(after, key)) continue;
        const bytes = sodium.fromBase64Url(key);
        const link = bytes?.length === 32 ? linkWith(sodium, after, kind, bytes) : null;
        if (link) after = withLink(after, link);
      }
      const keyring = after === before ? null : keep(after);
      return { keyring, info: infoOf(sodium, own()) };
    },
  };
};
