import { writeFileSync } from 'node:fs';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../../../scripts/browser.mjs';

/** A browser whose camera sees what the test writes: squares, as another phone shows them. */

const [width, height] = [640, 480];
const [white, black] = [235, 16];
/** Each square stays in view for so many of the ten pictures a second. */
const pictures = 5;

/** A square without its colours: light and dark modules, row by row. */
type Square = readonly (readonly boolean[])[];

const drawn = (square: Square): Buffer => {
  const pixels = Buffer.alloc(width * height, white);
  const scale = Math.floor(height / square.length);
  const [left, top] = [width, height].map((side) => (side - scale * square.length) >> 1);
  for (const [y, row] of square.entries()) {
    for (const [x, isDark] of row.entries()) {
      for (let line = 0; isDark && line < scale; line += 1) {
        const at = ((top ?? 0) + y * scale + line) * width + (left ?? 0) + x * scale;
        pixels.fill(black, at, at + scale);
      }
    }
  }
  return pixels;
};

const filmOf = (squares: readonly Square[]): Buffer => {
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frame = (square: Square) => [Buffer.from('FRAME\n'), drawn(square), grey];
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`);
  const shots = squares.flatMap((square) => Array.from({ length: pictures }, () => square));
  return Buffer.concat([header, ...shots.flatMap(frame)]);
};

export interface Eyes {
  readonly browser: Browser;
  /** From the next start of the camera on. */
  see(squares: readonly Square[]): void;
}

/** `film`: where the camera's pictures lie. Addresses are hidden as in any browser until a camera was allowed. */
export const launchWithCamera = async (film: string): Promise<Eyes> => {
  const see = (squares: readonly Square[]) => writeFileSync(film, filmOf(squares));
  see([[[false]]]);
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      ...chromiumArgs.filter((arg) => !arg.includes('WebRtcHideLocalIpsWithMdns')),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  return { browser, see };
};

/** The square on the page at the moment. */
const squareOn = (page: Page): Promise<Square | null> =>
  page.getByRole('img', { name: 'Code to scan with the other phone' }).evaluate((svg) => {
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const path = svg.querySelector('path')?.getAttribute('d') ?? '';
    if (size < 21) return null;
    const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
      const row = rows[Number(y)];
      if (row) row[Number(x)] = true;
    }
    return rows;
  });

/** All squares that the page shows in turn, the last one first: a camera comes in at any moment. */
export const squaresOn = async (page: Page): Promise<Square[]> => {
  await expect(page.getByRole('img', { name: 'Code to scan with the other phone' })).toBeVisible();
  const parts = page.getByText(/^A picture in \d+ parts/);
  const total = (await parts.isVisible()) ? Number(/\d+/.exec(await parts.innerText())) : 1;
  const seen = new Map<string, Square>();
  await expect
    .poll(async () => {
      const square = await squareOn(page);
      if (square) seen.set(JSON.stringify(square), square);
      return seen.size;
    })
    .toBe(total);
  return [...seen.values()].toReversed();
};
