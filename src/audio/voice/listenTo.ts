import type { VoiceListener } from '../../core/ports/audio';

/** Plays one short file at a time, to hear what was recorded. */
export const createVoiceListener = (): VoiceListener => {
  let playing: { readonly element: HTMLAudioElement; readonly url: string } | undefined;

  const stop = () => {
    if (!playing) return;
    playing.element.pause();
    URL.revokeObjectURL(playing.url);
    playing = undefined;
  };

  return {
    stop,
    async play(file, onEnd) {
      stop();
      const url = URL.createObjectURL(new Blob([file], { type: 'audio/mpeg' }));
      const element = new Audio(url);
      playing = { element, url };
      const end = () => {
        if (playing?.element === element) stop();
        onEnd();
      };
      element.addEventListener('ended', end);
      await element.play().catch(end);
    },
  };
};
