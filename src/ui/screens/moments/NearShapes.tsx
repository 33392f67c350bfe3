import type { Step } from '../../../core/care/checkIn';

const radius = 15;
const middle = 60;
/** How far each lies from the middle: the nearest overlap. */
const aways: Readonly<Record<number, number>> = { 1: 42, 2: 32, 3: 23, 4: 15, 5: 8 };

/** Two shapes, apart or together: what "near" looks like. Says nothing that the words beside it do not. */
export const NearShapes = (props: { readonly step: Step }) => {
  const away = () => aways[props.step] ?? 0;
  return (
    <svg class="near-shapes" viewBox="0 0 120 36" aria-hidden="true">
      <circle cx={middle - away()} cy="18" r={radius} />
      <circle cx={middle + away()} cy="18" r={radius} />
    </svg>
  );
};
