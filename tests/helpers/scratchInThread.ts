import type { ScratchWorker } from '../../src/doc/quarantine';
import { createScratch } from '../../src/doc/scratch';
import type { ScratchAnswer } from '../../src/doc/scratchMessages';

/** The scratch worker, in this thread: Node has no workers of the browser's kind. */
export const startInThread = (onAnswer: (answer: ScratchAnswer) => void): ScratchWorker => {
  const scratch = createScratch();
  let ended = false;
  const answer = (message: ScratchAnswer) => queueMicrotask(() => !ended && onAnswer(message));
  return {
    post(question) {
      if (question.type === 'load') scratch.load(question.update);
      else if (question.type === 'loaded') answer('ready');
      else answer(scratch.admit(question.update));
    },
    end: () => void (ended = true),
  };
};
