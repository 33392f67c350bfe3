import { createSignal, createUniqueId, Show } from 'solid-js';
import { t } from '../i18n';
import { focusIf, unlearned } from './unlearned';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly focus?: boolean;
}

/** Hidden while typed, because keyboards learn from open text; shown on request. */
export const PassphraseField = (props: PassphraseFieldProps) => {
  const id = createUniqueId();
  const [shown, setShown] = createSignal(false);
  return (
    <div class="field">
      <label for={id} class="field-label">
        {props.label}
      </label>
      <div class="field-row">
        <input
          {...unlearned}
          id={id}
          class="field-box"
          type={shown() ? 'text' : 'password'}
          autocapitalize="none"
          value={props.value}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          ref={focusIf(props.focus)}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="field-show"
          aria-label={shown() ? t('field.hideTyped') : t('field.showTyped')}
          onClick={() => setShown(!shown())}
        >
          {shown() ? t('field.hide') : t('field.show')}
        </button>
      </div>
      <Show when={props.hint}>
        <p id={`${id}-hint`} class="soft small">
          {props.hint}
        </p>
      </Show>
    </div>
  );
};
