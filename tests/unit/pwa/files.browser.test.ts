import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { files } from '../../../src/pwa';

const file = new File([new Uint8Array(200_000).fill(7)], 'evening.hearth');
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A handle in the browser's own file system stands for what the dialog gives. */
const handleNamed = async (name: string) =>
  (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });

const stub = (name: string, value: unknown) => vi.stubGlobal(name, value);
const closed = () => Promise.reject(new DOMException('closed', 'AbortError'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('saving writes the whole file where the person said', async () => {
  const handle = await handleNamed('picked');
  const picker = vi.fn(async () => handle);
  stub('showSaveFilePicker', picker);
  expect(await files.save(file)).toBe(true);
  expect(picker).toHaveBeenCalledWith({ suggestedName: 'evening.hearth' });
  expect(await bytesOf(await handle.getFile())).toEqual(await bytesOf(file));
});

test('a closed dialog saves nothing', async () => {
  stub('showSaveFilePicker', closed);
  expect(await files.save(file)).toBe(false);
});

test('a file that cannot be written whole is not called saved', async () => {
  stub('showSaveFilePicker', async () => ({
    createWritable: async () =>
      new WritableStream({
        write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      }),
  }));
  expect(await files.save(file)).toBe(false);
});

test('without such a dialog it is a download, whose address is let go of later', async () => {
  stub('showSaveFilePicker', undefined);
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    links.push(this);
  });
  expect(await files.save(file)).toBe(true);
  const [link] = links;
  if (!link) throw new Error('Nothing was clicked');
  expect(link.download).toBe('evening.hearth');
  const load = async () => bytesOf(await (await fetch(link.href)).blob());
  expect(await load()).toEqual(await bytesOf(file));
  vi.advanceTimersByTime(50_000);
  expect(await load()).toHaveLength(file.size);
  vi.runAllTimers();
  await expect(load()).rejects.toThrow('Failed to fetch');
});

test('sharing hands over the file, and a closed sheet has shared nothing', async () => {
  const share = vi.fn(async () => {});
  stub('navigator', { share, canShare: ({ files: list }: ShareData) => list?.[0] === file });
  expect(files.canShare(file)).toBe(true);
  expect(files.canShare(new File([], 'other'))).toBe(false);
  expect(await files.share(file)).toBe(true);
  expect(share).toHaveBeenCalledWith({ files: [file] });
  share.mockImplementation(closed);
  expect(await files.share(file)).toBe(false);
});

test('a browser without a share sheet cannot share', () => {
  stub('navigator', {});
  expect(files.canShare(file)).toBe(false);
});
