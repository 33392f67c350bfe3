import type { Bytes } from '../core/bytes';

const name = 'audio-v1';

/**
 * Where narration lies for offline use. The service worker answers from the same cache, with ranges, and never
 * writes to it: only files that were checked here are kept.
 */
export const openAudioCache = (): Promise<Cache> => caches.open(name);

export const mp3 = 'audio/mpeg';

/** Takes every kept file away. */
export const deleteAudioCache = (): Promise<boolean> => caches.delete(name);

/** An answer that a media element can play. Kept in memory by nobody: the cache is the only copy. */
export const audioResponse = (bytes: Bytes, mime: string): Response =>
  new Response(bytes, {
    headers: {
      'content-type': mime,
      'content-length': String(bytes.length),
      'cache-control': 'no-store',
    },
  });
