/** `talk.a01`: the group's letter and a number. Ids are never reused. */
export type TalkId = `talk.${string}`;

export type TalkGroup = 'tonight' | 'wishes' | 'review';

const perGroup = 10;

export const talkGroups: readonly { readonly id: TalkGroup; readonly cards: readonly TalkId[] }[] =
  (
    [
      ['tonight', 'a'],
      ['wishes', 'b'],
      ['review', 'c'],
    ] as const
  ).map(([id, letter]) => ({
    id,
    cards: Array.from(
      { length: perGroup },
      (_, index) => `talk.${letter}${String(index + 1).padStart(2, '0')}` as const,
    ),
  }));
