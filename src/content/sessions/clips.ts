import type { Voice } from '../../core/care/voice';
import manifest from './manifest.json';

/** The voice that comes with Hearth, as `scripts/audio/render.py` rendered it. */
export const bdl: Voice = { id: 'bdl', clips: manifest };
