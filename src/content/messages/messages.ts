/** `msg.a01`: the group's letter and a number. Ids are never reused. */
export type MessageId = `msg.${string}`;

export type MessageGroup = 'afterCall' | 'nextDay' | 'heavy';

export const messageGroups: readonly {
  readonly id: MessageGroup;
  readonly messages: readonly MessageId[];
}[] = (
  [
    ['afterCall', 'a'],
    ['nextDay', 'b'],
    ['heavy', 'c'],
  ] as const
).map(([id, letter]) => ({
  id,
  messages: Array.from(
    { length: 8 },
    (_, index) => `msg.${letter}${String(index + 1).padStart(2, '0')}` as const,
  ),
}));
