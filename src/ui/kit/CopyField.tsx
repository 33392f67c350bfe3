import { createSignal, createUniqueId, Show } from 'solid-js';
import { t } from '../i18n';
import { Button } from './Button';
import { unlearned } from './unlearned';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly copyWords: string;
}

/** Text to hand on, with a button that copies it; where copying is refused, the text is selected instead. */
export const CopyField = (props: CopyFieldProps) => {
  const id = createUniqueId();
  let box!: HTMLTextAreaElement;
  const [done, setDone] = createSignal<'copied' | 'byHand' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.value);
      setDone('copied');
    } catch {
      box.select();
      setDone('byHand');
    }
  };
  return (
    <div class="field">
      <label for={id} class="field-label">
        {props.label}
      </label>
      <textarea
        {...unlearned}
        id={id}
        ref={box}
        class="field-box field-box-code field-box-short"
        readonly
        value={props.value}
        onFocus={() => box.select()}
      />
      <Button tone="quiet" onPress={() => void copy()}>
        {props.copyWords}
      </Button>
      <p class="soft small" role="status">
        <Show when={done()}>{(how) => t(`copy.${how()}`)}</Show>
      </p>
    </div>
  );
};
