// Draws the icons of the installed page from src/ui/shell/icon.svg: npm run icons
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './support/browser.ts';

const root = join(import.meta.dirname, '../..');
const icon = readFileSync(join(root, 'src/ui/shell/icon.svg'), 'utf8');
const ground = '#fff';

const browser = await launchBrowser();
for (const { name, size, scale, fill } of [
  { name: '192', size: 192, scale: 1, fill: 'transparent' },
  { name: '512', size: 512, scale: 1, fill: 'transparent' },
  // iOS rounds the corners itself.
  { name: 'apple-180', size: 180, scale: 0.75, fill: ground },
  // A launcher may cut off all but a circle of four fifths.
  { name: 'maskable-512', size: 512, scale: 0.6, fill: ground },
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = icon.replace('<svg ', `<svg width="${size * scale}" height="${size * scale}" `);
  await page.setContent(
    `<body style="margin:0;background:${fill};display:flex;justify-content:center;align-items:center;height:${size}px">${svg}`,
  );
  await page.screenshot({ path: join(root, 'public/icons', `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
