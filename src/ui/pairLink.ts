import { createSignal, onCleanup } from 'solid-js';
import type { PairLink } from './context';

const prefix = '#pair=';

/**
 * Takes the code out of the address as soon as it is seen, so that it stays neither in view nor in the history entry.
 * The whole link is handed on: reading it is the app's business.
 */
export const createPairLink = (page: Window): PairLink => {
  const [text, setText] = createSignal<string | null>(null);
  const take = () => {
    const { hash, href, pathname, search } = page.location;
    if (!hash.startsWith(prefix)) return;
    setText(href);
    page.history.replaceState(page.history.state, '', pathname + search);
  };
  take();
  page.addEventListener('hashchange', take);
  onCleanup(() => page.removeEventListener('hashchange', take));
  return { text, forget: () => setText(null) };
};
