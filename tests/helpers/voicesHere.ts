import bdl from '../../src/content/voices/bdl.json';
import clb from '../../src/content/voices/clb.json';
import type { Voice } from '../../src/core/care/voice';

/** The voices as they lie in public/, without waiting for a chunk. */
export const voices: readonly Voice[] = [
  { id: 'bdl', clips: bdl },
  { id: 'clb', clips: clb },
];

export const [lower = { id: 'none', clips: [] }] = voices;
