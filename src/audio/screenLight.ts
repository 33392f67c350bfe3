import type { ScreenLight } from '../core/ports/audio';

/** Screen Wake Lock; the system takes it back whenever the page is out of sight. */
export const createScreenLight = (): ScreenLight => {
  let isWanted = false;
  let lock: Promise<WakeLockSentinel | null> | undefined;

  const ask = (): Promise<WakeLockSentinel | null> =>
    // Refused on a low battery, among others: then the screen goes dark as it always does.
    (navigator.wakeLock?.request('screen') ?? Promise.resolve(null)).catch(() => null);

  const letGo = async () => {
    const held = await lock;
    lock = undefined;
    await held?.release();
  };

  const look = () => {
    if (isWanted && document.visibilityState === 'visible') lock = ask();
  };

  return {
    hold(isHeld) {
      if (isHeld === isWanted) return;
      isWanted = isHeld;
      if (isHeld) {
        document.addEventListener('visibilitychange', look);
        return look();
      }
      document.removeEventListener('visibilitychange', look);
      void letGo();
    },
  };
};
