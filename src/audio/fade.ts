import type { Transport } from './transport';

/** Stop is silent within 100 ms; this much softens its edge. */
const stopMs = 60;
const steps = 4;

/** So long before the sleep timer ends the sound grows quieter. */
const sleepS = 10;

/** 0 to 1, from the seconds that are left until the sleep timer ends. */
export const sleepVolume = (leftS: number): number => Math.min(1, Math.max(0, leftS / sleepS));

/** Resolves when nothing is heard any more; in the background at once, where timers are slow. */
export const fadeOut = async (transport: Transport | undefined): Promise<void> => {
  if (!transport || document.visibilityState !== 'visible') return;
  for (let step = steps - 1; step >= 0; step -= 1) {
    transport.setVolume(step / steps);
    await new Promise((resolve) => setTimeout(resolve, stopMs / steps));
  }
};
