import type { BlockId } from './care/script';
import type { Clip } from './ports/audio';

/** What somebody says in the place of a computer's voice: a block of a session, or words of their own. */
export interface KnownVoice {
  readonly of: BlockId | 'words';
  readonly bytes: number;
  /** Of the whole file, hexadecimal. */
  readonly sha256: string;
  readonly durationS: number;
  /** What is said, as far as it is known, with times inside the file. */
  readonly lines: Clip['cues'];
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** Own, or a partner's. */
export type VoiceSide = 'own' | 'theirs';

const scheme = 'voice:';

/** A recording as a clip of a session: its address says where its sealed file lies. */
export const clipOf = (side: VoiceSide, id: string, voice: KnownVoice): Clip => ({
  id: `${side}.${id}`,
  url: `${scheme}${side}/${id}`,
  bytes: voice.bytes,
  sha256: voice.sha256,
  durationS: voice.durationS,
  cues: voice.lines,
});

/** The name of the sealed file that a clip stands for; null where it is a file that comes with Hearth. */
export const voiceFileOf = ({ url }: Pick<Clip, 'url'>): string | null =>
  url.startsWith(scheme) ? url.slice(scheme.length) : null;

/** A partner chooses the ids of their files, so those never lie among one's own. */
export const voiceName = (side: VoiceSide, id: string): string => `${side}/${id}`;
