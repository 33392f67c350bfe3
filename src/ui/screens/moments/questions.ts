import { needs, steps, stillWithMe, type Noted } from '../../../core/care/checkIn';
import { t, tapWords } from '../../i18n/moments';

export type Tap = Exclude<keyof Noted, 'words'>;

/** Which taps are asked, in their order. */
export const tapsOf = (isLater: boolean): readonly Tap[] =>
  isLater
    ? ['feelings', 'body', 'connection', 'still', 'need']
    : ['body', 'feelings', 'connection', 'need'];

type Value = NonNullable<Noted[Tap]>;

/** What can be tapped. */
export const choicesOf = (tap: Tap): readonly Value[] => {
  if (tap === 'need') return needs;
  if (tap === 'still') return stillWithMe;
  return tap === 'feelings' ? [...steps, 'mixed'] : steps;
};

/** What a tap asks. `isOwn`: alone, near to oneself. */
export const askOf = (
  tap: Tap,
  { isOwn, isLater }: { readonly isOwn: boolean; readonly isLater: boolean },
): string => {
  if (tap === 'connection') return isOwn ? t('check.connectionOwn') : t('check.connection');
  if (tap === 'need') return isLater ? t('check.needToday') : t('check.need');
  return t(`check.${tap}`);
};

/** What was noted, line by line; what was passed over is not there. */
export const linesOf = (
  noted: Noted,
  about: { readonly isOwn: boolean; readonly isLater: boolean },
  feeling: (id: string) => string,
): readonly string[] => {
  const taps: readonly Tap[] = ['body', 'feelings', 'connection', 'need', 'still'];
  const lines = taps.flatMap((tap) => {
    const value = noted[tap];
    if (value === null) return [];
    return [t('noted.entry', { what: askOf(tap, about), value: tapWords(tap, value) })];
  });
  const words = noted.words.map(feeling).filter((word) => word !== '');
  return words.length > 0 ? [...lines, t('noted.words', { words: words.join(', ') })] : lines;
};
