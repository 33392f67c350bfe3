import type { CareState } from '../../../app/api';
import type { Visibility } from '../../../core/care/profile';
import type { Preference } from '../../../core/care/types';

/** What was chosen for an item, or else what holds for all. */
export const visibilityOf = (
  { visibility, keepPrivate }: Pick<CareState, 'visibility' | 'keepPrivate'>,
  { id, locked }: Preference,
): Visibility => visibility[id] ?? (locked || keepPrivate ? 'private' : 'shared');
