import type { Clip } from '../../core/ports';
import manifest from './manifest.json';

/** The rendered clips of "Ten for the Two of You", both twins, as `scripts/audio/render.py` wrote them. */
export const g3Clips: readonly Clip[] = manifest;
