import { onCleanup, onMount } from 'solid-js';

/**
 * Keeps the screen on while a component is shown, where the system allows: what is found with closed eyes must not go
 * dark. The system lets go whenever the app is in the background, so it is asked again afterwards. Source: Screen Wake Lock.
 */
export const keepAwake = (): void => {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    // A low battery may refuse it; the screen then goes dark as usual.
    const got = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (isOver) void got?.release();
    else lock = got;
  };
  onMount(() => {
    void ask();
    document.addEventListener('visibilitychange', ask);
  });
  onCleanup(() => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  });
};
