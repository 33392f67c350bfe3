import type { Claim, ContentNote } from '../cards/types';
import type { Basis } from '../grades';

/** `myth.01` is misconception 1 of care.md section 7. Ids are never reused. */
export type MythId = `myth.${string}`;

/** What a person can do about it in one tap. */
export type MythAction =
  | 'talk'
  | 'prompts'
  | 'card'
  | 'say'
  | 'learn'
  | 'messages'
  | 'help'
  | 'twoMinutes';

export interface MythFacts {
  readonly id: MythId;
  readonly claims: readonly Claim[];
  readonly basis?: Basis;
  readonly reviewed: `${number}-${number}`;
  readonly action: MythAction;
  readonly note?: ContentNote;
}

const reviewed = '2026-11';

export const myths: readonly MythFacts[] = [
  { id: 'myth.01', claims: [{ grade: 'practice', from: [] }], reviewed, action: 'talk' },
  { id: 'myth.02', claims: [{ grade: 'early', from: ['E7'] }], reviewed, action: 'prompts' },
  { id: 'myth.03', claims: [{ grade: 'practice', from: [] }], reviewed, action: 'card' },
  { id: 'myth.04', claims: [{ grade: 'practice', from: ['E29'] }], reviewed, action: 'twoMinutes' },
  {
    id: 'myth.05',
    claims: [{ grade: 'good', from: ['E1'] }],
    reviewed,
    action: 'learn',
    note: 'kink',
  },
  {
    id: 'myth.06',
    claims: [{ grade: 'good', from: ['E1', 'E3', 'E10'] }],
    reviewed,
    action: 'say',
  },
  { id: 'myth.07', claims: [{ grade: 'early', from: ['E24', 'E25'] }], reviewed, action: 'talk' },
  {
    id: 'myth.08',
    claims: [{ grade: 'early', from: ['E52'] }],
    reviewed,
    action: 'say',
    note: 'kink',
  },
  {
    id: 'myth.09',
    claims: [{ grade: 'early', from: ['E9'] }],
    reviewed,
    action: 'say',
    note: 'lowMood',
  },
  { id: 'myth.10', claims: [], basis: 'values', reviewed, action: 'help', note: 'unwanted' },
  { id: 'myth.11', claims: [{ grade: 'good', from: ['E34'] }], reviewed, action: 'talk' },
  { id: 'myth.12', claims: [{ grade: 'good', from: ['E34'] }], reviewed, action: 'say' },
  {
    id: 'myth.13',
    claims: [{ grade: 'practice', from: [] }],
    reviewed,
    action: 'prompts',
    note: 'solo',
  },
  { id: 'myth.14', claims: [{ grade: 'early', from: ['E45'] }], reviewed, action: 'messages' },
  { id: 'myth.15', claims: [{ grade: 'practice', from: [] }], reviewed, action: 'talk' },
  { id: 'myth.16', claims: [], basis: 'values', reviewed, action: 'help', note: 'unwanted' },
];

/** The four that people bring along most often; the first days of Hearth answer them. */
export const objections: readonly MythId[] = ['myth.01', 'myth.02', 'myth.03', 'myth.04'];

export const mythById = (id: string): MythFacts | undefined => myths.find((one) => one.id === id);
