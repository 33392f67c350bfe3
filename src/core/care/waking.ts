/**
 * The hours in which somebody wants to be asked, in minutes since midnight, on the half hour. `to` before `from`: past
 * midnight; both the same: the whole day.
 */
export interface WakingHours {
  readonly from: number;
  readonly to: number;
}

/** Every time zone of today is a whole number of quarter hours from UTC. */
const quarterMs = 900_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall says, in minutes since midnight. `zone`: IANA name. */
export const minuteOfDay = (at: number, zone: string): number => {
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', options);
  clocks.set(zone, clock);
  const [hour = 0, minute = 0] = clock.format(at).split(':').map(Number);
  return hour * 60 + minute;
};

/** Whether a moment, in milliseconds since the Unix epoch, lies in the hours. */
export const isWaking = (at: number, { from, to }: WakingHours, zone: string): boolean => {
  const minute = minuteOfDay(at, zone);
  if (from === to) return true;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
};

/**
 * The moment itself, or the first one after it that lies in the hours. It walks over the wall's clock instead of reckoning
 * with it, so that an hour that is left out or comes twice needs no rule of its own.
 */
export const nextWaking = (at: number, hours: WakingHours, zone: string): number => {
  if (isWaking(at, hours, zone)) return at;
  let quarter = Math.ceil(at / quarterMs) * quarterMs;
  while (!isWaking(quarter, hours, zone)) quarter += quarterMs;
  return quarter;
};
