import { createSignal } from 'solid-js';
import type { Restore, RestoreView } from './api';
import type { RestoreFlowOptions } from './restoreFlow';

/** The restore of the welcome. What it needs is loaded when a file is chosen. */
export const createDoorRestore = (options: Pick<RestoreFlowOptions, 'ask' | 'into'>): Restore => {
  const [view, setView] = createSignal<RestoreView>({ phase: 'idle' });
  let loading: Promise<Omit<Restore, 'state'>> | undefined;
  const load = () =>
    (loading ??= import('./restoreFlow').then(({ createRestoreFlow }) =>
      createRestoreFlow({ ...options, here: async () => null, onView: setView }),
    ));

  return {
    get state() {
      return view();
    },
    open: async (file, key) => (await load()).open(file, key),
    confirm: async (passphrase) => (await load()).confirm(passphrase),
    cancel: () => void loading?.then((flow) => flow.cancel()),
  };
};
