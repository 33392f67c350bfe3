import type { Bed } from '../../core/ports/audio';
import manifest from './beds.json';

/** The six soundscapes, in the order in which they are offered, as `scripts/audio/beds.py` made them. */
export const beds: readonly Bed[] = manifest;
