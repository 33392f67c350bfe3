import { beds } from '../../content/beds/beds';
import { loadVoice, voiceIds } from '../../content/voices/voices';
import type { Problem } from '../../core/errors';
import type { AudioLibrary, Clip } from '../../core/ports/audio';
import type { Pack } from '../api/audio';

export interface PacksOptions {
  readonly library: () => Promise<AudioLibrary>;
  readonly set: (packs: readonly Pack[]) => void;
  /** Something has come, or gone. */
  readonly onSettled: () => void;
  readonly onProblem: (problem: Problem | null) => void;
}

const bedsPack = 'beds';

const clipsIn = async (pack: string): Promise<readonly Clip[]> => {
  if (pack === bedsPack) return beds;
  const voice = voiceIds.find((id) => id === pack);
  return voice ? (await loadVoice(voice)).clips : [];
};

/** What is kept for offline, by voice and soundscapes. One download at a time. */
export const createPacks = ({ library, set, onSettled, onProblem }: PacksOptions) => {
  const packs = new Map<string, Pack>();
  let busy: Promise<unknown> = Promise.resolve();

  const show = (id: string, part: Partial<Pack>) => {
    const before = packs.get(id) ?? { id, haveBytes: 0, totalBytes: 0, isComing: false };
    packs.set(id, { ...before, ...part });
    set([...packs.values()]);
  };

  const measure = async (): Promise<void> => {
    const kept = await library();
    for (const id of [...voiceIds, bedsPack]) {
      if (packs.get(id)?.isComing) continue;
      show(id, await kept.status(await clipsIn(id)));
    }
    onSettled();
  };

  const fetchPack = async (id: string): Promise<void> => {
    const clips = await clipsIn(id);
    const done = await (await library()).download(clips, (state) => show(id, state));
    show(id, { isComing: false });
    onSettled();
    onProblem(done.ok ? null : done.error);
  };

  const download = (id: string): Promise<void> => {
    if (packs.get(id)?.isComing) return Promise.resolve();
    show(id, { isComing: true });
    const done = busy.then(() => fetchPack(id));
    busy = done;
    return done;
  };

  return {
    measure,
    download,
    async downloadUsual(voice: string): Promise<void> {
      await measure();
      for (const id of [voice, bedsPack]) {
        const pack = packs.get(id);
        if (pack && pack.haveBytes < pack.totalBytes) await download(id);
      }
    },
    async drop(id: string): Promise<void> {
      await (await library()).remove(await clipsIn(id));
      await measure();
    },
  };
};
