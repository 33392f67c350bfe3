import { encodeMp3, voiceRate } from './encode';
import { evened } from './evened';
import type { VoiceAnswer, VoiceQuestion } from './voiceMessages';

/** Runs in a worker of its own: evening and encoding minutes of sound takes seconds on a phone. */
addEventListener('message', ({ data }: MessageEvent<VoiceQuestion>) => {
  const voice = evened(data, voiceRate);
  const answer: VoiceAnswer = voice && { file: encodeMp3(voice.samples), cutS: voice.cutS };
  postMessage(answer, { transfer: answer ? [answer.file.buffer] : [] });
});
