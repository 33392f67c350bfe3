import { createUniqueId, For, Show } from 'solid-js';
import type { Answer } from '../../core/care/types';
import { buzz } from './haptics';

/** From most liked to a clear no. */
export const answers: readonly Answer[] = ['love', 'nice', 'fine', 'notNow', 'pleaseDont'];

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

interface AnswerScaleProps {
  readonly label: string;
  readonly value: Answer | undefined;
  readonly nameOf: (answer: Answer) => string;
  /** A short second line; leave out where space is scarce. */
  readonly meaningOf?: (answer: Answer) => string;
  /** Which answers are offered; left out: all five. */
  readonly choices?: readonly Answer[] | undefined;
  readonly onPick: (answer: Answer) => void;
}

/**
 * Arrows move the focus only: an answer takes effect at once, so it is given by a deliberate press.
 * (WAI-ARIA radio group, in its variant for groups where moving must not check.)
 */
export const AnswerScale = (props: AnswerScaleProps) => {
  const id = createUniqueId();
  const buttons: HTMLButtonElement[] = [];
  const offered = () => props.choices ?? answers;
  const entry = () => Math.max(0, props.value ? offered().indexOf(props.value) : 0);
  const move = (event: KeyboardEvent, from: number) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const { length } = offered();
    buttons[(from + step + length) % length]?.focus();
  };
  return (
    <div class="scale" role="radiogroup" aria-label={props.label}>
      <For each={offered()}>
        {(answer, index) => (
          <button
            type="button"
            role="radio"
            class="scale-option"
            aria-labelledby={`${id}-${answer}`}
            aria-describedby={props.meaningOf && `${id}-${answer}-meaning`}
            aria-checked={props.value === answer}
            tabindex={index() === entry() ? 0 : -1}
            ref={(element) => (buttons[index()] = element)}
            onKeyDown={(event) => move(event, index())}
            onClick={() => {
              buzz('tap');
              props.onPick(answer);
            }}
          >
            <span class="scale-words">
              <span id={`${id}-${answer}`}>{props.nameOf(answer)}</span>
              <Show when={props.meaningOf}>
                {(meaningOf) => (
                  <span id={`${id}-${answer}-meaning`} class="scale-meaning">
                    {meaningOf()(answer)}
                  </span>
                )}
              </Show>
            </span>
          </button>
        )}
      </For>
    </div>
  );
};
