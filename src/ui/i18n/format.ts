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

/** `Sunday 4 May`; with the year where that is another one. */
export const formatDay = (ms: number): string =>
  new Date(ms).getFullYear() === new Date().getFullYear() ? day.format(ms) : dayAndYear.format(ms);

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
