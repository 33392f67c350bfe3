/** `say.a01`: the family's letter and a number. Ids are never reused. */
export type SayId = `say.${string}`;

/** What somebody may not want to hear or say (care.md 6.3). */
export const sayMarks = ['love', 'body', 'we', 'praise'] as const;
export type SayMark = (typeof sayMarks)[number];

export type SayFamily =
  | 'appreciation'
  | 'reassurance'
  | 'comfort'
  | 'limits'
  | 'kindness'
  | 'neutral'
  | 'mixed'
  | 'steady';

export interface SayFacts {
  readonly id: SayId;
  readonly family: SayFamily;
  readonly to: 'partner' | 'self';
  readonly marks: readonly SayMark[];
}

interface FamilyFacts {
  readonly letter: string;
  readonly to: 'partner' | 'self';
  /** Numbers within the family. */
  readonly marked: Readonly<Partial<Record<SayMark, readonly number[]>>>;
}

const perFamily = 15;

const families: Readonly<Record<SayFamily, FamilyFacts>> = {
  appreciation: {
    letter: 'a',
    to: 'partner',
    marked: { body: [8], we: [4, 12], praise: [5, 6, 9, 11, 14] },
  },
  reassurance: { letter: 'b', to: 'partner', marked: { love: [13], we: [1, 6, 8, 12] } },
  comfort: { letter: 'c', to: 'partner', marked: { body: [2, 3, 7, 10, 13], we: [15] } },
  limits: { letter: 'd', to: 'partner', marked: { we: [7, 13], praise: [3, 10] } },
  kindness: { letter: 'e', to: 'self', marked: { love: [12], body: [6], praise: [8, 14] } },
  neutral: {
    letter: 'f',
    to: 'self',
    marked: { body: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
  },
  mixed: { letter: 'g', to: 'self', marked: { body: [9], love: [3] } },
  steady: { letter: 'h', to: 'self', marked: { body: [2, 5, 11], love: [7], we: [4, 10, 14] } },
};

/** 8 families of 15. */
export const sayings: readonly SayFacts[] = Object.entries(families).flatMap(
  ([family, { letter, to, marked }]) =>
    Array.from({ length: perFamily }, (_, index) => ({
      id: `say.${letter}${String(index + 1).padStart(2, '0')}` as const,
      family: family as SayFamily,
      to,
      marks: sayMarks.filter((mark) => marked[mark]?.includes(index + 1)),
    })),
);

export const sayFamilies = Object.keys(families) as readonly SayFamily[];

/** The sayings that hold nothing of what is left out. */
export const sayingsWithout = (
  without: readonly SayMark[],
  list: readonly SayFacts[] = sayings,
): readonly SayFacts[] => list.filter(({ marks }) => !marks.some((mark) => without.includes(mark)));
