import { createUniqueId, Show } from 'solid-js';
import { buzz } from './haptics';
import './Switch.css';

interface SwitchProps {
  readonly label: string;
  /** What it does, in a sentence. */
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  /** Cannot be changed now; the hint says why. Stays focusable, so that the reason can be read. */
  readonly fixed?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, at once. The whole row is the target. */
export const Switch = (props: SwitchProps) => {
  const id = createUniqueId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.isOn}
      aria-disabled={props.fixed ? 'true' : undefined}
      aria-labelledby={`${id}-label`}
      aria-describedby={props.hint ? `${id}-hint` : undefined}
      onClick={() => {
        if (props.fixed) return;
        props.onChange(!props.isOn);
        // Afterwards: it may be the switch for this.
        buzz('tap');
      }}
    >
      <span class="switch-words">
        <span id={`${id}-label`} class="switch-label">
          {props.label}
        </span>
        <Show when={props.hint}>
          <span id={`${id}-hint`} class="soft small">
            {props.hint}
          </span>
        </Show>
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
};
