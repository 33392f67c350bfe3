import { expect, test, vi } from 'vitest';
import { onActivity, onHidden } from '../../../src/pwa';

const show = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
};
const say = (name: string, target: EventTarget = document) => target.dispatchEvent(new Event(name));

test('going to the background and coming back are told once each, by whatever event', () => {
  show('visible');
  const told: boolean[] = [];
  onHidden((hidden) => told.push(hidden));
  const toldBy = (act: () => void) => {
    act();
    return told.splice(0);
  };

  show('hidden');
  expect(toldBy(() => say('visibilitychange'))).toEqual([true]);
  expect(toldBy(() => say('pagehide', window))).toEqual([]);
  show('visible');
  expect(toldBy(() => say('visibilitychange'))).toEqual([false]);

  // Put away while still on screen: a closed window, a page on its way to the back/forward cache.
  expect(toldBy(() => say('pagehide', window))).toEqual([true]);
  expect(toldBy(() => say('pageshow', window))).toEqual([false]);

  expect(toldBy(() => say('freeze'))).toEqual([true]);
  expect(toldBy(() => say('resume'))).toEqual([false]);

  // Woken while still in the background.
  show('hidden');
  expect(toldBy(() => say('freeze'))).toEqual([true]);
  expect(toldBy(() => say('resume'))).toEqual([]);
});

test('a person shows by touch, key and scroll, at most once a second', () => {
  let told = 0;
  onActivity(() => (told += 1));
  let now = 10_000;
  /** Inside a widget that keeps its events to itself. */
  const widget = document.body.appendChild(document.createElement('div'));
  const toldBy = (name: string, afterMs: number) => {
    now += afterMs;
    const event = new Event(name, { bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: now });
    widget.addEventListener(name, (inside) => inside.stopPropagation(), { once: true });
    told = 0;
    widget.dispatchEvent(event);
    return told;
  };
  for (const name of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    expect(toldBy(name, 1_000), name).toBe(1);
  }
  expect([500, 499, 1].map((ms) => toldBy('keydown', ms))).toEqual([0, 0, 1]);
  expect(toldBy('pointermove', 5_000)).toBe(0);
});
