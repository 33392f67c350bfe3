/** One at a time: a later one takes the place of an earlier one. */
const tag = 'waiting';

const isPossible = (): boolean => 'Notification' in window && 'serviceWorker' in navigator;

/**
 * Notifications of the system, shown by this device itself: there is no server that could push one. `words`: what they
 * say, which is nothing but that something waits.
 */
export const createSystemNotices = (words: () => Promise<string>) => ({
  permission: (): 'impossible' | NotificationPermission =>
    isPossible() ? Notification.permission : 'impossible',
  async ask(): Promise<void> {
    if (isPossible() && Notification.permission === 'default')
      await Notification.requestPermission();
  },
  async show(): Promise<void> {
    if (!isPossible() || Notification.permission !== 'granted') return;
    if (document.visibilityState === 'visible') return;
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.showNotification(await words(), { tag });
  },
});
