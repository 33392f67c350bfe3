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
  for (const name of ['pageshow', 'focus']) addEventListener(name, look, options);
  onCleanup(() => {
    listening.abort();
    document.documentElement.classList.remove(className);
  });
};
