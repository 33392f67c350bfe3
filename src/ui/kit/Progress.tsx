interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The value in words; stands below the bar. */
  readonly text: string;
}

export const Progress = (props: ProgressProps) => (
  <div class="progress">
    <progress
      aria-label={props.label}
      aria-valuetext={props.text}
      value={props.value}
      max={props.max}
    />
    <p class="soft small">{props.text}</p>
  </div>
);
