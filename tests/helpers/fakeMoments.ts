import { createMomentsFlow, type MomentsFlowOptions } from '../../src/app/momentsFlow';
import type { Notices } from '../../src/app/notices';
import { checkIns, type KeptCheckIn } from '../../src/doc';

let ids = 0;

/** The real flow of the moments over books in memory. `now`: milliseconds since the Unix epoch. */
export const createFakeMoments = ({
  books,
  tonight,
  now = Date.now,
  plan = () => {},
  kept = [],
}: Pick<MomentsFlowOptions, 'tonight'> & {
  readonly books: ReturnType<MomentsFlowOptions['books']>;
  readonly now?: () => number;
  readonly plan?: Notices['plan'];
  /** What was noted before. */
  readonly kept?: readonly KeptCheckIn[];
}) => {
  for (const each of kept) checkIns.put(books.privateBook, `moment${(ids += 1)}`, each);
  const flow = createMomentsFlow({
    deps: {
      clock: { now },
      ids: { next: () => `moment${(ids += 1)}` },
      platform: {
        timeZone: () => 'UTC',
        notices: { permission: () => 'granted', ask: async () => {}, show: async () => {} },
      },
    },
    books: () => books,
    notices: { plan },
    tonight,
    onPresence: () => {},
    onForgotten: () => {},
  });
  flow.show();
  return flow.moments;
};
