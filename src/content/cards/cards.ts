import type { CardFacts, CardId } from './types';

const reviewed = '2026-11';

/** The 40 cards, in reading order. */
export const cards: readonly CardFacts[] = [
  { id: 'card.01', part: 'begin', claims: [], basis: 'meaning', reviewed },
  {
    id: 'card.02',
    part: 'begin',
    claims: [{ grade: 'practice', from: ['E54'] }],
    reviewed,
    note: 'kink',
  },
  { id: 'card.03', part: 'begin', claims: [{ grade: 'practice', from: [] }], reviewed },
  { id: 'card.04', part: 'begin', claims: [{ grade: 'good', from: ['E1'] }], reviewed },
  { id: 'card.05', part: 'begin', claims: [{ grade: 'good', from: ['E1', 'E34'] }], reviewed },
  { id: 'card.31', part: 'begin', claims: [{ grade: 'practice', from: [] }], reviewed },
  {
    id: 'card.39',
    part: 'begin',
    claims: [{ grade: 'practice', from: ['E53'] }],
    basis: 'values',
    reviewed,
  },

  {
    id: 'card.07',
    part: 'body',
    claims: [{ grade: 'early', from: ['E15', 'E16', 'E17'] }],
    reviewed,
  },
  { id: 'card.08', part: 'body', claims: [{ grade: 'early', from: ['E16'] }], reviewed },
  {
    id: 'card.09',
    part: 'body',
    claims: [
      { grade: 'well', from: ['E22'] },
      { grade: 'early', from: ['E24'] },
    ],
    reviewed,
    note: 'pastHarm',
  },
  { id: 'card.10', part: 'body', claims: [{ grade: 'good', from: ['E21'] }], reviewed },
  {
    id: 'card.11',
    part: 'body',
    claims: [
      { grade: 'well', from: ['E26', 'E27'] },
      { grade: 'good', from: ['E28', 'E29'] },
    ],
    reviewed,
  },
  { id: 'card.12', part: 'body', claims: [{ grade: 'practice', from: ['E31'] }], reviewed },
  {
    id: 'card.25',
    part: 'body',
    claims: [{ grade: 'early', from: ['E48'] }],
    reviewed,
    note: 'food',
  },
  { id: 'card.26', part: 'body', claims: [{ grade: 'early', from: ['E49'] }], reviewed },
  {
    id: 'card.27',
    part: 'body',
    claims: [
      { grade: 'good', from: ['E22'] },
      { grade: 'practice', from: [] },
    ],
    reviewed,
  },
  { id: 'card.28', part: 'body', claims: [], basis: 'guidance', reviewed, note: 'pain' },
  { id: 'card.36', part: 'body', claims: [{ grade: 'early', from: ['E25'] }], reviewed },

  { id: 'card.06', part: 'feelings', claims: [{ grade: 'good', from: ['E5'] }], reviewed },
  {
    id: 'card.13',
    part: 'feelings',
    claims: [
      { grade: 'good', from: ['E8', 'E9', 'E10', 'E12'] },
      { grade: 'early', from: ['E9', 'E11'] },
    ],
    reviewed,
    note: 'lowMood',
  },
  {
    id: 'card.15',
    part: 'feelings',
    claims: [{ grade: 'practice', from: ['E54'] }],
    reviewed,
    note: 'lowMood',
  },
  { id: 'card.17', part: 'feelings', claims: [{ grade: 'good', from: ['E33'] }], reviewed },
  { id: 'card.18', part: 'feelings', claims: [{ grade: 'well', from: ['E38'] }], reviewed },
  { id: 'card.24', part: 'feelings', claims: [{ grade: 'good', from: ['E32'] }], reviewed },

  {
    id: 'card.16',
    part: 'together',
    claims: [{ grade: 'early', from: ['E52'] }],
    reviewed,
    note: 'kink',
  },
  { id: 'card.19', part: 'together', claims: [{ grade: 'good', from: ['E36'] }], reviewed },
  {
    id: 'card.20',
    part: 'together',
    claims: [
      { grade: 'early', from: ['E4'] },
      { grade: 'practice', from: [] },
    ],
    reviewed,
  },
  { id: 'card.21', part: 'together', claims: [{ grade: 'good', from: ['E34', 'E35'] }], reviewed },
  { id: 'card.22', part: 'together', claims: [{ grade: 'good', from: ['E3'] }], reviewed },
  { id: 'card.23', part: 'together', claims: [{ grade: 'practice', from: [] }], reviewed },
  { id: 'card.29', part: 'together', claims: [{ grade: 'good', from: ['E43'] }], reviewed },
  { id: 'card.30', part: 'together', claims: [{ grade: 'early', from: ['E7'] }], reviewed },
  { id: 'card.32', part: 'together', claims: [{ grade: 'practice', from: [] }], reviewed },
  { id: 'card.33', part: 'together', claims: [{ grade: 'early', from: ['E45', 'E46'] }], reviewed },
  { id: 'card.34', part: 'together', claims: [{ grade: 'practice', from: [] }], reviewed },

  {
    id: 'card.14',
    part: 'yours',
    claims: [{ grade: 'early', from: ['E11', 'E13', 'E47'] }],
    reviewed,
    note: 'solo',
  },
  { id: 'card.35', part: 'yours', claims: [{ grade: 'good', from: ['E42'] }], reviewed },
  { id: 'card.38', part: 'yours', claims: [{ grade: 'well', from: ['E39'] }], reviewed },

  {
    id: 'card.37',
    part: 'limits',
    claims: [{ grade: 'practice', from: [] }],
    reviewed,
    note: 'pastHarm',
  },
  { id: 'card.40', part: 'limits', claims: [{ grade: 'early', from: ['E44'] }], reviewed },
];

export const cardParts = ['begin', 'body', 'feelings', 'together', 'yours', 'limits'] as const;

const byId: ReadonlyMap<string, CardFacts> = new Map(cards.map((card) => [card.id, card]));

export const cardById = (id: string): CardFacts | undefined => byId.get(id);

export type PathId =
  | 'path.new'
  | 'path.far'
  | 'path.intense'
  | 'path.gentle'
  | 'path.solo'
  | 'path.led';

export interface Path {
  readonly id: PathId;
  readonly cards: readonly CardId[];
}

/** A few cards in an order that makes sense together. */
export const paths: readonly Path[] = [
  { id: 'path.new', cards: ['card.01', 'card.03', 'card.05', 'card.31', 'card.39', 'card.35'] },
  { id: 'path.far', cards: ['card.33', 'card.34', 'card.29', 'card.06', 'card.19'] },
  { id: 'path.intense', cards: ['card.15', 'card.08', 'card.27', 'card.25', 'card.06', 'card.28'] },
  { id: 'path.gentle', cards: ['card.37', 'card.12', 'card.09', 'card.36', 'card.24', 'card.13'] },
  { id: 'path.solo', cards: ['card.14', 'card.10', 'card.38', 'card.18', 'card.11'] },
  { id: 'path.led', cards: ['card.16', 'card.15', 'card.23', 'card.20', 'card.38'] },
];
