import type { PrefId } from '../../../core/care/types';

/** One rounded part of the figure: middle, size and rounding, in units of a drawing 200 wide and 376 high. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
}

const shape = (x: number, y: number, width: number, height: number): Shape => ({
  x,
  y,
  width,
  height,
  round: Math.min(width, height) / 2,
});

/** The same on both sides. */
const pair = (fromMiddle: number, y: number, width: number, height: number): readonly Shape[] =>
  [-1, 1].map((side) => shape(100 + side * fromMiddle, y, width, height));

/**
 * Someone made of pebbles: nobody in particular, seen from the front, with the back as the large one behind. In the
 * order in which they are laid on one another.
 */
export const figure: readonly { readonly place: PrefId; readonly shapes: readonly Shape[] }[] = [
  { place: 'M01', shapes: [shape(100, 36, 64, 66)] },
  { place: 'M02', shapes: [shape(100, 46, 44, 46)] },
  { place: 'M07', shapes: [shape(100, 152, 116, 124)] },
  { place: 'M03', shapes: [shape(100, 79, 30, 20)] },
  { place: 'M04', shapes: [shape(100, 103, 132, 30)] },
  { place: 'M05', shapes: pair(72, 160, 24, 88) },
  { place: 'M06', shapes: pair(73, 216, 28, 28) },
  { place: 'M08', shapes: [shape(100, 138, 82, 40)] },
  { place: 'M09', shapes: [shape(100, 178, 76, 40)] },
  { place: 'M10', shapes: [shape(100, 214, 94, 34)] },
  { place: 'M13', shapes: [shape(100, 243, 66, 26)] },
  { place: 'M11', shapes: pair(25, 303, 40, 96) },
  { place: 'M12', shapes: pair(29, 362, 46, 22) },
];
