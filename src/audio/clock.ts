import { ok } from '../core/result';
import { lookMs, type Transport, type TransportEvents } from './transport';

interface ClockOptions {
  readonly durationS: number;
  readonly atS: number;
  readonly rate: number;
  readonly events: TransportEvents;
}

/** A session without sound: the words go by as if it were heard. */
export const createClock = ({ durationS, events, ...start }: ClockOptions): Transport => {
  let { rate } = start;
  /** The position that was last set, and when; `null` while it stands. */
  let from = start.atS;
  let sinceMs: number | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const positionS = () => {
    const passed = sinceMs === null ? 0 : ((performance.now() - sinceMs) / 1000) * rate;
    return Math.min(durationS, from + passed);
  };

  const setFrom = (position: number) => {
    from = Math.min(durationS, Math.max(0, position));
    if (sinceMs !== null) sinceMs = performance.now();
  };

  const stand = () => {
    setFrom(positionS());
    sinceMs = null;
    clearInterval(timer);
  };

  const look = () => {
    events.onTime();
    if (sinceMs === null || positionS() < durationS) return;
    stand();
    events.onEnd();
  };

  return {
    async play() {
      if (sinceMs !== null) return ok(undefined);
      if (from >= durationS) from = 0;
      sinceMs = performance.now();
      timer = setInterval(look, lookMs);
      events.onPlay();
      return ok(undefined);
    },
    pause() {
      if (sinceMs === null) return;
      stand();
      events.onPause();
    },
    seek: setFrom,
    positionS,
    setRate(next) {
      setFrom(positionS());
      rate = next;
    },
    setVolume() {},
    async close() {
      stand();
    },
  };
};
