import * as v from 'valibot';
import type { BackupError } from '../core/errors';

/**
 * The plain stream inside a backup: items, each type u8 | length of the body u64 | body. `about` comes first and once,
 * `padding` last and once; all bytes are described in docs/PROTOCOL.md.
 */
export const itemTypes = { padding: 0, about: 1, book: 2, blob: 3 } as const;
export const itemHeadBytes = 9;

export const bookRoles = ['private', 'shared', 'journal'] as const;
/** On disk a role is its place in the list, from 1. */
export type BookRole = (typeof bookRoles)[number];

/** What a backup says of itself. */
export interface ArchiveAbout {
  /** Milliseconds since the Unix epoch. */
  readonly madeAt: number;
  /** Whose it is. */
  readonly name?: string;
}

export const aboutSchema: v.GenericSchema<unknown, ArchiveAbout> = v.object({
  madeAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

export const limits = {
  aboutBytes: 64 * 1024,
  bookBytes: 256 * 1024 * 1024,
  bookIdBytes: 64,
  /** Parts of a book have 128 KiB or more, so a book has far fewer. */
  bookUpdates: 65_536,
} as const;

export const blobIdBytes = 22;
/** A random id as `Ids` makes them. */
export const isBlobId = (id: string): boolean => /^[\w-]{22}$/u.test(id);
export const isBookId = (id: string): boolean => /^[\w-]{1,64}$/u.test(id);

/** After a blob's bytes: whether all of them could be read, or zeros stand for what could not. */
export const blobEnds = { whole: 1, cut: 0 } as const;

export type ArchiveError = Extract<
  BackupError,
  { type: 'DamagedBackup' } | { type: 'NewerBackup' }
>;
