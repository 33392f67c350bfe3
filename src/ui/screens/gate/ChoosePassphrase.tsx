import { createSignal, Show } from 'solid-js';
import type { Problem } from '../../../core/errors';
import { Offered } from './Offered';
import { Own } from './Own';

export interface ChoosePassphraseProps {
  /** Called with a passphrase that may lock a vault. */
  readonly onChosen: (passphrase: string) => void | Promise<void>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onBack: () => void;
  /** Above the four words; without them, the words of the first time. */
  readonly title?: string;
  readonly lead?: string;
  /** Where to keep it; without it, the words of the first time. */
  readonly note?: string;
}

/** Two whole screens: four words that are drawn, or one's own with an honest meter. */
export const ChoosePassphrase = (props: ChoosePassphraseProps) => {
  const [own, setOwn] = createSignal(false);
  return (
    <Show when={own()} fallback={<Offered {...props} onOwn={() => setOwn(true)} />}>
      <Own {...props} onBack={() => setOwn(false)} />
    </Show>
  );
};
