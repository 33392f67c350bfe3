import type { Audience, BlockId } from '../../core/care/script';
import type { Aim, CutStep, SessionDefinition, SessionId } from '../../core/care/session';
import type { Kind } from '../../core/care/types';

/** `A1 T2/T3 Z8`: blocks in order; of several with a stroke the first that everybody here would like. */
const stepsOf = (outline: string): readonly CutStep[] =>
  outline.split(' ').map((step): CutStep => {
    const ids = step.split('/').map((name): BlockId => `blk.${name}`);
    return ids.length === 1 ? (ids[0] ?? 'blk.A1') : ids;
  });

interface For {
  readonly aim: Aim;
  readonly audiences: readonly Audience[];
  readonly kinds?: readonly Kind[];
  readonly gentle?: true;
}

/** Minutes and steps of each length. */
const session = (
  id: SessionId,
  { aim, audiences, kinds = [], ...marks }: For,
  cuts: Readonly<Record<number, string>>,
): SessionDefinition => ({
  id,
  aim,
  audiences,
  kinds,
  ...marks,
  cuts: Object.entries(cuts).map(([minutes, outline]) => ({
    minutes: Number(minutes),
    steps: stepsOf(outline),
  })),
});

const couple = ['couple'] as const;
const coupleOrSolo = ['couple', 'solo'] as const;
const coupleOrDistance = ['couple', 'distance'] as const;
const anyone = ['couple', 'solo', 'distance'] as const;
const solo = ['solo'] as const;

/** The 24 sessions in their 52 lengths (care.md 5.7). Longer ones have further steps where they would run dry. */
export const sessions: readonly SessionDefinition[] = [
  session(
    'ses.G1',
    { aim: 'connect', audiences: couple, kinds: ['quick'] },
    { 2: 'A1 T9 V1 K2 Z5', 3: 'A1 T9 V1 K2 Z5' },
  ),
  session(
    'ses.G2',
    { aim: 'connect', audiences: couple, kinds: ['gentle'] },
    {
      5: 'A1 A7 B1 B3 N3 T2/T3/T5 V1 M1 K1 Z1',
      10: 'A1 A7 B1 B3 N3 T2/T3/T5 V1 M1 K1 Z1',
      15: 'A1 A7 B1 B2 B3 B4 N3 T2/T3/T5 V1 V2 M1 K4 K1 Z1 Z2',
    },
  ),
  session('ses.G3', { aim: 'connect', audiences: couple }, { 10: 'A3 A1 A4 B1 B2 T1 K3 V3 K1 Z8' }),
  session(
    'ses.G4',
    { aim: 'settle', audiences: couple, kinds: ['intense'] },
    {
      15: 'A6 A1 B1 B10 B2 B3 B4 N7 N2 T2/T6 V2 K6 M3 Z2 Z3 Z7',
      20: 'A6 A1 B1 B10 B2 B3 B4 N7 N2 T2/T6 V2 K6 M3 V3 Z2 Z3 Z7',
    },
  ),
  session(
    'ses.G5',
    { aim: 'settle', audiences: coupleOrSolo, kinds: ['intense'] },
    {
      8: 'A1 A6 B1 B2 N7 V3/V4 K4 M3 K2 Z2 Z3',
      12: 'A1 A6 B1 B2 B4 N7 N4 V3/V4 K4 M3 M1 K2 Z2 Z3',
    },
  ),
  session(
    'ses.G6',
    { aim: 'makeSense', audiences: couple, kinds: ['first'] },
    { 8: 'A1 A7 B1 N1 V2 K5 V1 K7 Z8', 12: 'A1 A7 B1 B8 N1 V2 K5 V1 M3 K4 K7 Z8' },
  ),
  session(
    'ses.G7',
    { aim: 'makeSense', audiences: coupleOrSolo },
    { 5: 'A1 A2 B8 N4 K4 M3 V2/V4 K2 Z7', 8: 'A1 A2 B8 N4 K4 M3 V2/V4 K2 Z7' },
  ),
  session(
    'ses.G8',
    { aim: 'settle', audiences: coupleOrSolo },
    { 5: 'A1 B1 B2 B3 B4 B6/B7 V7 K1 Z1', 8: 'A1 B1 B2 B3 B4 B7/B6 V7 K1 Z1' },
  ),
  session(
    'ses.G9',
    { aim: 'settle', audiences: coupleOrSolo },
    { 4: 'A1 B1 B5 B3 V5 K2 Z8', 8: 'A1 B1 B5 B2 B3 B4 V5 K2 Z1 Z8' },
  ),
  session(
    'ses.G10',
    { aim: 'connect', audiences: couple, kinds: ['gentle', 'intense'] },
    {
      10: 'A1 A7 B4 T1 T4 V7/N4 V3 K1 Z1',
      15: 'A1 A7 B1 B4 N4 T1 T4 V7/N5 V3 M1 K4 K1 Z1 Z2',
    },
  ),
  session(
    'ses.G11',
    { aim: 'connect', audiences: couple },
    { 5: 'A1 A2 B3 N4 T7 V1/V7 K1 Z8', 10: 'A1 A2 B3 N4 T7 V1/V7 M1 K1 Z8' },
  ),
  session(
    'ses.G12',
    { aim: 'connect', audiences: coupleOrDistance },
    {
      3: 'A1 A4 V1 V6 V3 Z8',
      5: 'A1 A4 N1 V1 V6 V3 Z8',
      8: 'A1 A4 N1 V1 V6 V3 M1 K1 Z8',
    },
  ),
  session(
    'ses.G13',
    { aim: 'makeSense', audiences: coupleOrDistance },
    { 8: 'A1 A4 B6 K3 V3 M3 K7 K1 Z8', 12: 'A1 A4 B6 N4 K3 V3 M3 K4 K7 K1 Z8' },
  ),
  session(
    'ses.G14',
    { aim: 'settle', audiences: solo },
    {
      3: 'A1 B1 T8 N1 V4 K1 Z5',
      5: 'A1 A2 B1 T8 N1 V4 M1 K1 Z5',
      10: 'A1 A2 B1 B7 T8 N1 V4 M1 K4 K1 Z5',
    },
  ),
  session(
    'ses.G15',
    { aim: 'makeSense', audiences: coupleOrSolo },
    { 4: 'A1 B8 M1 M2 V5 K1 Z5', 8: 'A1 B8 N4 N5 M1 M2 V5 K1 Z5' },
  ),
  session(
    'ses.G16',
    { aim: 'settle', audiences: coupleOrSolo, gentle: true },
    {
      3: 'A1 N5 N7 B8 K2 Z1 Z7',
      6: 'A1 A2 N5 N7 N4 B8 K2 Z1 Z7',
      10: 'A1 A2 N5 N7 N4 N6 B8 K2 Z1 Z7',
    },
  ),
  session(
    'ses.G17',
    { aim: 'connect', audiences: couple, gentle: true },
    {
      8: 'A1 A2 A7 N4 T7/T1/T6 V2 K1 M1 Z2 Z7',
      12: 'A1 A2 A7 N5 N4 T7/T1/T6 V2 K1 M1 Z1 Z2 Z7',
    },
  ),
  session(
    'ses.G18',
    { aim: 'connect', audiences: ['distance'], kinds: ['distance'] },
    {
      5: 'A5 A1 B1 B2 N3 V1 K1 V2 Z6',
      10: 'A5 A1 B1 B2 N3 V1 M1 K1 V2 Z6',
      15: 'A5 A1 A7 B1 B2 B8 N3 N4 V1 M1 K4 K1 V2 Z2 Z6',
    },
  ),
  session(
    'ses.G19',
    { aim: 'settle', audiences: solo, kinds: ['distance'] },
    { 5: 'A1 B1 B3 T8 N1 V4 K1 Z2 D1', 8: 'A1 B1 B3 T8 N1 V4 K1 Z2 D1' },
  ),
  session(
    'ses.G20',
    { aim: 'settle', audiences: coupleOrSolo },
    { 10: 'A1 B4 B6 N2/N4 V7 T2/T7/T8 Z4', 20: 'A1 B4 B6 N2/N4 V7 T2/T7/T8 Z4' },
  ),
  session(
    'ses.G21',
    { aim: 'settle', audiences: anyone },
    { 3: 'A1 B9 N5 V3/V4 Z2 Z5', 5: 'A1 B9 N5 V3/V4 K1 Z2 Z5' },
  ),
  session(
    'ses.G22',
    { aim: 'makeSense', audiences: coupleOrSolo },
    { 4: 'A1 N1 K1 K4 M2 V1/V4 K2 Z8', 8: 'A1 A2 N1 K1 K4 M2 M3 V1/V4 K2 Z8' },
  ),
  session(
    'ses.G23',
    { aim: 'makeSense', audiences: couple },
    {
      15: 'A1 V1 R1 R2 R3 R4 R5 R6 R7 K3 K4 K7 K1 Z8',
      20: 'A1 V1 R1 R2 R3 R4 R5 R6 R7 K3 V2 K4 K7 M1 K1 Z8',
    },
  ),
  session(
    'ses.G24',
    { aim: 'settle', audiences: anyone },
    { 4: 'A1 A7 P1 P2 P3 P4 Z8', 6: 'A1 A2 A7/N1 P1 P2 P3 P4 K7/K4 Z8' },
  ),
];
