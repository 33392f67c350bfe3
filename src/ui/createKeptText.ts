import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Long enough not to write at every key, short enough to lose nothing that a person would miss. */
const restMs = 400;

export interface KeptText {
  readonly text: Accessor<string>;
  write(text: string): void;
  /** Saves what waits. */
  flush(): void;
}

/** Text that saves itself: after a rest, when the page goes out of sight, and when its screen is left. */
export const createKeptText = (before: string, save: (text: string) => void): KeptText => {
  const [text, setText] = createSignal(before);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    save(text());
  };
  const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();

  document.addEventListener('visibilitychange', flushWhenHidden);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', flushWhenHidden);
    flush();
  });

  return {
    text,
    flush,
    write(changed) {
      setText(changed);
      clearTimeout(timer);
      timer = setTimeout(flush, restMs);
    },
  };
};
