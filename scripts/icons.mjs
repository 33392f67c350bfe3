// Renders each icon.svg below public/icons into the sizes that systems ask for. Run by hand after changing the drawing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '../public/icons');

/** @param {string} folder */
const iconsOf = (folder) => {
  const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  // Systems that cut the shape themselves want the ground up to the edge.
  const full = drawing.replace(' rx="112"', '');
  return [
    { file: path.join(folder, 'icon-192.png'), size: 192, svg: drawing },
    { file: path.join(folder, 'icon-512.png'), size: 512, svg: drawing },
    { file: path.join(folder, 'maskable-512.png'), size: 512, svg: full },
    { file: path.join(folder, 'apple-touch-180.png'), size: 180, svg: full },
  ];
};

// One folder a name that the app can be installed under (src/ui/appName.ts).
const icons = ['.', 'notebook', 'lantern'].flatMap((name) => iconsOf(path.join(root, name)));

const { executablePath, env } = findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: chromiumArgs,
});
for (const { file, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img src="${image}" width="${size}">`);
  await page.screenshot({ path: file, omitBackground: true });
  await page.close();
}
await browser.close();
