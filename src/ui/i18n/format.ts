import { original, shown } from './language';

const own = new Intl.DateTimeFormat().resolvedOptions().locale;

/** Hours and numbers follow the person's own region where it speaks the language of the words. */
const localeOf = (tag: string): string => {
  if (own === tag || own.startsWith(`${tag}-`)) return own;
  return tag === original ? 'en-GB' : tag;
};

/** One formatter a language: they are slow to make. */
const perLanguage = <F>(make: (locale: string) => F): (() => F) => {
  const made = new Map<string, F>();
  return () => {
    const { tag } = shown();
    const known = made.get(tag) ?? make(localeOf(tag));
    made.set(tag, known);
    return known;
  };
};

const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, options));

const time = dates({ hour: '2-digit', minute: '2-digit' });
const wall = dates({ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const day = dates({ weekday: 'long', day: 'numeric', month: 'long' });
const weekday = dates({ weekday: 'short' });
const dayAndYear = dates({ dateStyle: 'long' });
const month = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });

const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();

/** `21:04`; with the day in front where that is not today. Milliseconds since the Unix epoch. */
export const formatMoment = (ms: number): string =>
  sameDay(new Date(ms), new Date()) ? time().format(ms) : `${formatDay(ms)}, ${time().format(ms)}`;

/** `21:04`. Milliseconds since the Unix epoch. */
export const formatTime = (ms: number): string => time().format(ms);

/** `21:04`, of a clock on the wall elsewhere (`wallClock` of src/core/talk/goodbye). */
export const formatWallClock = (ms: number): string => wall().format(ms);

/** `Sunday 4 May`; with the year where that is another one. */
export const formatDay = (ms: number): string =>
  new Date(ms).getFullYear() === new Date().getFullYear()
    ? day().format(ms)
    : dayAndYear().format(ms);

/** `May 2031`, from `2031-05`. */
export const formatMonth = (yearAndMonth: string): string =>
  month().format(Date.parse(`${yearAndMonth}-01`));

/** `Mon`. Milliseconds since the Unix epoch. */
export const formatWeekday = (ms: number): string => weekday().format(ms);

/** The first day of a week, 1 Monday to 7 Sunday, where the person is; Monday where the browser does not say. */
export const weekStart = perLanguage((locale) => {
  const asked = new Intl.Locale(locale) as Intl.Locale & {
    readonly weekInfo?: { readonly firstDay: number };
    getWeekInfo?(): { readonly firstDay: number };
  };
  return asked.getWeekInfo?.().firstDay ?? asked.weekInfo?.firstDay ?? 1;
});

/** `4 May 2031`. Milliseconds since the Unix epoch. */
export const formatDate = (ms: number): string => dayAndYear().format(ms);

/** `9:05`, from seconds. */
export const formatLength = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const megabytes = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

/** A number of megabytes, without the unit. */
export const formatMegabytes = (bytes: number): string => megabytes().format(bytes / 1_000_000);

const inUnit = (unit: string, digits: number) =>
  perLanguage(
    (locale) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }),
  );
const kilobytes = inUnit('kilobyte', 0);
const larger = [
  { bytes: 1_000_000_000, format: inUnit('gigabyte', 1) },
  { bytes: 1_000_000, format: inUnit('megabyte', 1) },
];

/** `2.1 GB`, `48.3 MB`, `12 kB`; never less than one kilobyte. */
export const formatSize = (bytes: number): string => {
  const fitting = larger.find((unit) => bytes >= unit.bytes);
  if (fitting) return fitting.format().format(bytes / fitting.bytes);
  return kilobytes().format(Math.max(1, bytes / 1_000));
};
