import type { Kind, PrefGroup, PrefId, PrefKind, Preference } from '../core/care/types';

type Id = `${PrefGroup}${string}`;
type Marks = Partial<Omit<Preference, 'id' | 'group' | 'kind'>>;

const near: readonly Kind[] = ['gentle', 'intense', 'quick', 'first'];
const all: readonly Kind[] = [...near, 'solo', 'distance'];

/** Where the items of a group make sense, unless they say otherwise themselves. */
const fitOf: Readonly<Record<PrefGroup, readonly Kind[]>> = {
  T: near,
  W: [...near, 'distance'],
  P: near,
  F: near,
  C: near,
  H: near,
  L: all,
  D: [...near, 'distance'],
  Z: near,
  X: near,
  S: ['solo', 'distance'],
  R: ['distance'],
  M: near,
};

const ofKind =
  (kind: PrefKind) =>
  (id: Id, ...marks: readonly Marks[]): Preference => {
    const group = id.charAt(0) as PrefGroup;
    return { id, group, kind, fits: fitOf[group], ...Object.assign({}, ...marks) };
  };

const giveReceive = ofKind('giveReceive');
const mutual = ofKind('mutual');
const own = ofKind('own');

const touch = { touch: true } as const;
/** One chooses where: the touch map tells. */
const placed = { touch: true, placed: true } as const;
const names = (...places: readonly Id[]) => ({ names: places });
const locked = { locked: true } as const;
const asksFirst = { asksFirst: true } as const;
/** Fits time alone too. */
const alone = { fits: [...near, 'solo'] } as const;
const apart = { fits: [...near, 'distance'] } as const;
const anywhere = { fits: all } as const;

/**
 * The 100 preferences of care.md section 4; ids are never reused. Where the document leaves the direction open:
 * - giveReceive where one person does it for the other's body or needs (bringing water or a blanket, arranging pillows,
 *   wiping, listening, messaging): one may like to bring it and not to have it. So Z06 too: one drifts off, the other
 *   is left awake.
 * - mutual where it takes both at once, or fills the room that both are in (air, light, sound, phones, talk, sheets).
 * - own where it is done alone with one's own body or time, or is one's own limit (X05, X06): nobody answers for it but
 *   oneself.
 */
export const preferences: readonly Preference[] = [
  giveReceive('T01', placed),
  mutual('T02', touch),
  giveReceive('T03', touch, names('M04', 'M08'), { onGiver: true }),
  mutual('T04', touch, names('M06')),
  giveReceive('T05', placed),
  giveReceive('T06', touch, names('M05', 'M07')),
  giveReceive('T07', touch),
  giveReceive('T08', touch, names('M01')),
  giveReceive('T09', touch, names('M04', 'M06', 'M12')),
  mutual('T10', touch, names('M02')),
  mutual('T11', touch, names('M11', 'M12')),
  mutual('T12', touch),
  mutual('T13', touch),

  giveReceive('W01'),
  giveReceive('W02'),
  giveReceive('W03'),
  giveReceive('W04'),
  giveReceive('W05'),
  giveReceive('W06'),
  giveReceive('W07'),
  giveReceive('W08'),
  giveReceive('W09'),
  mutual('W10'),
  giveReceive('W11'),

  mutual('P01'),
  mutual('P02'),
  mutual('P03'),
  mutual('P04'),
  own('P05', apart),
  own('P06', locked, apart),
  mutual('P07'),
  // Two halves of one act: looking after someone rests on both.
  ofKind('receive')('P08', { counterpart: 'P09' }),
  ofKind('give')('P09', { counterpart: 'P08' }),

  giveReceive('F01', alone),
  giveReceive('F02', alone),
  giveReceive('F03', alone),
  giveReceive('F04', alone),
  mutual('F05'),
  mutual('F06', alone),

  giveReceive('C01', alone),
  giveReceive('C02', alone),
  own('C03', anywhere),
  mutual('C04', alone),
  giveReceive('C05', alone),
  mutual('C06', alone),
  giveReceive('C07', alone),
  giveReceive('C08', alone),

  mutual('H01', anywhere),
  giveReceive('H02'),
  giveReceive('H03', touch, names('M13')),
  own('H04', anywhere),
  mutual('H05', asksFirst),
  own('H06', anywhere),
  mutual('H07', alone),
  mutual('H08', alone),

  mutual('L01'),
  mutual('L02'),
  mutual('L03'),
  mutual('L04'),
  mutual('L05'),
  mutual('L06', { notGentle: true }),
  mutual('L07'),

  mutual('D01'),
  mutual('D02'),
  mutual('D03'),
  mutual('D04', anywhere),
  mutual('D05'),
  mutual('D06'),
  mutual('D07'),
  giveReceive('D08'),

  mutual('Z01', touch),
  mutual('Z02'),
  mutual('Z03'),
  giveReceive('Z04'),
  mutual('Z05', apart),
  giveReceive('Z06'),

  mutual('X01', alone),
  mutual('X02', anywhere),
  mutual('X03'),
  mutual('X04', apart),
  own('X05', locked, apart),
  own('X06', locked, apart),

  own('S01'),
  own('S02'),
  own('S03'),
  own('S04'),
  own('S05'),
  own('S06'),
  own('S07'),
  own('S08'),

  mutual('R01'),
  mutual('R02'),
  mutual('R03'),
  giveReceive('R04'),
  giveReceive('R05'),
  mutual('R06'),
  mutual('R07'),
  own('R08'),
  giveReceive('R09'),
  own('R10'),
];

/**
 * The touch map (care.md 4.2): thirteen places, asked like items, to touch and to be touched. In gentle mode three of
 * them are closed until they are answered.
 */
export const places: readonly Preference[] = Array.from({ length: 13 }, (_, index) => {
  const id = `M${String(index + 1).padStart(2, '0')}` as const;
  const isClosed = id === 'M03' || id === 'M08' || id === 'M13';
  return giveReceive(id, isClosed ? { closedGently: true } : {});
});

/** Everything that can be answered. */
export const questions: readonly Preference[] = [...preferences, ...places];

const byId: ReadonlyMap<PrefId, Preference> = new Map(questions.map((pref) => [pref.id, pref]));

export const preferenceById = (id: PrefId): Preference | undefined => byId.get(id);

/** The first twelve questions, in the order in which they are asked. */
export const quickStart: readonly PrefId[] = [
  'T02',
  'T05',
  'T07',
  'P03',
  'P06',
  'W01',
  'W04',
  'F01',
  'C01',
  'D01',
  'X01',
  'Z05',
];

const roundLength = 8;

/** The other 88, in rounds of eight, in the order of the catalogue. */
export const rounds: readonly (readonly PrefId[])[] = (() => {
  const rest = preferences.map(({ id }) => id).filter((id) => !quickStart.includes(id));
  return Array.from({ length: Math.ceil(rest.length / roundLength) }, (_, round) =>
    rest.slice(round * roundLength, (round + 1) * roundLength),
  );
})();
