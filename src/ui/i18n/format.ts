/** The words are English; hours and numbers follow the person's own English where they have one. */
const own = new Intl.DateTimeFormat().resolvedOptions().locale;
const locale = own.startsWith('en') ? own : 'en-GB';

const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });

const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();

/** `21:04`; with the day in front where that is not today. Milliseconds since the Unix epoch. */
export const formatMoment = (ms: number): string =>
  sameDay(new Date(ms), new Date()) ? time.format(ms) : `${formatDay(ms)}, ${time.format(ms)}`;

/** `21:04`. Milliseconds since the Unix epoch. */
export const formatTime = (ms: number): string => time.format(ms);

/** `Sunday 4 May`; with the year where that is another one. */
export const formatDay = (ms: number): string =>
  new Date(ms).getFullYear() === new Date().getFullYear() ? day.format(ms) : dayAndYear.format(ms);

/** `4 May 2031`. Milliseconds since the Unix epoch. */
export const formatDate = (ms: number): string => dayAndYear.format(ms);

/** `9:05`, from seconds. */
export const formatLength = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const megabytes = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A number of megabytes, without the unit. */
export const formatMegabytes = (bytes: number): string => megabytes.format(bytes / 1_000_000);

const inUnit = (unit: string, digits: number) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits });
const kilobytes = inUnit('kilobyte', 0);
const larger = [
  { bytes: 1_000_000_000, format: inUnit('gigabyte', 1) },
  { bytes: 1_000_000, format: inUnit('megabyte', 1) },
];

/** `2.1 GB`, `48.3 MB`, `12 kB`; never less than one kilobyte. */
export const formatSize = (bytes: number): string => {
  const fitting = larger.find((unit) => bytes >= unit.bytes);
  if (fitting) return fitting.format.format(bytes / fitting.bytes);
  return kilobytes.format(Math.max(1, bytes / 1_000));
};
