/** How well a claim is supported, from strong to weak (care.md, product evidence grades). Shown as words. */
export const grades = ['well', 'good', 'early', 'practice'] as const;

export type Grade = (typeof grades)[number];

/** What stands behind a text that makes no claim of research: advice on health, the sense of a word, what we hold to. */
export type Basis = 'guidance' | 'meaning' | 'values';

/** Whether one grade claims more than another. */
export const isStronger = (one: Grade, other: Grade): boolean =>
  grades.indexOf(one) < grades.indexOf(other);
