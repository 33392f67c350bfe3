/** Workbox names it `workbox-precache-v2-<scope>`: the files of the app itself, without which it would not open offline. */
const appPrefix = 'workbox-precache';

/**
 * Deletes every cache but that of the app's own files, which hold nothing of the person. Where the browser keeps no
 * caches there is nothing to delete.
 */
export const clearCaches = async (): Promise<void> => {
  const names = await caches.keys().catch((): string[] => []);
  const others = names.filter((name) => !name.startsWith(appPrefix));
  await Promise.allSettled(others.map((name) => caches.delete(name)));
};
