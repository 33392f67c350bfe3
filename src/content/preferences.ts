import type { PrefGroup, PrefId, PrefKind, Preference } from '../core/care/types';

type Id = `${PrefGroup}${string}`;
type Marks = Omit<Preference, 'id' | 'group' | 'kind'>;

const ofKind =
  (kind: PrefKind) =>
  (id: Id, marks: Marks = {}): Preference => ({
    id,
    group: id.charAt(0) as PrefGroup,
    kind,
    ...marks,
  });

const giveReceive = ofKind('giveReceive');
const mutual = ofKind('mutual');
const own = ofKind('own');

const solo = { solo: true } as const;
const locked = { locked: true } as const;

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
  giveReceive('T01'),
  mutual('T02'),
  giveReceive('T03'),
  mutual('T04'),
  giveReceive('T05'),
  giveReceive('T06'),
  giveReceive('T07'),
  giveReceive('T08'),
  giveReceive('T09'),
  mutual('T10'),
  mutual('T11'),
  mutual('T12'),
  mutual('T13'),

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
  own('P05'),
  own('P06', locked),
  mutual('P07'),
  // Two halves of one act: looking after someone rests on both.
  ofKind('receive')('P08', { counterpart: 'P09' }),
  ofKind('give')('P09', { counterpart: 'P08' }),

  giveReceive('F01', solo),
  giveReceive('F02', solo),
  giveReceive('F03', solo),
  giveReceive('F04', solo),
  mutual('F05'),
  mutual('F06', solo),

  giveReceive('C01', solo),
  giveReceive('C02', solo),
  own('C03', solo),
  mutual('C04', solo),
  giveReceive('C05', solo),
  mutual('C06', solo),
  giveReceive('C07', solo),
  giveReceive('C08', solo),

  mutual('H01', solo),
  giveReceive('H02'),
  giveReceive('H03'),
  own('H04', solo),
  mutual('H05'),
  own('H06', solo),
  mutual('H07', solo),
  mutual('H08', solo),

  mutual('L01', solo),
  mutual('L02', solo),
  mutual('L03', solo),
  mutual('L04', solo),
  mutual('L05', solo),
  mutual('L06', solo),
  mutual('L07', solo),

  mutual('D01'),
  mutual('D02'),
  mutual('D03'),
  mutual('D04', solo),
  mutual('D05'),
  mutual('D06'),
  mutual('D07'),
  giveReceive('D08'),

  mutual('Z01'),
  mutual('Z02'),
  mutual('Z03'),
  giveReceive('Z04'),
  mutual('Z05'),
  giveReceive('Z06'),

  mutual('X01', solo),
  mutual('X02', solo),
  mutual('X03'),
  mutual('X04'),
  own('X05', locked),
  own('X06', locked),

  own('S01', solo),
  own('S02', solo),
  own('S03', solo),
  own('S04', solo),
  own('S05', solo),
  own('S06', solo),
  own('S07', solo),
  own('S08', solo),

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

const byId: ReadonlyMap<PrefId, Preference> = new Map(preferences.map((pref) => [pref.id, pref]));

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
