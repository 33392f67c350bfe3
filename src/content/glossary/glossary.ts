/** `term.aftercare`. Ids are never reused. */
export const terms = [
  'term.aftercare',
  'term.afterglow',
  'term.anchor',
  'term.boundary',
  'term.careCard',
  'term.checkIn',
  'term.comfortBox',
  'term.consent',
  'term.distance',
  'term.drop',
  'term.gentleMode',
  'term.grounding',
  'term.kink',
  'term.leading',
  'term.lowMood',
  'term.oxytocin',
  'term.preference',
  'term.prolactin',
  'term.savouring',
  'term.scene',
  'term.selfKindness',
  'term.settle',
  'term.solo',
  'term.trial',
] as const;

export type TermId = (typeof terms)[number];

export interface TermWords {
  readonly term: string;
  readonly meaning: string;
}

export type GlossaryWords = Readonly<Record<TermId, TermWords>>;
