import type { BlockId } from '../../../core/care/script';
import type { SessionRequest } from '../../../core/listening';
import { useHome } from '../../context';

/** Changes what is prepared, step by step; everything else about it stays. */
export const useChanges = () => {
  const { audio } = useHome();
  const ask = (part: Partial<SessionRequest>) => {
    const { request } = audio.state;
    if (request) audio.prepare({ ...request, ...part });
  };
  const asked = () => audio.state.request;
  return {
    ask,
    drop: (block: BlockId) => ask({ dropped: [...(asked()?.dropped ?? []), block] }),
    swap: (block: BlockId, by: BlockId) =>
      ask({ swapped: [...(asked()?.swapped ?? []), [block, by]] }),
    isChanged: () => {
      const { dropped = [], swapped = [] } = asked() ?? {};
      return dropped.length + swapped.length > 0;
    },
    reset: () => ask({ dropped: [], swapped: [] }),
  };
};
