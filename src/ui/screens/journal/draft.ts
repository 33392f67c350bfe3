import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Home } from '../../../app/api';

/** Long enough not to write at every key, short enough to lose nothing that a person would miss. */
const restMs = 400;

export interface Draft {
  readonly text: Accessor<string>;
  readonly id: Accessor<string | null>;
  /** Typed, but not yet handed over for saving. */
  readonly isWaiting: Accessor<boolean>;
  write(text: string): void;
  flush(): void;
}

/** Text that saves itself: a new entry comes into being with its first words, and one left empty goes. */
export const createDraft = (home: Home, entry: { id: string; text: string } | null): Draft => {
  const [text, setText] = createSignal(entry?.text ?? '');
  const [id, setId] = createSignal(entry?.id ?? null);
  const [isWaiting, setWaiting] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    if (!isWaiting()) return;
    clearTimeout(timer);
    setWaiting(false);
    const known = id();
    if (known !== null) home.editEntry(known, text());
    else if (text().trim() !== '') setId(home.addEntry(text()));
  };
  const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();

  document.addEventListener('visibilitychange', flushWhenHidden);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', flushWhenHidden);
    flush();
    const known = id();
    if (known !== null && text().trim() === '') home.removeEntry(known);
  });

  return {
    text,
    id,
    isWaiting,
    flush,
    write(changed) {
      setText(changed);
      setWaiting(true);
      clearTimeout(timer);
      timer = setTimeout(flush, restMs);
    },
  };
};
