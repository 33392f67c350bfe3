/** `ask.a01`: the group's letter and a number. Ids are never reused. */
export type PromptId = `ask.${string}`;

/** J1 to J9 of care.md 6.2. `gentle`: the set for hard days. */
export type PromptGroup =
  | 'body'
  | 'feelings'
  | 'received'
  | 'given'
  | 'words'
  | 'gentle'
  | 'solo'
  | 'distance'
  | 'weeks';

export type PromptKind = 'gentle' | 'intense' | 'quick' | 'first' | 'solo' | 'distance';

export interface PromptSet {
  readonly id: PromptGroup;
  readonly prompts: readonly PromptId[];
  /** After which kinds it can be used. */
  readonly kinds: readonly PromptKind[];
}

const perGroup = 8;
const shared = ['gentle', 'intense', 'quick', 'first'] as const;
const all = [...shared, 'solo', 'distance'] as const;

const setOf = (id: PromptGroup, letter: string, kinds: readonly PromptKind[]): PromptSet => ({
  id,
  kinds,
  prompts: Array.from(
    { length: perGroup },
    (_, index) => `ask.${letter}${String(index + 1).padStart(2, '0')}` as const,
  ),
});

/** 9 groups of 8. */
export const promptGroups: readonly PromptSet[] = [
  setOf('body', 'a', all),
  setOf('feelings', 'b', all),
  setOf('received', 'c', shared),
  setOf('given', 'd', shared),
  setOf('words', 'e', all),
  setOf('gentle', 'f', all),
  setOf('solo', 'g', ['solo']),
  setOf('distance', 'h', ['distance']),
  setOf('weeks', 'i', all),
];
