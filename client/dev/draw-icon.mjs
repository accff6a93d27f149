// Draws client/images/icon.png from icon.svg, with Chromium.
//   node client/dev/draw-icon.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, root } from './vscode-host.mjs';

const images = join(root, 'client/images');
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const svg = readFileSync(join(images, 'icon.svg'), 'utf8');
await page.setContent(`<body style="margin:0;background:transparent">${svg}</body>`);
await page.screenshot({ path: join(images, 'icon.png'), omitBackground: true });
await browser.close();
