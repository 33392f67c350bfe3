import * as v from 'valibot';
import { createSingle } from './single';

/** When the home locks itself; what the values mean is told in `LockSettings` of src/app/api.ts. */
export interface Settings {
  readonly idleMinutes: 1 | 2 | 5 | 15;
  readonly hidden: 'atOnce' | 'soon' | 'idle';
}

/** Private book. */
export const {
  read: readSettings,
  write: writeSettings,
  observe: observeSettings,
} = createSingle<Settings>(
  'settings',
  v.object({
    idleMinutes: v.picklist([1, 2, 5, 15]),
    hidden: v.picklist(['atOnce', 'soon', 'idle']),
  }),
  { idleMinutes: 2, hidden: 'soon' },
);
