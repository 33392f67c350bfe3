import type { PlacedRecord } from './records';

/** Of sealed bytes, which may be a third of what they hold. */
const sliceBytes = 2 ** 17;
/** One is worked on and one lies ready, so that nobody waits for the other. */
const callsAtOnce = 2;

/**
 * Asks the sealer about many records in slices: handing over or taking back a large book in one message would hold up
 * the page. `take` is given each slice with its answers, in order and as soon as they are there.
 */
export async function inSlices<T>(
  records: readonly PlacedRecord[],
  call: (slice: readonly PlacedRecord[]) => Promise<readonly T[]>,
  take: (slice: readonly PlacedRecord[], answers: readonly T[]) => void,
): Promise<void> {
  const slices = cut(records);
  const begin = (slice: readonly PlacedRecord[]) => {
    const answers = call(slice);
    // Where the one before fails, nobody waits for this one any more.
    answers.catch(() => {});
    return { slice, answers };
  };
  const begun = slices.slice(0, callsAtOnce).map(begin);
  for (const { slice, answers } of begun) {
    const answered = await answers;
    const following = slices[begun.length];
    if (following) begun.push(begin(following));
    take(slice, answered);
  }
}

function cut(records: readonly PlacedRecord[]): PlacedRecord[][] {
  const slices: PlacedRecord[][] = [];
  let room = 0;
  for (const record of records) {
    const slice = slices.at(-1);
    if (slice && record.sealed.length <= room) slice.push(record);
    else {
      slices.push([record]);
      room = sliceBytes;
    }
    room -= record.sealed.length;
  }
  return slices;
}
