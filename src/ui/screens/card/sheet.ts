import { toReachFor, type CareLine } from '../../../core/care/card';
import { t } from '../../i18n/card';
import { prefWords } from '../../i18n/home';
import { lineDetails, type Names } from './lines';

/** What goes on the page for the night table. */
export interface CardSheet {
  readonly title: string;
  /** Tonight's kind; empty for one. */
  readonly under: string;
  /** Things to have within reach; empty where there are none. */
  readonly reach: string;
  readonly lines: readonly { readonly what: string; readonly details: readonly string[] }[];
  readonly foot: string;
  /** Not everything has fitted. */
  readonly isCut: boolean;
}

interface SheetInput {
  readonly lines: readonly CareLine[];
  readonly isOwn: boolean;
  readonly kind: string;
  readonly names: Names;
}

/** Millimetres of one page, A4 or Letter, that lines may take; of a line; and of one row of what belongs to it. */
const page = { lines: 165, line: 11, row: 5.5, lettersInARow: 76 };

const wide = /[\u1100-\uffdc]/gu;
/** Wide letters, such as Chinese ones, take two places. */
const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

const heightOf = ({ details }: CardSheet['lines'][number]): number =>
  details.reduce(
    (sum, detail) => sum + page.row * Math.ceil(widthOf(detail) / page.lettersInARow),
    page.line,
  );

/** The best lines, as many as one page holds. */
export const sheetOf = ({ lines, isOwn, kind, names }: SheetInput): CardSheet => {
  const whom = ({ way }: CareLine): string[] =>
    way === 'both' ? [] : [t('card.for', { name: way === 'meToThem' ? names.them : names.me })];
  const all = lines.map((line) => ({
    what: prefWords(line.pref, 'label'),
    details: [
      [...whom(line), ...(line.asks && !isOwn ? [t('card.asks')] : [])].join(' · '),
      ...lineDetails(line, names),
    ].filter((detail) => detail !== ''),
  }));
  let height = 0;
  const fitting = all.findIndex((line) => {
    height += heightOf(line);
    return height > page.lines;
  });
  const things = toReachFor(lines)
    .map(({ pref }) => prefWords(pref, 'label'))
    .join(' · ');
  return {
    title: isOwn ? t('card.paperOwn') : t('card.paper'),
    under: isOwn ? '' : kind,
    reach: things === '' ? '' : t('card.paperReach', { things }),
    lines: fitting === -1 ? all : all.slice(0, fitting),
    foot: isOwn ? t('card.paperFootOwn') : t('card.paperFoot'),
    isCut: fitting !== -1,
  };
};
