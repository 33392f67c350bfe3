/// <reference types="@vitest/browser-playwright" />
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { openAudioCache } from '../../../src/audio/cache';
import { createAudioLibrary } from '../../../src/audio/library';
import type { Clip, DownloadState } from '../../../src/core/ports/audio';
import { clipNamed, fetchBytes } from '../../helpers/audioClips';

const clips = ['a3', 'a4', 'z8'].map(clipNamed);
const [first, second, third] = clips as [Clip, Clip, Clip];
const totalBytes = first.bytes + second.bytes + third.bytes;
/** Nobody listens there, as in a phone without network. */
const unreachable = { ...second, url: 'http://127.0.0.1:9/clip.mp3' };

const library = createAudioLibrary();
const clear = () => caches.delete('audio-v1');
const keptUrls = async () =>
  (await (await openAudioCache()).keys()).map(({ url }) => new URL(url).pathname);
const fetchesOf = ({ url }: Clip) =>
  performance.getEntriesByName(new URL(url, location.href).href, 'resource').length;

beforeEach(async () => {
  await clear();
  performance.clearResourceTimings();
});
afterEach(clear);

describe('the audio library', () => {
  it('downloads what is missing, and tells how far it is after each clip', async () => {
    expect(await library.status(clips)).toEqual({ haveBytes: 0, totalBytes });
    const seen: DownloadState[] = [];
    expect(await library.download(clips, (state) => seen.push(state))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(seen.map(({ haveBytes }) => haveBytes)).toEqual([
      first.bytes,
      first.bytes + second.bytes,
      totalBytes,
    ]);
    expect(await library.status(clips)).toEqual({ haveBytes: totalBytes, totalBytes });
    expect(clips.map(fetchesOf)).toEqual([1, 1, 1]);

    const bytes = await library.read(third);
    expect(bytes).toEqual({ ok: true, value: await fetchBytes(third.url) });
  });

  it('reads a kept clip without the network', async () => {
    await library.download(clips, () => {});
    expect((await library.read(first)).ok).toBe(true);
    expect(fetchesOf(first)).toBe(1);
  });

  it('reads a clip that is not kept from the network', async () => {
    expect(await library.read(first)).toEqual({ ok: true, value: await fetchBytes(first.url) });
    expect(await keptUrls()).toEqual([]);
  });

  it('stops where the network ends, and goes on from there', async () => {
    const failed = await library.download([first, unreachable, third], () => {});
    expect(failed).toEqual({ ok: false, error: { type: 'AudioMissing' } });
    expect(await library.status(clips)).toEqual({ haveBytes: first.bytes, totalBytes });

    expect((await library.download(clips, () => {})).ok).toBe(true);
    expect(clips.map(fetchesOf)).toEqual([1, 1, 1]);
  });

  it.each([
    [
      'another hash',
      { ...first, sha256: first.sha256.replace(/^./u, (c) => (c === '0' ? '1' : '0')) },
    ],
    ['another length', { ...first, bytes: first.bytes - 144 }],
    ['another text in its place', { ...first, url: '/audio/bdl/COPYRIGHT' }],
  ])('keeps no file that has %s', async (_, clip) => {
    const missing = { ok: false, error: { type: 'AudioMissing' } };
    expect(await library.download([clip], () => {})).toEqual(missing);
    expect(await library.read(clip)).toEqual(missing);
    expect(await keptUrls()).toEqual([]);
  });

  it('throws a damaged file away and brings it again', async () => {
    await library.download(clips, () => {});
    const damaged = (await fetchBytes(first.url)).fill(0, 4000, 4001);
    await (await openAudioCache()).put(first.url, new Response(damaged));

    expect(await library.read(first)).toEqual({
      ok: true,
      value: await fetchBytes(first.url),
    });
    expect(await keptUrls()).not.toContain(first.url);
    expect((await library.download(clips, () => {})).ok).toBe(true);
    expect(await keptUrls()).toContain(first.url);
  });

  it('knows how much it keeps, and can let go of all of it', async () => {
    expect(await library.size()).toBe(0);
    await library.download([first, third], () => {});
    expect(await library.size()).toBe(first.bytes + third.bytes);
    await library.clear();
    expect(await library.size()).toBe(0);
    expect(await library.status(clips)).toEqual({ haveBytes: 0, totalBytes });
    expect((await library.download([first], () => {})).ok).toBe(true);
  });

  it('keeps nothing in a browser without caches, and says so', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    vi.stubGlobal('caches', { open: refuse, delete: refuse });
    try {
      expect(await library.size()).toBe(0);
      await expect(library.clear()).resolves.toBeUndefined();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('says so when the disk is full, and keeps what it has', async () => {
    await library.download([second], () => {});
    const { usage = 0 } = await navigator.storage.estimate();
    const quota = (quotaSize?: number) =>
      cdp().send('Storage.overrideQuotaForOrigin', {
        origin: location.origin,
        ...(quotaSize && { quotaSize }),
      });
    await quota(usage + 1000);
    try {
      const full = await library.download(clips, () => {});
      expect(full).toEqual({ ok: false, error: { type: 'DiskFull' } });
      expect(await keptUrls()).toEqual([second.url]);
      expect((await library.read(second)).ok).toBe(true);
    } finally {
      await quota();
    }
  });
});
