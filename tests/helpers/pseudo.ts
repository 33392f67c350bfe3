import type { Shown } from '../../src/ui/i18n/language';

const rightToLeftMark = '\u200F';
const override = '\u202E';
const end = '\u202C';

const longer = (word: string) => word.replaceAll(/[aeiou]/giu, '$&$&');

/**
 * English as a language that is written from right to left and takes a third more room: every word is lengthened and
 * turned. What comes from elsewhere (`{{ name }}`) stays, and so does what nobody has put through `t`, which shows.
 */
export const pseudo = (text: string): string =>
  text.replaceAll(/\{\{[^}]*\}\}|[^\s{]+/gu, (word) =>
    word.startsWith('{{')
      ? word
      : `${rightToLeftMark}${override}${longer(word)}${end}${rightToLeftMark}`,
  );

export const pseudoLanguage: Shown = {
  tag: 'ar-XB',
  dir: 'rtl',
  translate: (_key, english) => pseudo(english),
};
