import type { SecurityEvent } from '../../../core/securityLog';

export interface LogDay {
  /** A moment of that day; milliseconds since the Unix epoch. */
  readonly at: number;
  readonly events: readonly SecurityEvent[];
}

const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();

/** Neighbours of one local day go together; the order stays, also where a clock was set back in between. */
export const toDays = (events: readonly SecurityEvent[]): readonly LogDay[] => {
  const days: { at: number; events: SecurityEvent[] }[] = [];
  for (const event of events) {
    const day = days.at(-1);
    if (day && isSameDay(day.at, event.at)) day.events.push(event);
    else days.push({ at: event.at, events: [event] });
  }
  return days;
};
