import { createUniqueId, Show } from 'solid-js';
import { focusIf, unlearned } from './unlearned';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
  readonly hint?: string;
  readonly lines?: 'one' | 'many';
  /** Breaks anywhere: for long codes without spaces. */
  readonly code?: boolean;
  readonly focus?: boolean;
  readonly maxLength?: number;
  readonly capitalize?: 'none' | 'words' | 'sentences' | 'characters';
}

export const Field = (props: FieldProps) => {
  const id = createUniqueId();
  const shared = () => ({
    ...unlearned,
    id,
    class: props.code ? 'field-box field-box-code' : 'field-box',
    autocapitalize: props.capitalize ?? 'none',
    maxlength: props.maxLength,
    'aria-describedby': props.hint ? `${id}-hint` : undefined,
  });
  return (
    <div class="field">
      <label for={id} class="field-label">
        {props.label}
      </label>
      <Show
        when={props.lines === 'many'}
        fallback={
          <input
            {...shared()}
            type="text"
            value={props.value}
            ref={focusIf(props.focus)}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={() => props.onLeave?.()}
          />
        }
      >
        <textarea
          {...shared()}
          value={props.value}
          ref={focusIf(props.focus)}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={() => props.onLeave?.()}
        />
      </Show>
      <Show when={props.hint}>
        <p id={`${id}-hint`} class="soft small">
          {props.hint}
        </p>
      </Show>
    </div>
  );
};
