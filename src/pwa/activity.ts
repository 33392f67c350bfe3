const everyMs = 1_000;

/** Tells, at most once a second, that the person is there: a touch, a key, a scroll. */
export const onActivity = (listener: () => void): void => {
  let toldAt = -Infinity;
  const tell = ({ timeStamp }: Event) => {
    if (timeStamp - toldAt < everyMs) return;
    toldAt = timeStamp;
    listener();
  };
  for (const name of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    // Capture: a widget that keeps the event to itself is used by a person all the same.
    addEventListener(name, tell, { capture: true, passive: true });
  }
};
