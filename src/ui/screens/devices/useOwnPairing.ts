import { createEffect, createSignal, on, type Accessor } from 'solid-js';
import type { PairingView } from '../../../app/api';
import { useHome } from '../../context';
import { isUnderWay } from '../us/phase';

/** What is going on with an own device; what is left over from an earlier time is not shown again. */
export const useOwnPairing = (): { view: Accessor<PairingView>; forget: () => void } => {
  const { state } = useHome();
  const now = (): PairingView =>
    state.pairingPurpose === 'own' ? state.pairing : { phase: 'idle' };
  const [isFresh, setFresh] = createSignal(isUnderWay(now()));
  createEffect(
    on(
      () => now().phase,
      () => setFresh(true),
      { defer: true },
    ),
  );
  return {
    view: () => (isFresh() ? now() : { phase: 'idle' }),
    forget: () => setFresh(false),
  };
};
