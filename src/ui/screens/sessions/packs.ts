import type { AudioState, Pack } from '../../../app/api';

/** The voice that is used, as far as it is here. */
export const usualPack = ({ packs, listening }: AudioState): Pack | undefined =>
  packs.find(({ id }) => id === listening.voice);
