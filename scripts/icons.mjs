// Renders public/icons/icon.svg into the sizes that systems ask for. Run by hand after changing the drawing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser } from './browser.mjs';

const folder = path.resolve(import.meta.dirname, '../public/icons');
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
// Systems that cut the shape themselves want the ground up to the edge.
const full = drawing.replace(' rx="112"', '');

const icons = [
  { name: 'icon-192.png', size: 192, svg: drawing },
  { name: 'icon-512.png', size: 512, svg: drawing },
  { name: 'maskable-512.png', size: 512, svg: full },
  { name: 'apple-touch-180.png', size: 180, svg: full },
];

const { executablePath, env } = findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: chromiumArgs,
});
for (const { name, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img src="${image}" width="${size}">`);
  await page.screenshot({ path: path.join(folder, name), omitBackground: true });
  await page.close();
}
await browser.close();
