import { onCleanup } from 'solid-js';

const withinMs = 1_000;

/** Calls `then` when Escape is pressed twice within a second; a key held down counts once. */
export const onEscapeTwice = (then: () => void): void => {
  let before = -Infinity;
  const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    const isSecond = timeStamp - before <= withinMs;
    before = isSecond ? -Infinity : timeStamp;
    if (isSecond) then();
  };
  // In the capture phase: a sheet or a field may keep the key to itself.
  addEventListener('keydown', listen, true);
  onCleanup(() => removeEventListener('keydown', listen, true));
};
