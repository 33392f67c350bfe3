import type { CareLine, LineHow } from '../../../core/care/card';
import { howWords, placeWords, t as care } from '../../i18n/care';
import { t } from '../../i18n/card';

/** Who is who, in words. */
export interface Names {
  readonly me: string;
  readonly them: string;
  /** Read by both, as on paper: nobody is "I" or "you". */
  readonly forBoth: boolean;
}

const startsWords = (starts: NonNullable<LineHow['starts']>, names: Names): string => {
  if (starts === 'either') return care('line.startsEither');
  if (starts === 'ask') return care('line.ask');
  if (names.forBoth) return t('card.starts', { name: names[starts] });
  return care(starts === 'me' ? 'line.startsMe' : 'line.startsThem');
};

/** How both would like it, on one line; empty where nobody said. */
const wishes = ({ asks, how }: CareLine, names: Names): string => {
  const { duration, timing, strength, words, starts } = how;
  // "Ask first" stands there already.
  const begins = starts === 'ask' && asks ? null : starts;
  return [
    duration && howWords('duration', duration),
    timing && howWords('timing', timing),
    strength &&
      t('card.how', { what: howWords('strength'), value: howWords('strength', strength) }),
    words && t('card.how', { what: howWords('words'), value: howWords('words', words) }),
    begins && startsWords(begins, names),
  ]
    .filter(Boolean)
    .join(' · ');
};

/** What belongs to a line, each on its own: where, how, and both notes. */
export const lineDetails = (line: CareLine, names: Names): readonly string[] => {
  const { myNote, theirNote } = line.how;
  const places = line.places.map((place) => placeWords(place).toLowerCase()).join(', ');
  return [
    places === '' ? '' : t('card.where', { places }),
    wishes(line, names),
    myNote === null ? '' : t('card.note', { name: names.me, note: myNote }),
    theirNote === null ? '' : t('card.note', { name: names.them, note: theirNote }),
  ].filter((detail) => detail !== '');
};
