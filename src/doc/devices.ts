import * as v from 'valibot';
import { createCollection, origins, type Book } from './collection';

const name = v.pipe(v.string(), v.maxLength(60));
/** A public key: 32 bytes as base64url. */
const key = v.pipe(v.string(), v.regex(/^[\w-]{43}$/u));
const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/u));
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One of this person's devices, as they themselves know it. Times in milliseconds since the Unix epoch. */
export interface OwnDevice {
  readonly name: string;
  /** By which the person's other devices know it. */
  readonly ownKey: string;
  /** By which the partner's devices know it. */
  readonly shownKey: string;
  readonly addedAt: number;
}

/** Private book, by the device's id. */
export const ownDevices = createCollection<OwnDevice>(
  'devices',
  v.object({ name, ownKey: key, shownKey: key, addedAt: time }),
);

/** Private book: devices that were removed, for good. Beside the others, so that no late change of one brings it back. */
export const removedDevices = createCollection('removedDevices', v.object({ at: time }));

/** A device as its person's partner sees it. */
export interface ShownDevice {
  readonly name: string;
  readonly key: string;
}

export const shownDevice = v.object({ name, key });
export const goneDevice = v.object({ at: time });

/** Shared book: once somebody has more than one device, those that the partner's may meet. */
export const shownDevices = createCollection<ShownDevice>('devices', shownDevice);

/** Shared book: those that they may not meet any more. */
export const goneDevices = createCollection('devicesGone', goneDevice);

/** Shows the partner which devices there are, by id, and which are gone. */
export const publishDevices = (
  book: Book,
  devices: ReadonlyMap<string, ShownDevice>,
  gone: readonly string[],
  at: number,
): void =>
  book.transact(() => {
    for (const [deviceId, device] of devices) {
      const known = shownDevices.get(book, deviceId);
      if (known?.name === device.name && known.key === device.key) continue;
      shownDevices.put(book, deviceId, { name: device.name, key: device.key });
    }
    for (const deviceId of gone) {
      if (goneDevices.get(book, deviceId)) continue;
      goneDevices.put(book, deviceId, { at });
      shownDevices.remove(book, deviceId);
    }
  }, origins.local);

/** What this person has said of a device of their partner's. `gone`: the partner has removed it; there is no way back. */
export interface PartnerDevice {
  readonly state: 'accepted' | 'refused' | 'gone';
  readonly key: string;
  /** Id of that partner's shared book: it says nothing of the devices of another one. */
  readonly book: string;
}

/** Private book, by the device's id. */
export const partnerDevices = createCollection<PartnerDevice>(
  'partnerDevices',
  v.object({ state: v.picklist(['accepted', 'refused', 'gone']), key, book: id }),
);

/** What all devices of one person know of the pairing: the book that they show, and the partner's. */
export interface KnownBond {
  readonly pairId: string | null;
  readonly ownBook: string;
  readonly partnerBook: string | null;
}

/** Private book: `self` is what every device of this person is to come to; by its id, what a device has come to. */
export const bonds = createCollection<KnownBond>(
  'bond',
  v.object({ pairId: v.nullable(id), ownBook: id, partnerBook: v.nullable(id) }),
);

/** What this device has done counts for all. */
export const writeBond = (book: Book, device: string, bond: KnownBond): void =>
  book.transact(() => {
    bonds.put(book, commonBond, bond);
    bonds.put(book, device, bond);
  }, origins.local);

export const commonBond = 'self';
