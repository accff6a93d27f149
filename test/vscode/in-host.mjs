// Runs the mocha suite inside the extension host of a real VS Code, in Node or in a web worker.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { launchChromium, root, startHost } from '../../client/dev/vscode-host.mjs';

const extensionId = 'agreed-language.agreed-language';
const noise = /spdlog|watchdog|gallery|Canceled|ERR_MODULE_NOT_FOUND/;

/**
 * @param {'node' | 'web'} kind which of the two hosts
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runInHost(kind) {
  const state = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  const folder = join(state, 'drafts');
  mkdirSync(folder);
  cpSync(join(root, 'client/samples'), folder, { recursive: true });
  buildLibrary(join(state, 'texts'), join(folder, 'harbours.agreed'));
  const settings = {
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    ...(kind === 'web' && { 'remote.extensionKind': { [extensionId]: ['web'] } }),
  };
  const host = await startHost({ state, settings, args: ['--enable-smoke-test-driver'] });
  let browser;
  try {
    browser = await launchChromium();
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    return await report(page, addressOf(host, folder, kind), join(root, `out/vscode/timeout-${kind}.png`));
  } finally {
    await browser?.close();
    await host.stop();
    rmSync(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A library of one adopted text that does not ship. */
function buildLibrary(texts, file) {
  mkdirSync(texts);
  const head = 'symbol: A/RES/90/7\ntitle: Harbours\nstanding: adopted\ndate: 2035-12-01';
  const text = '1. *Urges* all harbours to keep lanterns of whale oil for passing lighthouses.';
  writeFileSync(join(texts, 'a.resolution'), `---\n${head}\n---\n\n${text}\n`);
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'library', 'build', texts, '--to', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function addressOf(host, folder, kind) {
  const remote = (path) => `vscode-remote://${host.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(join(root, `out/vscode/index-${kind}.js`))],
    ['skipWelcome', 'true'],
    ...(kind === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
  ];
  return `${host.url}?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
}

/** Opens the workbench and prints the suite's report, whose lines the suite marks; the rest only where it fails. */
async function report(page, address, screenshot) {
  const lines = [];
  const log = [];
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = format(...args);
    if (line.startsWith('[suite] ')) lines.push(line.slice('[suite] '.length));
    else log.push(`[${type}] ${line}`);
    if (process.env.VERBOSE || line.startsWith('[suite] ')) console.log(line.replace('[suite] ', ''));
  });
  const finished = new Promise((done) => void page.exposeFunction('codeAutomationExit', done));
  await page.goto(address);
  const limit = new Promise((done) => setTimeout(() => done('timeout'), 180_000).unref());
  const outcome = await Promise.race([finished, limit]);
  if (outcome === 'timeout') await page.screenshot({ path: screenshot }).catch(() => {});
  if (outcome !== 0) console.log(log.filter((line) => !noise.test(line)).join('\n'));
  const count = (word) =>
    Number(lines.map((line) => new RegExp(`(\\d+) ${word}`).exec(line)?.[1]).find(Boolean) ?? 0);
  const failed = count('failing');
  return { passed: count('passing'), failed: outcome === 0 ? failed : Math.max(1, failed) };
}
