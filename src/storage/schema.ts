import type { DBSchema, IDBPDatabase } from 'idb';
import type { Bytes } from '../core/bytes';
import { v1 } from './migrations/v1';
import { v2 } from './migrations/v2';
import { v3 } from './migrations/v3';

/** Values are `unknown`: what lies on a disk may have been damaged or altered. `stored.ts` reads them. */
export interface Schema extends DBSchema {
  vault: { key: 'vault'; value: unknown };
  log: { key: [Bytes, number]; value: unknown };
  snapshots: { key: Bytes; value: unknown };
  parts: { key: [Bytes, number]; value: unknown };
  heads: { key: Bytes; value: unknown };
  events: { key: number; value: unknown };
  blobs: { key: [Bytes, number]; value: unknown };
  home: { key: 'home'; value: unknown };
}

/** The stores that a book's log is spread over. */
export const logStores = ['log', 'snapshots', 'parts', 'heads'] as const;

export type Database = IDBPDatabase<Schema>;

export type Migration = typeof v2;

/** In order; the version of the database is their number. */
export const migrations: readonly Migration[] = [v1, v2, v3];
