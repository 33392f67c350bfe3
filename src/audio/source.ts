import type { Bytes } from '../core/bytes';
import { audioResponse, openAudioCache } from './cache';

/** A file that an audio element can play, until it is released. */
export interface Source {
  readonly url: string;
  release(): Promise<void>;
}

const stagePath = '/audio/session/';

/**
 * Puts the file where the service worker answers for it. Phones ask for ranges and play on when locked, which blob
 * URLs do not always allow. Null where no service worker is in charge, or nothing can be kept.
 */
export async function serveFile(name: string, file: Bytes, mime: string): Promise<Source | null> {
  if (!navigator.serviceWorker?.controller) return null;
  // A media element plays its remembered bytes of an address again, whatever lies there now: no address is used twice.
  const url = `${stagePath}${name}-${crypto.randomUUID()}`;
  try {
    await (await openAudioCache()).put(url, audioResponse(file, mime));
    return { url, release: () => forget(url) };
  } catch {
    return null;
  }
}

const forget = async (url: string): Promise<void> => {
  await openAudioCache()
    .then((cache) => cache.delete(url))
    .catch(() => false);
};

export function blobFile(file: Bytes, mime: string): Source {
  const url = URL.createObjectURL(new Blob([file], { type: mime }));
  return { url, release: async () => URL.revokeObjectURL(url) };
}

/** Which blocks were joined tells something about the two people, so nothing joined outlives its listening. */
export async function forgetServedFiles(): Promise<void> {
  try {
    const cache = await openAudioCache();
    const joined = (await cache.keys()).filter(({ url }) =>
      new URL(url).pathname.startsWith(stagePath),
    );
    await Promise.all(joined.map((request) => cache.delete(request)));
  } catch {
    // Without Cache Storage there is nothing to forget.
  }
}

/** Hands a file to the element. Resolves to false where it cannot be played, or was taken away meanwhile. */
export function openIn(element: HTMLAudioElement, { url }: Source): Promise<boolean> {
  return new Promise((resolve) => {
    const settled = new AbortController();
    const look = ({ type }: Event) => {
      const isOpen = element.getAttribute('src') === url && element.error === null;
      // Told late, of the file before this one.
      if (isOpen && type === 'emptied') return;
      settled.abort();
      resolve(isOpen);
    };
    // `suspend`: some phones fetch nothing before the person presses play.
    for (const type of ['loadedmetadata', 'suspend', 'error', 'emptied']) {
      element.addEventListener(type, look, { signal: settled.signal });
    }
    element.src = url;
  });
}
