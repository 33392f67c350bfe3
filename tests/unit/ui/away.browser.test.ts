import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { coverWhileAway } from '../../../src/ui/away';
import '../../../src/ui/kit/kit.css';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

const watch = () =>
  createRoot((end) => {
    undo.push(end);
    coverWhileAway();
  });

const look = (state: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  undo.push(() => Reflect.deleteProperty(document, 'visibilityState'));
};

const isCovered = () => document.documentElement.classList.contains('away');

/** Something personal on the page, and in a modal sheet above it. */
const showWords = (): HTMLButtonElement => {
  const text = document.body.appendChild(document.createElement('h1'));
  text.textContent = 'Warm and slow';
  const sheet = document.body.appendChild(document.createElement('dialog'));
  sheet.className = 'sheet';
  const button = sheet.appendChild(document.createElement('button'));
  button.textContent = 'Rain on the window';
  sheet.showModal();
  button.focus();
  undo.push(
    () => sheet.remove(),
    () => text.remove(),
  );
  return button;
};

/** How many different colours are on screen. */
const coloursOnScreen = async (): Promise<number> => {
  const base64 = await page.screenshot({ save: false });
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  // The runner scales the page: its rim blends with what is beside it.
  const { data } = context.getImageData(2, 2, image.width - 4, image.height - 4);
  return new Set(new Uint32Array(data.buffer)).size;
};

describe('the cover', () => {
  it.each(['visibilitychange', 'freeze'])('is there when %s returns', (name) => {
    watch();
    look('hidden');
    document.dispatchEvent(new Event(name));
    expect(isCovered()).toBe(true);
  });

  it('is there when pagehide returns, though the page still says that it is seen', () => {
    watch();
    dispatchEvent(new Event('pagehide'));
    expect(isCovered()).toBe(true);
  });

  it.each([
    ['visibilitychange', document],
    ['resume', document],
    ['pageshow', window],
    ['focus', window],
  ] as const)('is gone when %s returns and the page is seen', (name, target) => {
    watch();
    dispatchEvent(new Event('pagehide'));
    target.dispatchEvent(new Event(name));
    expect(isCovered()).toBe(false);
  });

  it('stays while the page is still hidden', () => {
    watch();
    look('hidden');
    for (const name of ['visibilitychange', 'resume']) document.dispatchEvent(new Event(name));
    expect(isCovered()).toBe(true);
  });

  it('stays when something on the page takes the focus', () => {
    watch();
    const button = showWords();
    dispatchEvent(new Event('pagehide'));
    button.blur();
    button.focus();
    expect(document.activeElement).toBe(button);
    expect(isCovered()).toBe(true);
  });

  it('leaves one colour on screen, over a modal sheet as well, and keeps the focus', async () => {
    watch();
    const button = showWords();
    expect(await coloursOnScreen()).toBeGreaterThan(20);
    // The runner's window may take the focus meanwhile, and would be seen.
    look('hidden');
    dispatchEvent(new Event('pagehide'));
    expect(await coloursOnScreen()).toBe(1);
    expect(document.activeElement).toBe(button);
  });
});
