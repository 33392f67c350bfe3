import type { EvidenceId, EvidenceWords } from '../types';
import { afterwards } from './afterwards';
import { between } from './between';
import { body } from './body';

export const words: Readonly<Record<EvidenceId, EvidenceWords>> = {
  ...afterwards,
  ...body,
  ...between,
};
