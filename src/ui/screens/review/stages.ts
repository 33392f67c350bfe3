import {
  reviewMinutes,
  reviewStages,
  type ReviewStage,
  type ReviewStageId,
} from '../../../core/care/review';

/** What needs nobody else. */
const alone: readonly ReviewStageId[] = [
  'agree',
  'worked',
  'alone',
  'choose',
  'different',
  'close',
];

export const stagesFor = (isForTwo: boolean): readonly ReviewStage[] =>
  isForTwo ? reviewStages : reviewStages.filter(({ id }) => alone.includes(id));

/** How many minutes the whole takes. */
export const minutesFor = (isForTwo: boolean): number =>
  isForTwo ? reviewMinutes(2) : stagesFor(false).reduce((sum, { minutes }) => sum + minutes, 0);
