// Works with the one-file page in a real Chromium as a person would, without a network, and takes pictures of what is
// seen: out/page/pictures. STEPS=search runs only the steps whose names match.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchChromium } from '../../client/dev/vscode-host.mjs';
import { steps } from './steps.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const pictures = join(root, 'out/page/pictures');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
execFileSync(process.execPath, [join(root, 'client/page/build.mjs'), '--no-open'], {
  cwd: root,
  stdio: 'pipe',
});

const browser = await launchChromium();
const totals = { passed: 0, failed: 0 };
try {
  const wanted = new RegExp(process.env.STEPS ?? '');
  for (const [name, step] of Object.entries(steps).filter(([name]) => wanted.test(name)))
    await run(name, step);
} finally {
  await browser.close();
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** Each step has a page of its own, opened from the file, whose network is cut off; `context` says what browser it wants. */
async function run(name, step) {
  const size = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport: size, acceptDownloads: true, ...step.context });
  await context.setOffline(true);
  const page = await context.newPage();
  const seen = { requests: [], errors: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  const started = Date.now();
  try {
    await page.goto(pathToFileURL(join(root, 'dist/agreed-language.html')).href);
    const note = await step(page, seen);
    if (seen.errors.length > 0) throw new Error(`The page failed: ${seen.errors.join('; ')}`);
    totals.passed++;
    console.log(`    ✔ ${name}${note ? `: ${note}` : ''} (${Date.now() - started}ms)`);
  } catch (error) {
    totals.failed++;
    console.log(
      `    ${totals.failed}) ${name}\n       ${error.message.split('\n').slice(0, 6).join('\n       ')}`,
    );
  }
  await page.screenshot({ path: join(pictures, `${name.replaceAll(/\W+/g, '-')}.png`) });
  await context.close();
}
