/** The claims of care.md 1.8 that nobody has shown, as phrases that would state them. */
export interface Overclaim {
  readonly id: string;
  readonly pattern: RegExp;
  /** Sentences that it has to find. */
  readonly says: readonly string[];
}

const any = (...parts: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${parts.join('|')})`, 'iu');

const care =
  '(?:after\\s?care|cuddl\\w+|touch|hugg?\\w*|holding|care afterwards|pillow talk|hearth)';
const raises =
  '(?:keeps? up|keeps?|maintains?|sustains?|boosts?|raises?|releases?|prolongs?|increases?|triggers?)';
const improves =
  '(?:improves?|strengthens?|builds?|deepens?|increases?|boosts?|creates?|brings?|leads? to|makes? for)';

export const overclaims: readonly Overclaim[] = [
  {
    id: 'O1',
    pattern: any(
      `${care}[^.?!]* ${raises}[^.?!]*(?:oxytocin|hormones?|prolactin|dopamine)`,
      '(?:bonding|love|cuddle) (?:hormones?|chemicals?)',
    ),
    says: [
      'Cuddling keeps oxytocin high.',
      'Aftercare boosts your hormones.',
      'The bonding hormone',
    ],
  },
  {
    id: 'O2',
    pattern: any('endorphins?', 'dopamine'),
    says: ['Sex releases endorphins.', 'A rush of dopamine follows.'],
  },
  {
    id: 'O3',
    pattern: any(
      'parasympathetic',
      'vagus nerve',
      '(?:calms?|resets?|regulates?|switch\\w*) (?:on )?(?:your|the) nervous system',
    ),
    says: ['Cuddling activates the parasympathetic system.', 'This calms your nervous system.'],
  },
  {
    id: 'O4',
    pattern: any(
      '(?:brain|mind|memory) (?:stores?|saves?|encodes?|files?|keeps?) [^.?!]*(?:differently|better|as)',
      'rewires?',
      '(?:changes?|improves?) (?:how|the way) (?:your|the) brain',
    ),
    says: ['The brain stores the experience differently.', 'Kindness rewires you.'],
  },
  {
    id: 'O5',
    pattern: any(
      `(?:${care}|rest|food|this|it) (?:can |will |helps? (?:to )?)?(?:prevents?|avoids?|shortens?|lessens?|stops?|wards? off)[^.?!]*(?:drops?|low mood|sadness|lows?|crash)`,
      'protects? (?:you )?(?:from|against) (?:drops?|low mood|sadness|a crash)',
    ),
    says: [
      'Aftercare prevents a drop.',
      'It can lessen sadness.',
      'Touch protects you from low mood.',
    ],
  },
  {
    id: 'O6',
    pattern: any(
      'sex (?:is|can be) dehydrating',
      'dehydrat\\w+',
      'replace (?:the )?(?:lost )?fluids?',
    ),
    says: ['Sex is dehydrating.', 'Drink to replace lost fluids.'],
  },
  {
    id: 'O7',
    pattern: any(
      '(?:two|three|a few|2|3)(?: to three|–3|-3)? minutes (?:is|are) (?:all (?:it takes|you need)|enough (?:to|for))',
      'minutes (?:bring|give|make|have) (?:a )?(?:big|real|significant|lasting) (?:benefits?|difference|effects?)',
    ),
    says: ['Two minutes is all it takes.', 'Three minutes give significant benefits.'],
  },
  {
    id: 'O8',
    pattern: any(
      '(?:short|brief|little) (?:and|but) (?:often|regular|consistent)[^.?!]*(?:beats|works better|better than|more than)',
    ),
    says: ['Brief and consistent beats long and rare.'],
  },
  {
    id: 'O9',
    pattern: any(
      `(?:${care}|this|it|talk) [^.?!]*(?:helps?|improves?|makes?|prevents?|resolves?|solves?)[^.?!]*(?:conflicts?|arguments?|fights?|quarrels?)`,
      '(?:fewer|better) (?:conflicts?|arguments?|fights?)',
      '(?:argue|fight) (?:less|better)',
    ),
    says: ['Aftercare improves how you handle conflict.', 'You argue less.', 'Fewer fights.'],
  },
  {
    id: 'O10',
    pattern: any(
      '(?:makes?|become|becomes|get|gets) (?:you |people |couples |them )?(?:more )?(?:adventurous|spontaneous)',
      `${improves} (?:your )?(?:spontaneity|adventur\\w+)`,
    ),
    says: ['Couples become more adventurous.', 'It increases spontaneity.'],
  },
  {
    id: 'O11',
    pattern: any(
      `(?:${care}|this|it) (?:also )?(?:will |can )?${improves}[^.?!]*(?:trust|emotional intelligence|intimacy|communication|closeness|bonds?|security)`,
    ),
    says: ['Aftercare builds trust.', 'It improves communication.', 'Cuddling deepens your bond.'],
  },
  {
    id: 'O12',
    pattern: any(
      '(?:helps?|supports?) (?:you |people |survivors )?(?:to )?(?:heal\\w*|recover\\w*)',
      '(?:heals?|healing|recovery) (?:from|after|of) (?:trauma|abuse|the past)',
      'positive associations?',
      '(?:reduces?|lowers?|lessens?|eases?) (?:sexual |your )?anxiety',
    ),
    says: ['It helps survivors heal.', 'Recovery from trauma', 'It lowers sexual anxiety.'],
  },
  {
    id: 'O13',
    pattern: any(
      `${improves} (?:your )?(?:self-?esteem|self-?worth|body (?:positivity|image)|confidence)`,
      '(?:self-?esteem|body positivity)',
    ),
    says: ['Time alone boosts self-esteem.', 'A path to body positivity'],
  },
  {
    id: 'O14',
    pattern: any(
      'research (?:shows|proves|says)',
      'scientists (?:say|agree|found that aftercare)',
      '(?:clinically|scientifically) \\w+',
    ),
    says: ['Research shows that couples are happier.', 'Scientifically tested.'],
  },
  {
    id: 'O15',
    pattern: any(
      '(?:after|within|in) (?:six|three|6|3) months[^.?!]*(?:transform\\w*|changed|new couple|closer than ever)',
      'transform\\w*',
      'life-changing',
      'changed (?:our|their) (?:lives|relationship|marriage)',
    ),
    says: ['After six months they were a new couple.', 'It transforms your nights.'],
  },
  {
    id: 'O16',
    pattern: any(
      '(?:studies|research\\w*|trials?|diaries) [^.?!]*(?:intention|intent|meaning) (?:matters|counts)',
    ),
    says: ['Studies found that the intention matters more than the act.'],
  },
  {
    id: 'O17',
    pattern: any(
      '(?:every|all) (?:couples?|people|relationships?) (?:needs?|benefits?)',
      'everyone (?:needs|benefits)',
      '(?:can|could) only (?:gain|benefit)',
      'you(?: are|’re) missing out',
    ),
    says: ['Every couple needs aftercare.', 'You’re missing out.', 'Everyone benefits.'],
  },
];

/** Ids of the overclaims that a text states. */
export const findOverclaims = (text: string): readonly string[] =>
  overclaims.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);
