import { Workbox } from 'workbox-window';

const hourMs = 3_600_000;

interface RegistrationOptions {
  /** A new version is here and waits for the person's consent. */
  readonly onUpdateReady: () => void;
}

/**
 * Registers the service worker and looks for updates when the app comes to the front and every hour. An update
 * never interrupts: it waits until `applyUpdate`.
 */
export const registerApp = ({ onUpdateReady }: RegistrationOptions) => {
  if (!('serviceWorker' in navigator)) return { applyUpdate: () => location.reload() };
  const workbox = new Workbox('/sw.js');
  let waiting = false;
  let accepted = false;

  // Offline, or the server is away: the next look will do.
  const look = () => void workbox.update().catch(() => {});

  workbox.addEventListener('waiting', () => {
    waiting = true;
    onUpdateReady();
  });
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    waiting = false;
    if (accepted) location.reload();
    // Another window accepted. This one may hold unsaved words, so it asks too.
    else if (isUpdate) onUpdateReady();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  setInterval(look, hourMs);
  void workbox.register().catch(() => {});

  return {
    /** Reloads into the new version. */
    applyUpdate(): void {
      accepted = true;
      if (waiting) workbox.messageSkipWaiting();
      else location.reload();
    },
  };
};
