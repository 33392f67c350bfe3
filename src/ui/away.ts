import { onCleanup } from 'solid-js';

const className = 'away';

/**
 * Covers everything (see kit/away.css) while the app is in the background, so that the system's list of open apps shows
 * nothing. By a class set within the event itself: a frame later may never come. Source: Page Lifecycle.
 */
export const coverWhileAway = (): void => {
  const cover = () => document.documentElement.classList.add(className);
  const look = () =>
    document.documentElement.classList.toggle(className, document.visibilityState === 'hidden');
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  for (const name of ['visibilitychange', 'resume']) {
    document.addEventListener(name, look, options);
  }
  document.addEventListener('freeze', cover, options);
  addEventListener('pagehide', cover, options);
  addEventListener('pageshow', look, options);
  // Not in the capture phase, which hears of every field and button that takes the focus.
  addEventListener('focus', look, { signal: listening.signal });
  onCleanup(() => {
    listening.abort();
    document.documentElement.classList.remove(className);
  });
};
