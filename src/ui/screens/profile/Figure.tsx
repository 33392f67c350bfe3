import { For } from 'solid-js';
import type { Answer, PrefId } from '../../../core/care/types';
import { figure } from './figureShapes';
import './figure.css';

interface FigureProps {
  readonly answerOf: (place: PrefId) => Answer | undefined;
  readonly onPick: (place: PrefId) => void;
}

/** Mirrors the list of places, and may be tapped as well; readers and keyboards have the list. */
export const Figure = (props: FigureProps) => (
  <svg class="figure" viewBox="0 0 200 376" aria-hidden="true">
    <defs>
      <pattern
        id="figure-no"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="figure-ground" width="7" height="7" />
        <rect class="figure-stripe" width="2" height="7" />
      </pattern>
    </defs>
    <For each={figure}>
      {({ place, shapes }) => (
        <g
          class={`figure-place figure-${props.answerOf(place) ?? 'open'}`}
          data-place={place}
          onClick={() => props.onPick(place)}
        >
          <For each={shapes}>
            {({ x, y, width, height, round }) => (
              <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={round} />
            )}
          </For>
        </g>
      )}
    </For>
  </svg>
);
