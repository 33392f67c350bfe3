import type { Bytes } from '../core/bytes';
import { err, ok } from '../core/result';
import { blobFile, openIn, serveFile, type Source } from './source';
import { lookMs, type Transport, type TransportEvents } from './transport';

interface SoundOptions {
  readonly element: HTMLAudioElement;
  /** Goes into the address, so it says nothing. */
  readonly name: string;
  readonly file: Bytes;
  readonly mime: string;
  readonly atS: number;
  readonly rate: number;
  readonly events: TransportEvents;
  /** Something newer has taken the element. */
  readonly isOver: () => boolean;
}

/** The first of several ways in which the element opens the file; null where none does. */
const openAny = async (options: SoundOptions): Promise<Source | null> => {
  const { element, name, file, mime, isOver } = options;
  for (const make of [serveFile, async () => blobFile(file, mime)]) {
    const made = await make(name, file, mime);
    const opened = made !== null && !isOver() && (await openIn(element, made));
    if (opened && !isOver()) return made;
    await made?.release();
    if (isOver()) return null;
  }
  return null;
};

/** One file in one audio element, because phones do not reliably start a second one while locked. Null: unplayable. */
export const openSound = async (options: SoundOptions): Promise<Transport | null> => {
  const { element, events } = options;
  const source = await openAny(options);
  if (!source) return null;

  const over = new AbortController();
  const on = (event: string, react: () => void) =>
    element.addEventListener(event, react, { signal: over.signal });
  let timer: ReturnType<typeof setInterval> | undefined;
  const watch = (isOn: boolean) => {
    clearInterval(timer);
    if (isOn) timer = setInterval(events.onTime, lookMs);
  };

  on('play', events.onPlay);
  // The clock of the element runs from `playing` on.
  on('playing', () => watch(true));
  on('pause', () => {
    watch(false);
    if (!element.ended) events.onPause();
  });
  on('ended', () => {
    watch(false);
    events.onEnd();
  });
  // Timers sleep in the background, and this does not.
  on('timeupdate', events.onTime);
  on('error', events.onLost);

  element.preservesPitch = true;
  element.volume = 1;
  element.defaultPlaybackRate = options.rate;
  element.playbackRate = options.rate;
  if (options.atS > 0) element.currentTime = options.atS;

  return {
    async play() {
      try {
        await element.play();
        return ok(undefined);
      } catch (cause) {
        // Paused or stopped before the first sound: what the person asked for.
        if (cause instanceof DOMException && cause.name === 'AbortError') return ok(undefined);
        return err({ type: 'AudioUnplayable' });
      }
    },
    pause: () => element.pause(),
    seek: (positionS) => (element.currentTime = positionS),
    positionS: () => element.currentTime,
    setRate: (rate) => (element.playbackRate = rate),
    setVolume: (volume) => (element.volume = volume),
    async close() {
      over.abort();
      watch(false);
      element.pause();
      element.removeAttribute('src');
      element.load();
      await source.release();
    },
  };
};
