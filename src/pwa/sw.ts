import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in at build: every file of the app with its revision. */
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

/** Filled by src/audio, never from here: a player's ranges would store pieces instead of files. */
const audioCache = 'audio-v1';

const answerAudio = async (request: Request): Promise<Response> => {
  // The player's headers differ from those of the download, and the file is the same.
  const file = await caches.match(request.url, { cacheName: audioCache, ignoreVary: true });
  if (!file) return fetch(request);
  return request.headers.has('range') ? createPartialResponse(request, file) : file;
};

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html')));
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/audio/'),
  ({ request }) => answerAudio(request),
);

// The page sends this when the person accepts an update; until then a new version waits.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
// Back to the window that is open, or to a new one: both are locked, or show what they showed.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const open = async () => {
    const [first] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    await (first ? first.focus() : self.clients.openWindow('/'));
  };
  event.waitUntil(open());
});
clientsClaim();
