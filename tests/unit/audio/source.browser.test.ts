import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audioResponse, mp3, openAudioCache } from '../../../src/audio/cache';
import { blobFile, forgetServedFiles, openIn, serveFile } from '../../../src/audio/source';
import { clipNamed, fetchBytes } from '../../helpers/audioClips';

const file = crypto.getRandomValues(new Uint8Array(1440));
const clip = clipNamed('z8');
const keptUrls = async () =>
  (await (await openAudioCache()).keys()).map(({ url }) => new URL(url).pathname);

/** What a page sees once the app's service worker is in charge. */
const control = (controller: object | null) =>
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller }, configurable: true });

beforeEach(() => control({}));
afterEach(async () => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  await caches.delete('audio-v1');
});

describe('a file served by the service worker', () => {
  it('lies in the cache as a whole, playable file', async () => {
    const served = (await serveFile('g3', file, mp3)) ?? expect.fail('not served');
    const answer = await (await openAudioCache()).match(served.url);
    expect(served.url).toMatch(/^\/audio\/session\/g3-/u);
    expect(answer?.headers.get('content-type')).toBe('audio/mpeg');
    expect(answer?.status).toBe(200);
    expect(new Uint8Array((await answer?.arrayBuffer()) ?? [])).toEqual(file);
  });

  it('never takes an address twice', async () => {
    const first = await serveFile('g3', file, mp3);
    await first?.release();
    const second = await serveFile('g3', file, mp3);
    expect(second?.url).not.toBe(first?.url);
  });

  it('is gone after its release, and so is one that a crash left behind; clips stay', async () => {
    await (await openAudioCache()).put(clip.url, audioResponse(file, mp3));
    const served = await serveFile('g3', file, mp3);
    await served?.release();
    expect(await keptUrls()).toEqual([clip.url]);

    await serveFile('g3', file, mp3);
    await forgetServedFiles();
    expect(await keptUrls()).toEqual([clip.url]);
  });

  it('is not made where no service worker is in charge', async () => {
    control(null);
    expect(await serveFile('g3', file, mp3)).toBe(null);
    expect(await keptUrls()).toEqual([]);
  });
});

describe('an audio element', () => {
  it('opens a file, also after one that cannot be played', async () => {
    const element = new Audio();
    const whole = blobFile(await fetchBytes(clip.url), mp3);
    expect(await openIn(element, blobFile(file, mp3))).toBe(false);
    expect(await openIn(element, whole)).toBe(true);
    expect(await openIn(element, whole)).toBe(true);
    expect(element.duration).toBeCloseTo(clip.durationS, 6);
  });

  it('does not wait for a file that is taken away', async () => {
    const element = new Audio();
    const opened = openIn(element, blobFile(await fetchBytes(clip.url), mp3));
    element.removeAttribute('src');
    element.load();
    expect(await opened).toBe(false);
  });

  it('cannot play a released file', async () => {
    const source = blobFile(await fetchBytes(clip.url), mp3);
    await source.release();
    expect(await openIn(new Audio(), source)).toBe(false);
  });
});
