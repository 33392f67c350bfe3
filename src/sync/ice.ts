import type { Clock } from '../core/ports';

/** Credentials of a TURN server hold for minutes: older ones are asked for again. */
const freshForMs = 240_000;
/** Two phones on one network need none, so nobody waits for long. */
const patienceMs = 3_000;

const within = async <T>(asked: Promise<T>, ms: number, otherwise: T): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => (timer = setTimeout(() => resolve(otherwise), ms)));
  const answered = await Promise.race([asked.catch(() => otherwise), late]);
  clearTimeout(timer);
  return answered;
};

/** The ICE servers of the moment. Without an answer it goes on with those it has, at first none. */
export const createIceServers = (ask: () => Promise<RTCIceServer[]>, clock: Clock) => {
  let servers: RTCIceServer[] = [];
  let askedAtMs = Number.NEGATIVE_INFINITY;
  return {
    current: (): RTCIceServer[] => servers,
    async refresh(): Promise<void> {
      if (clock.now() - askedAtMs < freshForMs) return;
      askedAtMs = clock.now();
      servers = await within(ask(), patienceMs, servers);
      if (servers.length === 0) askedAtMs = Number.NEGATIVE_INFINITY;
    },
  };
};

export type IceServers = ReturnType<typeof createIceServers>;
