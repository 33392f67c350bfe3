/**
 * Tells when the app goes to the background (true) and when it comes back (false), each once. Browsers that put a page
 * away do not all say so by the same event, and what is put away whole (back/forward cache, freezing) counts too.
 * Source: Page Lifecycle.
 */
export const onHidden = (listener: (hidden: boolean) => void): void => {
  const isHidden = () => document.visibilityState === 'hidden';
  let told = isHidden();
  const tell = (hidden: boolean) => {
    if (hidden === told) return;
    told = hidden;
    listener(hidden);
  };
  for (const name of ['visibilitychange', 'resume']) {
    document.addEventListener(name, () => tell(isHidden()));
  }
  document.addEventListener('freeze', () => tell(true));
  addEventListener('pagehide', () => tell(true));
  addEventListener('pageshow', () => tell(isHidden()));
};
