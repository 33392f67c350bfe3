/** How a call ends, agreed beforehand: nobody is left in the middle of a sentence, and both keep time for afterwards. */
export interface Goodbye {
  /** Who says goodbye, from the side of the one who wrote it. */
  readonly who: 'me' | 'you' | 'together';
  /** When the next message comes. */
  readonly contact: 'tonight' | 'morning' | 'open';
  /** When the call is to end: milliseconds since the Unix epoch; null: when it does. */
  readonly endsAt: number | null;
  /** Minutes that the one who wrote it keeps free afterwards. */
  readonly keepMinutes: number;
  /** Minutes by which their clock is ahead of UTC when the call ends. */
  readonly zoneMinutes: number;
}

export interface GoodbyeReply {
  /** Id of the goodbye. */
  readonly to: string;
  readonly keepMinutes: number;
  readonly zoneMinutes: number;
}

/** The farthest that any place is from UTC. */
export const mostZoneMinutes = 14 * 60;

export const keepChoices = [10, 20, 30, 60] as const;

const minuteMs = 60_000;

/** What a clock shows there, as the same moment would be written in UTC: for a formatter that is told so. */
export const wallClock = (ms: number, zoneMinutes: number): number => ms + zoneMinutes * minuteMs;

/** The same moment for the other one: me is you. */
export const otherWho = (who: Goodbye['who']): Goodbye['who'] =>
  who === 'together' ? who : who === 'me' ? 'you' : 'me';

/** Past it, an agreed goodbye is history. */
export const goodbyeOver = ({ endsAt, keepMinutes }: Goodbye, writtenAt: number): number =>
  endsAt === null ? writtenAt + 12 * 3_600_000 : endsAt + (keepMinutes + 180) * minuteMs;
