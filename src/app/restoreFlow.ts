import type { Problem } from '../core/errors';
import type { Result } from '../core/result';
import type { Restore, RestoreView } from './api';
import { readBackup, type BackupReading } from './backupReader';
import { openBackup, type OpenedBackup } from './openedBackup';

export interface RestoreFlowOptions {
  readonly ask: BackupReading['ask'];
  /** Ids of the entries that are here; null where there is no vault yet. */
  readonly here: () => Promise<ReadonlySet<string> | null>;
  /** Merges the backup into what is here. */
  readonly into: (backup: OpenedBackup, passphrase?: string) => Promise<Result<void, Problem>>;
  readonly onView: (view: RestoreView) => void;
}

/** From a file to what is here: read to its end, shown, and only then merged. */
export const createRestoreFlow = ({
  ask,
  here,
  into,
  onView,
}: RestoreFlowOptions): Omit<Restore, 'state'> => {
  let turn = 0;
  let opened: OpenedBackup | undefined;
  let isRestoring = false;

  const letGo = () => {
    turn += 1;
    opened?.close();
    opened = undefined;
  };

  const read = async (
    reading: Omit<BackupReading, 'ask'>,
  ): Promise<Result<OpenedBackup, Problem> | null> => {
    const found = await readBackup({ ...reading, ask });
    if (!found.ok) return found;
    return found.value && openBackup(found.value);
  };

  return {
    async open(file, key) {
      if (isRestoring) return;
      letGo();
      const mine = turn;
      const isCancelled = () => turn !== mine;
      const show = (view: RestoreView) => isCancelled() || onView(view);

      show({ phase: 'reading', part: 0 });
      const onPart = (part: number) => show({ phase: 'reading', part });
      const result = await read({ file, key, onPart, isCancelled });
      const ids = result?.ok ? await here() : null;
      if (!result) return;
      if (!result.ok) return void show({ phase: 'failed', problem: result.error });
      if (isCancelled()) return result.value.close();
      opened = result.value;
      show({ phase: 'shown', contents: opened.contents(ids) });
    },

    async confirm(passphrase) {
      if (!opened || isRestoring) return;
      isRestoring = true;
      onView({ phase: 'restoring' });
      const merged = await into(opened, passphrase);
      isRestoring = false;
      letGo();
      onView(merged.ok ? { phase: 'done' } : { phase: 'failed', problem: merged.error });
    },

    cancel() {
      if (isRestoring) return;
      letGo();
      onView({ phase: 'idle' });
    },
  };
};
