import { createRoot } from 'solid-js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onDoubleTap } from '../../../src/ui/doubleTap';

let end: () => void;
let then: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  document.body.innerHTML =
    '<main><div class="screen-bar"><a href="/">Back</a></div><div class="screen-head"><h1>Title</h1></div><p>Text</p></main>';
  then = vi.fn<() => void>();
  createRoot((dispose) => {
    end = dispose;
    onDoubleTap(then);
  });
});
afterEach(() => end());

const tap = (selector: string, atMs: number, more: PointerEventInit = {}) => {
  const event = new PointerEvent('pointerup', {
    bubbles: true,
    pointerType: 'touch',
    isPrimary: true,
    ...more,
  });
  Object.defineProperty(event, 'timeStamp', { value: atMs });
  document.querySelector(selector)?.dispatchEvent(event);
};

it('is heard on the head of a screen', () => {
  tap('h1', 100);
  expect(then).not.toHaveBeenCalled();
  tap('.screen-bar', 400);
  expect(then).toHaveBeenCalledTimes(1);
});

it('is not heard late, far away, on a control, in the text, or with a mouse', () => {
  tap('h1', 100);
  tap('h1', 500);
  tap('h1', 600, { clientX: 90 });
  tap('a', 1_000);
  tap('a', 1_100);
  tap('p', 1_200);
  tap('p', 1_300);
  tap('h1', 1_400, { pointerType: 'mouse' });
  tap('h1', 1_500, { pointerType: 'mouse' });
  expect(then).not.toHaveBeenCalled();
});
