import { createEffect, For, on } from 'solid-js';
import type { CaptionLine } from '../../../core/care/captions';

interface TranscriptProps {
  readonly lines: readonly CaptionLine[];
  /** Index of the line that is heard; -1 before the first. */
  readonly at: number;
  readonly onPick: (startS: number) => void;
}

/** All the words; the one being said is marked and stays in view. A tap on a line goes there. */
export const Transcript = (props: TranscriptProps) => {
  let list!: HTMLOListElement;
  createEffect(
    on(
      () => props.at,
      (at) => list.children[at]?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
    ),
  );
  return (
    <ol class="player-transcript" ref={list} tabindex="0">
      <For each={props.lines}>
        {(line, index) => (
          <li>
            <button
              type="button"
              aria-current={index() === props.at ? 'true' : undefined}
              onClick={() => props.onPick(line.startS)}
            >
              {line.text}
            </button>
          </li>
        )}
      </For>
    </ol>
  );
};
