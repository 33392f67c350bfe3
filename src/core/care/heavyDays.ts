import type { CheckIn } from './checkIn';

type Felt = Pick<CheckIn, 'at' | 'feelings'>;

const dayMs = 86_400_000;
const spanMs = 14 * dayMs;

const isHeavy = ({ feelings }: Felt): boolean => feelings === 1 || feelings === 2;

/**
 * Whether to say, gently and once in a fortnight, that talking with somebody may help (care.md 6.5): three of the last
 * five were heavy, or most of those of two weeks. Taps only; no words are read. Times are milliseconds since the Unix
 * epoch.
 */
export const areDaysHeavy = (
  checkIns: readonly Felt[],
  { at, toldAt }: { readonly at: number; readonly toldAt: number | null },
): boolean => {
  if (toldAt !== null && at < toldAt + spanMs) return false;
  const lately = checkIns
    .filter((each) => each.feelings !== null && each.at <= at && at < each.at + spanMs)
    .sort((a, b) => b.at - a.at);
  if (lately.length < 3) return false;
  const inLastFive = lately.slice(0, 5).filter(isHeavy).length;
  return inLastFive >= 3 || lately.filter(isHeavy).length * 2 > lately.length;
};
