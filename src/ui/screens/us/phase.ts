import type { HomeState, PairingView } from '../../../app/api';

type Phase = PairingView['phase'];

/** The view while it is in this phase, with its fields. */
export const inPhase = <P extends Phase>(
  view: PairingView,
  phase: P,
): Extract<PairingView, { phase: P }> | null =>
  view.phase === phase ? (view as Extract<PairingView, { phase: P }>) : null;

const settled: readonly Phase[] = ['idle', 'paired', 'failed'];

export const isUnderWay = (view: PairingView): boolean => !settled.includes(view.phase);

/** Of two people; another device of one's own is no business of theirs. */
export const partnerView = ({ pairing, pairingPurpose }: HomeState): PairingView =>
  pairingPurpose === 'partner' ? pairing : { phase: 'idle' };
