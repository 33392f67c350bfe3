import type { KindRule, TagRule } from '../core/care/rules';
import type { Tag } from '../core/care/profile';
import type { Kind } from '../core/care/types';

/** The six kinds, all of equal rank, in the order in which they are offered. */
export const kinds: readonly Kind[] = ['gentle', 'intense', 'quick', 'first', 'solo', 'distance'];

/** `+` and `++` of care.md 4.3: groups, and items that differ from their group. */
const lift = (once: string, twice?: string): KindRule['lifts'] =>
  Object.fromEntries([
    ...once.split(' ').map((name) => [name, 1]),
    ...(twice?.split(' ') ?? []).map((name) => [name, 2]),
  ]);

/** What each kind brings to the front (care.md 4.3). It never takes anything away. */
export const kindRules: Readonly<Record<Kind, KindRule>> = {
  gentle: {
    lifts: lift('F C H L D01 D05', 'T W P Z X'),
    minutes: [10, 10],
    followUpHours: [14],
  },
  intense: {
    lifts: lift('T W P H L D03 D06 Z X', 'T01 T07 W04 W05 W11 P07 F C L05 X05'),
    minutes: [15, 20],
    followUpHours: [14, 48, 72],
  },
  quick: {
    lifts: lift('T04 T10 W01 W03 P H01 D07 X'),
    minutes: [2, 3],
    followUpHours: [14],
  },
  first: {
    lifts: lift('T W P F C H L D Z X', 'W04 W05 W06 D06 D08 X05'),
    minutes: [8, 12],
    followUpHours: [14],
    asksAll: true,
  },
  solo: { lifts: lift('F C H L D04 Z X', 'S'), minutes: [3, 10], followUpHours: [14] },
  distance: {
    lifts: lift('W L D02 S', 'W01 W04 X05 R'),
    minutes: [5, 15],
    followUpHours: [14],
  },
};

export const tags: readonly Tag[] = [
  'tired',
  'stressed',
  'sore',
  'sensoryFull',
  'low',
  'shortOfTime',
  'wantCloseness',
  'needSpace',
  'caring',
  'period',
  'flareUp',
];

/**
 * What a tag brings to the front tonight, and what it leaves out. Tags are about tonight only, so a tag may leave out
 * what a person likes, and never brings in what they do not.
 */
export const tagRules: Readonly<Record<Tag, TagRule>> = {
  tired: { lifts: ['Z', 'F', 'C', 'P01', 'L05', 'D07'], leavesOut: ['D06'] },
  stressed: { lifts: ['C', 'L', 'T01', 'T07', 'W04', 'D08'], leavesOut: [] },
  sore: { lifts: ['C', 'P03', 'T11', 'T13'], leavesOut: ['T07', 'T09'] },
  sensoryFull: {
    lifts: ['L01', 'L05', 'W10', 'P04', 'T01'],
    leavesOut: ['L02', 'L03', 'L04', 'W08', 'W09', 'T06', 'X04'],
  },
  low: { lifts: ['W02', 'W04', 'P07', 'P08', 'C01', 'D07'], leavesOut: ['D06'] },
  shortOfTime: {
    lifts: ['T04', 'T10', 'W01', 'W03', 'D07', 'F01'],
    leavesOut: ['D06', 'H05', 'T09'],
  },
  wantCloseness: { lifts: ['T', 'P01', 'P07', 'Z01', 'R01'], leavesOut: [] },
  needSpace: {
    lifts: ['P03', 'P04', 'P05', 'P06', 'C', 'Z02', 'Z03'],
    leavesOut: ['T', 'P02', 'Z01', 'H03', 'H05'],
  },
  caring: { lifts: ['T04', 'W01', 'W06', 'X03', 'P08'], leavesOut: [] },
  period: { lifts: ['H01', 'H02', 'H04', 'H06', 'C04', 'C07', 'F02'], leavesOut: [] },
  flareUp: { lifts: ['C02', 'C05', 'C07', 'C08', 'P03', 'L05'], leavesOut: ['T07', 'T09', 'S05'] },
};
