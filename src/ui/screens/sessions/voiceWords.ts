import type { KnownVoice } from '../../../core/voices';
import { blockWords } from '../../i18n/home';
import { t } from '../../i18n/session';

/** What a recording stands for. */
export const voiceTitle = (of: KnownVoice['of']): string =>
  of === 'words' ? t('voices.words') : blockWords(of);

/** Where it is recorded. */
export const recordPlace = (of: KnownVoice['of']): string =>
  `/sessions/voices/${of.replace('blk.', '').toLowerCase()}`;
