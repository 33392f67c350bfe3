import type { Bytes } from '../../core/bytes';
import type { StoredVault } from '../../core/ports/vault';
import { nothing } from '../apply';
import type { StoredBook, StoredPart, StoredRecord } from '../backend';
import { nameBytes, type Frame, type Kind } from './layout';

/** Everything that a vault's file holds. Never changed, only replaced. */
export interface Content {
  readonly vault: StoredVault | null;
  readonly events: readonly StoredEvent[];
  /** The highest number that an event ever had: none is used twice. */
  readonly counted: number;
  /** By the book's opaque name as text. */
  readonly books: ReadonlyMap<string, StoredBook>;
}

export interface StoredEvent {
  readonly id: number;
  readonly sealed: Bytes;
}

export const emptyContent: Content = { vault: null, events: [], counted: 0, books: new Map() };

const noName: Bytes = new Uint8Array(nameBytes);
const noBytes: Bytes = new Uint8Array();

export const nameOf = (key: string): Bytes => Uint8Array.from(key.split(','), Number);

export function eventFrame({ id, sealed }: StoredEvent): Frame {
  return { kind: 'event', name: noName, seq: id, part: 0, sealed };
}

export function recordFrame(kind: Kind, name: Bytes, record: StoredRecord | StoredPart): Frame {
  const { seq, sealed } = record;
  return { kind, name, seq, part: 'part' in record ? record.part : 0, sealed };
}

export function framesOf({ vault, events, books }: Content): Frame[] {
  const frames: Frame[] = [];
  const own = (kind: Kind, sealed: Bytes, part = 0) =>
    frames.push({ kind, name: noName, seq: 0, part, sealed });
  if (vault) {
    own('vaultId', vault.vaultId);
    for (const [part, slot] of vault.slots.entries()) own('slot', slot, part);
    own('keyring', vault.keyring);
    if (vault.eventsKey) own('eventsKey', vault.eventsKey);
  }
  frames.push(...events.map(eventFrame));
  for (const [key, { head, snapshot, parts, log }] of books) {
    const name = nameOf(key);
    const add = (kind: Kind, record: StoredRecord) => frames.push(recordFrame(kind, name, record));
    if (head) add('head', head);
    if (snapshot) add('snapshot', snapshot);
    for (const part of parts) add('part', part);
    for (const record of log) add('update', record);
  }
  return frames;
}

/** A later frame takes the place of an earlier one of the same kind and place. */
export function contentOf(frames: readonly Frame[], counted: number): Content {
  const ofKind = (wanted: Kind) => frames.filter(({ kind }) => kind === wanted);
  const lastOf = (wanted: Kind) => frames.findLast(({ kind }) => kind === wanted)?.sealed;
  const events = new Map(ofKind('event').map(({ seq, sealed }) => [seq, sealed]));
  const slots = new Map(ofKind('slot').map(({ part, sealed }) => [part, sealed]));
  const isVault = ['vaultId', 'slot', 'keyring', 'eventsKey'].some((kind) =>
    frames.some((frame) => frame.kind === kind),
  );
  return {
    vault: isVault
      ? {
          vaultId: lastOf('vaultId') ?? noBytes,
          slots: [...slots].toSorted(([a], [b]) => a - b).map(([, slot]) => slot),
          keyring: lastOf('keyring') ?? noBytes,
          eventsKey: lastOf('eventsKey') ?? null,
        }
      : null,
    events: [...events].map(([id, sealed]) => ({ id, sealed })),
    counted: [...events.keys()].reduce((most, id) => Math.max(most, id), counted),
    books: booksOf(frames),
  };
}

function booksOf(frames: readonly Frame[]): Map<string, StoredBook> {
  const found = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (!['update', 'snapshot', 'part', 'head'].includes(frame.kind)) continue;
    const key = frame.name.join();
    const under = found.get(key);
    if (under) under.push(frame);
    else found.set(key, [frame]);
  }
  return new Map([...found].map(([key, under]) => [key, bookOf(under)]));
}

function bookOf(frames: readonly Frame[]): StoredBook {
  const log = new Map<number, StoredRecord>();
  const parts = new Map<number, StoredPart>();
  let { head, snapshot } = nothing;
  for (const { kind, seq, part, sealed } of frames) {
    if (kind === 'update') log.set(seq, { seq, sealed });
    else if (kind === 'part') parts.set(part, { seq, part, sealed });
    else if (kind === 'head') head = { seq, sealed };
    else snapshot = { seq, sealed };
  }
  return {
    snapshot,
    parts: [...parts.values()].toSorted((one, other) => one.part - other.part),
    log: [...log.values()].toSorted((one, other) => one.seq - other.seq),
    head,
  };
}
