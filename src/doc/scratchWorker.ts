import { createScratch } from './scratch';
import type { ScratchAnswer, ScratchQuestion } from './scratchMessages';

/** Runs in a worker of its own: what takes too long here is ended from outside, and the page never stood still. */
const scratch = createScratch();

const answer = (message: ScratchAnswer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ScratchQuestion>) => {
  switch (data.type) {
    case 'load':
      scratch.load(data.update);
      return;
    case 'loaded':
      answer('ready');
      return;
    case 'admit':
      answer(scratch.admit(data.update));
  }
});
