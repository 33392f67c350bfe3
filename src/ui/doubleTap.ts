import { onCleanup } from 'solid-js';

const withinMs = 350;
/** A finger does not land twice on the same spot; pixels. */
const withinPx = 40;

const header = '.screen-bar, .screen-head, .player-bar';
const taken = 'a, button, input, textarea, label, summary';

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** Calls `then` when the head of a screen is tapped twice. Not with a mouse, which marks a word that way. */
export const onDoubleTap = (then: () => void): void => {
  let before: Tap | null = null;
  // No click: Safari sends none for what is no control.
  const listen = ({
    target,
    timeStamp,
    clientX,
    clientY,
    pointerType,
    isPrimary,
  }: PointerEvent) => {
    const isHead = target instanceof Element && target.closest(header) && !target.closest(taken);
    if (!isHead || pointerType === 'mouse' || !isPrimary) return void (before = null);
    const tap = { at: timeStamp, x: clientX, y: clientY };
    const isSecond =
      before !== null &&
      tap.at - before.at <= withinMs &&
      Math.hypot(tap.x - before.x, tap.y - before.y) <= withinPx;
    before = isSecond ? null : tap;
    if (isSecond) then();
  };
  addEventListener('pointerup', listen, true);
  onCleanup(() => removeEventListener('pointerup', listen, true));
};
