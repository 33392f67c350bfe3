import { createMomentsFlow, type MomentsFlowOptions } from '../../src/app/momentsFlow';
import type { Notices } from '../../src/app/notices';

let ids = 0;

/** The real flow of the moments over books in memory. `now`: milliseconds since the Unix epoch. */
export const createFakeMoments = ({
  books,
  tonight,
  now = Date.now,
  plan = () => {},
}: Pick<MomentsFlowOptions, 'tonight'> & {
  readonly books: ReturnType<MomentsFlowOptions['books']>;
  readonly now?: () => number;
  readonly plan?: Notices['plan'];
}) => {
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
