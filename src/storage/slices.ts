import type { PlacedRecord } from './records';

const sliceBytes = 2 ** 19;
/** One is worked on and one lies ready, so that nobody waits for the other. */
const callsAtOnce = 2;

/**
 * The sealer's answers to many records, in order, asked for in slices of half a mebibyte: handing over or taking back
 * a large book in one message would hold up the page.
 */
export async function inSlices<T>(
  records: readonly PlacedRecord[],
  call: (slice: readonly PlacedRecord[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const slices = cut(records);
  const answers: (readonly T[])[] = [];
  let next = 0;

  async function work(): Promise<void> {
    while (next < slices.length) {
      const at = next;
      next += 1;
      answers[at] = await call(slices[at] ?? []);
    }
  }

  await Promise.all(Array.from({ length: callsAtOnce }, work));
  return answers.flat();
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
