import type { CardSheet } from './sheet';

/** The page as a picture: as wide as a phone's screen, as long as it needs to be. Pixels. */
const width = 1_080;
const edge = 96;

const fonts = {
  title: { font: '500 68px "Literata Variable", Georgia, serif', line: 84 },
  what: { font: '460 48px "Literata Variable", Georgia, serif', line: 62 },
  small: { font: '400 34px "Figtree Variable", system-ui, sans-serif', line: 48 },
} as const;

const colours = { paper: '#fbf4ea', ink: '#2b1c14', soft: '#664f41', rule: '#d9c6b0' };

interface Row {
  readonly text: string;
  readonly style: keyof typeof fonts;
  readonly soft: boolean;
  /** Pixels of room above. */
  readonly above: number;
  readonly ruled: boolean;
}

const rowsOf = ({ title, under, reach, lines, foot }: CardSheet): readonly Row[] =>
  [
    { text: title, style: 'title', soft: false, above: 0, ruled: false } as const,
    { text: under, style: 'small', soft: true, above: 12, ruled: false } as const,
    { text: reach, style: 'small', soft: false, above: 44, ruled: false } as const,
    ...lines.flatMap(({ what, details }) => [
      { text: what, style: 'what', soft: false, above: 56, ruled: true } as const,
      ...details.map(
        (text) => ({ text, style: 'small', soft: true, above: 6, ruled: false }) as const,
      ),
    ]),
    { text: foot, style: 'small', soft: true, above: 64, ruled: true } as const,
  ].filter(({ text }) => text !== '');

/** A word longer than a row is parted anywhere. */
const partsOf = (context: CanvasRenderingContext2D, word: string, room: number): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && context.measureText(part + letter).width > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
};

const wrapped = (context: CanvasRenderingContext2D, text: string): string[] => {
  const room = width - 2 * edge;
  const done: string[] = [];
  let row = '';
  for (const word of text.split(/\s+/).flatMap((each) => partsOf(context, each, room))) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && context.measureText(longer).width > room) {
      done.push(row);
      row = word;
    } else {
      row = longer;
    }
  }
  return [...done, row];
};

/** Draws rows, or only measures them; returns the height that they take. */
const layOut = (
  context: CanvasRenderingContext2D,
  rows: readonly Row[],
  isDrawn: boolean,
): number => {
  let y = edge;
  for (const { text, style, soft, above, ruled } of rows) {
    const { font, line } = fonts[style];
    context.font = font;
    context.fillStyle = soft ? colours.soft : colours.ink;
    y += above;
    if (isDrawn && ruled) {
      context.save();
      context.fillStyle = colours.rule;
      context.fillRect(edge, y - above / 2, width - 2 * edge, 2);
      context.restore();
    }
    for (const row of wrapped(context, text)) {
      if (isDrawn) context.fillText(row, edge, y + line * 0.76);
      y += line;
    }
  }
  return Math.ceil(y + edge);
};

/** Says nothing of what it holds. */
const fileName = 'card.png';

/** Null where this browser cannot make one. */
export const pictureOf = async (sheet: CardSheet): Promise<File | null> => {
  await Promise.allSettled(Object.values(fonts).map(({ font }) => document.fonts.load(font)));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const rows = rowsOf(sheet);
  canvas.width = width;
  canvas.height = layOut(context, rows, false);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, canvas.height);
  layOut(context, rows, true);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new File([blob], fileName, { type: 'image/png' });
};
