/** A day in the calendar of the reader's own zone: `2031-05-04`. */
export type DayKey = string;

const dayMs = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment in the zone of this device. Milliseconds since the Unix epoch. */
export const dayOf = (ms: number): DayKey => {
  const date = new Date(ms);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Days are counted as UTC dates, which have no summer time. */
const utcOf = (day: DayKey): number => Date.parse(`${day}T00:00:00Z`);
const keyOf = (utc: number): DayKey => new Date(utc).toISOString().slice(0, 10);

/** `month`: `2031-05`. */
export const monthOf = (day: DayKey): string => day.slice(0, 7);

export const addDays = (day: DayKey, days: number): DayKey => keyOf(utcOf(day) + days * dayMs);

/** The same day of another month, or its last one where that is shorter. */
export const addMonths = (day: DayKey, months: number): DayKey => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${keyOf(first.getTime()).slice(0, 7)}-${two(Math.min(date, last))}`;
};

/**
 * The weeks of a month, each of seven days; null for days of another month.
 * `weekStart`: 1 Monday to 7 Sunday, as in `Intl.Locale`.
 */
export const weeksOf = (
  month: string,
  weekStart: number,
): readonly (readonly (DayKey | null)[])[] => {
  const first = `${month}-01`;
  /** 0: the month begins on the first day of a week. */
  const lead = (new Date(utcOf(first)).getUTCDay() + 7 - (weekStart % 7)) % 7;
  const weeks: (DayKey | null)[][] = [];
  for (let day = addDays(first, -lead); day <= addDays(addMonths(first, 1), -1);) {
    const week: (DayKey | null)[] = [];
    for (let at = 0; at < 7; at += 1, day = addDays(day, 1)) {
      week.push(monthOf(day) === month ? day : null);
    }
    weeks.push(week);
  }
  return weeks;
};

/** Where a key leads from a day; null where it leads nowhere. `forward`: 1, or -1 where text runs from right to left. */
export const dayAfterKey = (
  day: DayKey,
  key: string,
  { forward, weekStart }: { readonly forward: 1 | -1; readonly weekStart: number },
): DayKey | null => {
  const inWeek = (new Date(utcOf(day)).getUTCDay() + 7 - (weekStart % 7)) % 7;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return addDays(day, -inWeek);
    case 'End':
      return addDays(day, 6 - inWeek);
    case 'PageDown':
      return addMonths(day, 1);
    case 'PageUp':
      return addMonths(day, -1);
    default:
      return null;
  }
};
