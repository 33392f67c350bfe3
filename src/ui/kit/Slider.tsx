import { createUniqueId } from 'solid-js';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, such as "2 of 10". */
  readonly wordsOf: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A value on a scale: the browser's own range, which says its value in words. */
export const Slider = (props: SliderProps) => {
  const id = createUniqueId();
  return (
    <div class="slider">
      <div class="slider-words">
        <label for={id} class="slider-label">
          {props.label}
        </label>
        <span class="soft small" aria-hidden="true">
          {props.wordsOf(props.value)}
        </span>
      </div>
      <input
        id={id}
        type="range"
        class="slider-range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-valuetext={props.wordsOf(props.value)}
        onInput={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
};
