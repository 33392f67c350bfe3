import { createUniqueId, For } from 'solid-js';
import './choices.css';

interface ChoicesProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly nameOf: (option: T) => string;
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
              checked={props.value === option}
              onChange={() => props.onPick(option)}
            />
            {props.nameOf(option)}
          </label>
        )}
      </For>
    </fieldset>
  );
};
