import { beds } from '../../content/beds/beds';
import type { Listening } from '../../core/listening';
import type { Mix } from '../../core/ports/audio';

/** The soundscape that somebody likes under the voice; null: none. */
export const mixOf = ({ bed, voiceLevel, bedLevel }: Listening): Mix | null => {
  const found = beds.find(({ id }) => id === bed);
  return found ? { bed: found, voiceLevel, bedLevel } : null;
};
