import type { Line } from '../../core/care/script';

const betweenSentencesS = 1.3;

/** One spoken sentence and the silence after it, in seconds; `upToS` lets the silence grow. */
export const say = (text: string, pauseAfterS = betweenSentencesS, upToS?: number): Line =>
  upToS === undefined ? { text, pauseAfterS } : { text, pauseAfterS, pauseUpToS: upToS };
