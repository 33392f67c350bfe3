import type { Clip } from '../../core/ports/audio';
import type { Voice } from '../../core/care/voice';

/** The voices that come with Hearth: ids of RHVoice, lower and higher. Both are computer voices. */
export const voiceIds = ['bdl', 'clb'] as const;
export type VoiceId = (typeof voiceIds)[number];

const manifests: Readonly<Record<VoiceId, () => Promise<{ readonly default: readonly Clip[] }>>> = {
  bdl: () => import('./bdl.json'),
  clb: () => import('./clb.json'),
};

/** Where everything is that a voice can say. A chunk of its own, fetched when a session is opened. */
export const loadVoice = async (id: VoiceId): Promise<Voice> => ({
  id,
  clips: (await manifests[id]()).default,
});
