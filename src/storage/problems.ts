import type { StorageError } from '../core/errors';

/** Anything may come from an opening: private windows and blocked site data differ from browser to browser. */
export function openingError(cause: unknown, everOpen: boolean): StorageError {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'VersionError') return { type: 'NewerDatabase' };
  if (name === 'QuotaExceededError') return { type: 'DiskFull' };
  return { type: everOpen ? 'StorageLost' : 'StorageUnavailable' };
}

/**
 * InvalidStateError, UnknownError, AbortError: whatever a browser calls it, the connection is of no more use.
 * What is not a `DOMException` is a fault of the work and thrown on.
 */
export function workingError(cause: unknown): StorageError {
  if (!(cause instanceof DOMException)) throw cause;
  return { type: cause.name === 'QuotaExceededError' ? 'DiskFull' : 'StorageLost' };
}
