import { describe } from 'vitest';
import { useStorage } from '../helpers/storageBench';
import type { StorageWorld } from '../helpers/storageWorld';
import { describeDamage } from './storageDamage.contract';
import { describeEvents } from './storageEvents.contract';
import { describeLog } from './storageLog.contract';
import { describeParts } from './storageParts.contract';
import { describeRenewal } from './storageRenewal.contract';
import { describeRoom } from './storageRoom.contract';

/** What every place that keeps books and a vault does alike. */
export function describeStorage(title: string, createWorld: () => Promise<StorageWorld>): void {
  describe(title, () => {
    const bench = useStorage(createWorld);
    describeLog(bench);
    describeDamage(bench);
    describeParts(bench);
    describeRenewal(bench);
    describeEvents(bench);
    describeRoom(bench);
  });
}
