import { createRoot } from 'solid-js';
import { afterEach, expect, it, vi } from 'vitest';
import { onEscapeTwice } from '../../../src/ui/escapeTwice';

const dispose: (() => void)[] = [];
afterEach(() => {
  for (const end of dispose.splice(0)) end();
});

const listen = () => {
  const then = vi.fn<() => void>();
  createRoot((end) => {
    dispose.push(end);
    onEscapeTwice(then);
  });
  return then;
};

/** `atMs`: when the key is pressed. */
const press = (key: string, atMs: number, more: KeyboardEventInit = {}, target = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: atMs });
  target.dispatchEvent(event);
};

it('is heard within a second', () => {
  const then = listen();
  press('Escape', 100);
  expect(then).not.toHaveBeenCalled();
  press('Escape', 1_100);
  expect(then).toHaveBeenCalledTimes(1);
});

it('is not heard later, nor for a key held down, nor for another key', () => {
  const then = listen();
  press('Escape', 100);
  press('Escape', 1_101);
  press('Escape', 1_200, { repeat: true });
  press('a', 1_300);
  press('Escape', 2_200);
  expect(then).not.toHaveBeenCalled();
});

it('counts a third press as a first', () => {
  const then = listen();
  for (const atMs of [100, 200, 300]) press('Escape', atMs);
  expect(then).toHaveBeenCalledTimes(1);
});

it('is heard where a sheet or a field keeps the key to itself', () => {
  const then = listen();
  const field = document.body.appendChild(document.createElement('input'));
  dispose.push(() => field.remove());
  field.addEventListener('keydown', (event) => event.stopPropagation());
  press('Escape', 100, {}, field);
  press('Escape', 200, {}, field);
  expect(then).toHaveBeenCalledTimes(1);
});

it('is no longer heard once the app is gone', () => {
  const then = listen();
  for (const end of dispose.splice(0)) end();
  press('Escape', 100);
  press('Escape', 200);
  expect(then).not.toHaveBeenCalled();
});
