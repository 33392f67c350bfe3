import type { Bytes } from '../core/bytes';
import type { AudioError } from '../core/errors';
import type { AudioLibrary, Clip } from '../core/ports/audio';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { audioResponse, deleteAudioCache, mp3, openAudioCache } from './cache';

/** Narration kept for offline use in Cache Storage, each file checked against its SHA-256. */
export function createAudioLibrary(): AudioLibrary {
  return {
    async status(clips) {
      const keys = await openAudioCache()
        .then((cache) => cache.keys())
        .catch(() => []);
      const kept = new Set(keys.map(({ url }) => new URL(url).pathname));
      return {
        haveBytes: sumOf(clips.filter(({ url }) => kept.has(url))),
        totalBytes: sumOf(clips),
      };
    },

    async download(clips, progress) {
      const totalBytes = sumOf(clips);
      let haveBytes = 0;
      for (const clip of clips) {
        const kept = await attempt(async () => {
          if (await readKept(clip)) return true;
          const bytes = await fetchIntact(clip);
          if (bytes) await (await openAudioCache()).put(clip.url, audioResponse(bytes, mp3));
          return bytes !== null;
        });
        if (!kept.ok) return kept;
        if (!kept.value) return err({ type: 'AudioMissing' });
        haveBytes += clip.bytes;
        progress({ haveBytes, totalBytes });
      }
      return ok(undefined);
    },

    async read(clip) {
      const bytes = await attempt(async () => (await readKept(clip)) ?? (await fetchIntact(clip)));
      if (!bytes.ok) return bytes;
      return bytes.value ? ok(bytes.value) : err({ type: 'AudioMissing' });
    },

    async remove(clips) {
      const cache = await openAudioCache().catch(() => null);
      for (const { url } of clips) await cache?.delete(url);
    },

    async size() {
      const files = await openAudioCache()
        .then((cache) => cache.matchAll())
        .catch(() => []);
      return files.reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0);
    },

    async clear() {
      // A browser that keeps no caches kept no file either.
      await deleteAudioCache().catch(() => false);
    },
  };
}

const sumOf = (clips: readonly Clip[]): number => clips.reduce((sum, { bytes }) => sum + bytes, 0);

/** The kept file, or null. One that was damaged is thrown away, so that the next download brings it again. */
async function readKept(clip: Clip): Promise<Bytes | null> {
  const cache = await openAudioCache();
  const answer = await cache.match(clip.url);
  if (!answer) return null;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (await isIntact(clip, bytes)) return bytes;
  await cache.delete(clip.url);
  return null;
}

async function fetchIntact(clip: Clip): Promise<Bytes | null> {
  // The browser's own cache would hold a second copy, and might hold a damaged one.
  const answer = await fetch(clip.url, { cache: 'no-store' });
  if (!answer.ok) return null;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return (await isIntact(clip, bytes)) ? bytes : null;
}

async function isIntact(clip: Clip, bytes: Bytes): Promise<boolean> {
  if (bytes.length !== clip.bytes) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return clip.sha256 === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the platform throws here is a full disk, or a file that cannot be reached. */
async function attempt<T>(run: () => Promise<T>): Promise<Result<T, AudioError>> {
  try {
    return ok(await run());
  } catch (cause) {
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    return err({ type: full ? 'DiskFull' : 'AudioMissing' });
  }
}
