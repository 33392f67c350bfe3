import { createUniqueId, For, Show } from 'solid-js';
import { buzz } from '../../kit/haptics';
import './choices.css';

interface ChoicesProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly nameOf: (option: T) => string;
  /** A short second line. */
  readonly meaningOf?: (option: T) => string;
  readonly onPick: (option: T) => void;
}

/** One of a few, taken at once: the browser's own radio buttons, each in a big target. */
export const Choices = <T extends string | number>(props: ChoicesProps<T>) => {
  const id = createUniqueId();
  return (
    <fieldset class="choices">
      <legend class="choices-label">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="choice">
            <input
              type="radio"
              name={id}
              class="choice-input"
              aria-labelledby={`${id}-${option}`}
              aria-describedby={props.meaningOf && `${id}-${option}-meaning`}
              checked={props.value === option}
              onChange={() => {
                buzz('tap');
                props.onPick(option);
              }}
            />
            <span class="choice-words">
              <span id={`${id}-${option}`}>{props.nameOf(option)}</span>
              <Show when={props.meaningOf}>
                {(meaningOf) => (
                  <span id={`${id}-${option}-meaning`} class="choice-meaning">
                    {meaningOf()(option)}
                  </span>
                )}
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
};
