import type { HomeState } from './api';
import type { Platform } from './deps';

export interface StorageFlowOptions {
  readonly platform: Pick<Platform, 'isStorageKept' | 'askToKeepStorage' | 'storageEstimate'>;
  readonly audio: { size(): Promise<number>; clear(): Promise<void> };
  readonly set: (part: Partial<Pick<HomeState, 'storageKept' | 'storage'>>) => void;
}

/** How much is used, whether the browser keeps it, and what can be cleared. */
export const createStorageFlow = ({ platform, audio, set }: StorageFlowOptions) => {
  const lookAtStorage = async (): Promise<void> => {
    const [{ used, quota }, bytes] = await Promise.all([platform.storageEstimate(), audio.size()]);
    set({ storage: { used, quota, audio: bytes } });
  };

  void platform.isStorageKept().then((storageKept) => set({ storageKept }));

  return {
    lookAtStorage,
    async askToKeepStorage(): Promise<void> {
      set({ storageKept: await platform.askToKeepStorage() });
    },
    async clearAudio(): Promise<void> {
      await audio.clear();
      await lookAtStorage();
    },
  };
};
