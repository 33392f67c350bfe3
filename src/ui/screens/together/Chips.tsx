import { createUniqueId, For } from 'solid-js';
import './together.css';

interface ChipsProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly nameOf: (option: T) => string;
  readonly onPick: (option: T) => void;
}

/** One of a few short words, in rows: the browser's own radio buttons. */
export const Chips = <T extends string | number>(props: ChipsProps<T>) => {
  const id = createUniqueId();
  return (
    <fieldset class="chips">
      <legend class="chips-label">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="chip">
            <input
              type="radio"
              class="visually-hidden"
              name={id}
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
