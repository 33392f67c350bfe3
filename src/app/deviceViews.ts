import {
  goneDevices,
  ownDevices,
  partnerDevices,
  removedDevices,
  shownDevices,
  type Book,
  type PartnerDevice,
} from '../doc';
import type { OwnDeviceView, PartnerDeviceView } from './api';

/** The one here first; then those that came first. `firstName`: of the one here, while it has no entry. */
export const ownViews = (privateBook: Book, here: string, firstName: string): OwnDeviceView[] => {
  const all = ownDevices.entries(privateBook);
  const removed = new Set(removedDevices.ids(privateBook));
  const mine = all.get(here);
  const others = [...all]
    .filter(([id]) => id !== here && !removed.has(id))
    .map(([id, { name, addedAt }]) => ({ id, name, addedAt, isHere: false }))
    .toSorted((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
  const { name, addedAt } = mine ?? { name: firstName, addedAt: 0 };
  return [{ id: here, name, addedAt, isHere: true }, ...others];
};

const shown = (partnerBook: Book): [string, { name: string; key: string }][] => {
  const gone = new Set(goneDevices.ids(partnerBook));
  return [...shownDevices.entries(partnerBook)].filter(([id]) => !gone.has(id));
};

const views = (devices: readonly [string, { readonly name: string }][]): PartnerDeviceView[] =>
  devices
    .map(([id, { name }]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));

/** Those of the partner's that nobody has answered for. One that comes back with another key is another device. */
export const askedOf = (privateBook: Book, partnerBook: Book): PartnerDeviceView[] =>
  views(
    shown(partnerBook).filter(([id, { key }]) => {
      const known = partnerDevices.get(privateBook, id);
      return !known || (known.state !== 'gone' && known.key !== key);
    }),
  );

export const partnerViews = (
  privateBook: Book,
  partnerBook: Book,
  state: PartnerDevice['state'],
): PartnerDeviceView[] =>
  views(
    shown(partnerBook).filter(([id, { key }]) => {
      const known = partnerDevices.get(privateBook, id);
      return known?.state === state && known.key === key;
    }),
  );

/** Public keys of the partner's devices that this person's may meet, and of those that they may not. */
export const theirKeys = (
  privateBook: Book,
  partnerId: string | null,
): { readonly add: readonly string[]; readonly drop: readonly string[] } => {
  const known = [...partnerDevices.entries(privateBook).values()];
  const all = known.filter(({ book }) => book === partnerId);
  const add = all.flatMap(({ state, key }) => (state === 'accepted' ? [key] : []));
  const drop = all.flatMap(({ state, key }) => (state === 'accepted' ? [] : [key]));
  return { add, drop: drop.filter((key) => !add.includes(key)) };
};
