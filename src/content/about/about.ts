/** The sections of About, in order. Ids are never reused. */
export const aboutSections = [
  'about.hearth',
  'about.word',
  'about.apps',
  'about.therapy',
  'about.sources',
  'about.gaps',
] as const;

export type AboutId = (typeof aboutSections)[number];

/** Who can help, by kind: numbers and addresses differ from place to place and grow old. */
export const helpers = [
  'helper.emergency',
  'helper.doctor',
  'helper.clinic',
  'helper.pharmacy',
  'helper.assault',
  'helper.domestic',
  'helper.lgbtq',
  'helper.crisis',
  'helper.sexTherapist',
  'helper.pelvic',
  'helper.kinkAware',
  'helper.trauma',
] as const;

export type HelperId = (typeof helpers)[number];

export interface AboutWords {
  readonly sections: Readonly<
    Record<AboutId, { readonly title: string; readonly text: readonly string[] }>
  >;
  readonly helpers: Readonly<
    Record<HelperId, { readonly who: string; readonly what: string; readonly ask: string }>
  >;
  /** Where such helpers can be looked up: addresses as text, nothing is fetched. */
  readonly directories: readonly { readonly name: string; readonly what: string }[];
}
