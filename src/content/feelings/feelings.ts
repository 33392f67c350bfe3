/** `feel.warm`. Ids are never reused; none is marked good or bad. Each language chooses its own words. */
export const feelings = [
  'feel.warm',
  'feel.calm',
  'feel.close',
  'feel.playful',
  'feel.proud',
  'feel.grateful',
  'feel.content',
  'feel.dreamy',
  'feel.tired',
  'feel.quiet',
  'feel.tender',
  'feel.exposed',
  'feel.unsure',
  'feel.restless',
  'feel.curious',
  'feel.surprised',
  'feel.flat',
  'feel.sad',
  'feel.anxious',
  'feel.lonely',
  'feel.irritated',
  'feel.ashamed',
  'feel.numb',
  'feel.overwhelmed',
] as const;

export type FeelingId = (typeof feelings)[number];

export type FeelingWords = Readonly<Record<FeelingId, string>>;
