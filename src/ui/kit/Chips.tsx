import { For } from 'solid-js';

interface ChipsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly isOn: (id: Id) => boolean;
  readonly onPick: (id: Id) => void;
}

/** A few small choices side by side: one of them or several, as `isOn` says. */
export const Chips = <Id extends string>(props: ChipsProps<Id>) => (
  <div class="chips" role="group" aria-label={props.label}>
    <For each={props.options}>
      {(option) => (
        <button
          type="button"
          class="chip"
          aria-pressed={props.isOn(option.id)}
          onClick={() => props.onPick(option.id)}
        >
          {option.name}
        </button>
      )}
    </For>
  </div>
);
