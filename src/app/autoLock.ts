import type { PlayerState } from '../core/ports/audio';
import type { Clock } from '../core/ports/system';
import type { LockSettings } from './api';

const minuteMs = 60_000;

/** How long the app may be in the background. */
const hiddenMs = { atOnce: 0, soon: 30_000, idle: Infinity } as const satisfies Record<
  LockSettings['hidden'],
  number
>;
/** A paused session is not cut off before. */
const pauseMs = 2 * minuteMs;
/** While the person is at it elsewhere: a link is sent with another app, a code is typed or written down. */
const busyMs = { hidden: 2 * minuteMs, idle: 15 * minuteMs } as const;

/** What goes on in the home. */
export interface Presence {
  readonly settings: LockSettings;
  readonly session: 'none' | 'playing' | 'paused';
  /** Two people connect, a file is handed to the system, a recovery code or passkey is made, or a session waits. */
  readonly isBusy: boolean;
}

export const sessionOf = (phase: PlayerState['phase']): Presence['session'] => {
  if (phase === 'playing') return 'playing';
  return phase === 'paused' || phase === 'waiting' ? 'paused' : 'none';
};

/** Milliseconds since the Unix epoch. */
interface Moments {
  /** Of the last touch or key. */
  readonly activeAt: number;
  /** Null while the app is in front. */
  readonly hiddenAt: number | null;
  /** Of the last sound of a session. */
  readonly playedAt: number;
}

/** When the home locks; `Infinity` while a session plays. */
export const locksAt = (
  { settings, session, isBusy }: Presence,
  { activeAt, hiddenAt, playedAt }: Moments,
): number => {
  if (session === 'playing') return Infinity;
  const settled = { idle: settings.idleMinutes * minuteMs, hidden: hiddenMs[settings.hidden] };
  const most = (name: 'idle' | 'hidden') =>
    isBusy ? Math.max(settled[name], busyMs[name]) : settled[name];
  // Who listens does not touch.
  const idleEnd = Math.max(activeAt, playedAt) + most('idle');
  const end = hiddenAt === null ? idleEnd : Math.min(idleEnd, hiddenAt + most('hidden'));
  return session === 'paused' ? Math.max(end, playedAt + pauseMs) : end;
};

/** How long before it locks a person in front of it is told. */
const warningMs = 20_000;

export interface Timers {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export const realTimers: Timers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Locks an open home by itself. Timers sleep with the phone, so the clock is looked at again whenever something happens,
 * before that counts. `presence`: null while there is no open home.
 */
export const createAutoLock = (options: {
  readonly clock: Clock;
  readonly presence: () => Presence | null;
  readonly lock: () => void;
  /** It locks then, in milliseconds since the Unix epoch; null: not soon. */
  readonly warn?: (at: number | null) => void;
  readonly timers?: Timers;
}) => {
  const { clock, presence, lock, warn = () => {}, timers = realTimers } = options;
  let moments: Moments = { activeAt: 0, hiddenAt: null, playedAt: 0 };
  let wasPlaying = false;
  let timer: unknown;

  /** Locks where it is time, else sets the timer; false where nothing is open any more. */
  const look = (): boolean => {
    timers.clear(timer);
    const now = presence();
    if (!now) {
      warn(null);
      return false;
    }
    // The sound went on until it was heard to have ended.
    if (wasPlaying) moments = { ...moments, playedAt: clock.now() };
    wasPlaying = now.session === 'playing';
    const end = locksAt(now, moments);
    const left = end - clock.now();
    if (left <= 0) {
      warn(null);
      lock();
      return false;
    }
    const isSoon = left <= warningMs && moments.hiddenAt === null;
    warn(isSoon ? end : null);
    if (left < Infinity) timer = timers.set(look, left > warningMs ? left - warningMs : left);
    return true;
  };

  const note = (change: Partial<Moments>) => {
    moments = { ...moments, ...change };
    look();
  };

  return {
    /** The home is about to open. */
    begin(): void {
      wasPlaying = false;
      note({ activeAt: clock.now(), playedAt: 0 });
    },
    /** A touch or a key. */
    active(): void {
      if (look()) note({ activeAt: clock.now() });
    },
    /** The app went to the background, or came back. */
    hidden(isHidden: boolean): void {
      const isOpen = look();
      moments = { ...moments, hiddenAt: isHidden ? clock.now() : null };
      if (isOpen) look();
    },
    /** What `presence` tells has changed. */
    changed: (): void => void look(),
  };
};

export type AutoLock = ReturnType<typeof createAutoLock>;
