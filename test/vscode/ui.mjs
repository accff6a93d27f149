// Installs the packaged extension in a real VS Code, works with it as a person would, from the keyboard, and takes
// pictures of what is seen: out/vscode/pictures. STEPS=search runs only the steps whose names match.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, root, startHost } from '../../client/dev/vscode-host.mjs';
import { bundledFiles } from './bundle.mjs';
import { baseSteps } from './ui-base-steps.mjs';
import { handSteps } from './ui-hand-steps.mjs';
import { steps } from './ui-steps.mjs';
import { wordSteps } from './ui-word-steps.mjs';
import { Workbench } from './workbench.mjs';

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 14,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'editor.accessibilitySupport': 'off',
  'files.autoSave': 'off',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runUi() {
  const state = mkdtempSync(join(tmpdir(), 'agreed-language-ui-'));
  const pictures = join(root, 'out/vscode/pictures');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const folder = join(state, 'drafts');
  cpSync(join(root, 'client/samples'), folder, { recursive: true });
  cpSync(join(root, 'test/vscode/ui-drafts'), folder, { recursive: true });
  await writePapers(folder);
  const vsix = join(state, 'agreed-language.vsix');
  execFileSync(process.execPath, [join(root, 'client/dev/package.mjs'), '--out', vsix], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const host = await startHost({ state, settings, vsix, args: ['--enable-smoke-test-driver'] });
  let browser;
  try {
    browser = await launchChromium();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 760 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const workbench = new Workbench(await context.newPage(), { pictures, folder });
    await workbench.open(host, folder, join(folder, 'protection-of-migrants.resolution'));
    // The first draft of all brings the walkthrough beside it, which would take the keys of the first step.
    await workbench.see('.tab', 'Welcome');
    // It has them first, and gives them back.
    await workbench.pause(1000);
    await workbench.see('.editor-group-container.active .tab.active', 'protection-of-migrants');
    return await runSteps(workbench);
  } finally {
    await browser?.close();
    await host.stop();
    rmSync(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Papers of other programs, for the drafter to open. */
async function writePapers(folder) {
  const { lastYearFile, pdfFile, wordFile } = await bundledFiles();
  writeFileSync(join(folder, 'last-year.docx'), lastYearFile());
  writeFileSync(join(folder, 'seafarers.docx'), wordFile());
  writeFileSync(join(folder, 'page.pdf'), pdfFile());
}

async function runSteps(workbench) {
  const totals = { passed: 0, failed: 0 };
  const wanted = new RegExp(process.env.STEPS ?? '');
  for (const [name, step] of Object.entries({ ...steps, ...handSteps, ...wordSteps, ...baseSteps }).filter(
    ([name]) => wanted.test(name),
  )) {
    const started = Date.now();
    try {
      const note = await step(workbench);
      totals.passed += 1;
      console.log(`    ✔ ${name}${note ? `: ${note}` : ''} (${Date.now() - started}ms)`);
    } catch (error) {
      totals.failed += 1;
      await workbench.picture(`failed-${totals.failed}`);
      console.log(
        `    ${totals.failed}) ${name}\n       ${error.message.split('\n').slice(0, 4).join('\n       ')}`,
      );
    }
    await workbench.reset();
  }
  return totals;
}
