import * as v from 'valibot';
import type { Appearance } from '../core/appearance';
import { createSingle } from './single';

/** Private book. */
export const {
  read: readAppearance,
  write: writeAppearance,
  observe: observeAppearance,
} = createSingle<Appearance>(
  'appearance',
  v.object({
    theme: v.picklist(['system', 'light', 'dark', 'night']),
    haptics: v.boolean(),
  }),
  { theme: 'system', haptics: true },
);
