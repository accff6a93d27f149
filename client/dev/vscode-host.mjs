// A real VS Code without its desktop: the server build inside the npm package "code-server", opened with a
// Chromium. Serves `npm start` where there is no desktop VS Code, and the tests in test/vscode.
//
// VS Code's own server (out/server-main.js) is started, not code-server's wrapper: only it takes
// --enable-smoke-test-driver, without which the extension host runs no tests.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergedSettings } from './settings.mjs';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');
const home = join(root, '.vscode-host');

// VS Code 1.139.1, and the Node it declares. `versions` is also the mark that the installation is complete.
const versions = { 'code-server': '4.139.1', node: '24.21.0' };
const mark = join(home, 'installed.json');
const serverFolder = join(home, 'node_modules/code-server/lib/vscode');
const nodeFolder = join(home, 'node');

// Parts of the server that no extension of ours touches; together 280 MB.
const superfluous = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
];

/**
 * Installs VS Code's server from npm below .vscode-host/ unless it is there; answers how to run it. Another version
 * can be named: $VSCODE_SERVER is its out/server-main.js, $VSCODE_SERVER_NODE the Node that it needs.
 */
export function ensureHost(log = console.error) {
  const { VSCODE_SERVER: main, VSCODE_SERVER_NODE: node = process.execPath } = process.env;
  if (main) return { node, main };
  if (!isInstalled()) installHost(log);
  return { node: serverNode(), main: join(serverFolder, 'out/server-main.js') };
}

const isInstalled = () => existsSync(mark) && readFileSync(mark, 'utf8') === JSON.stringify(versions);

const ownNodeIsNewEnough = () => Number(process.versions.node.split('.')[0]) >= 24;

const serverNode = () =>
  ownNodeIsNewEnough() ? process.execPath : join(nodeFolder, 'node_modules/node/bin/node');

function installHost(log) {
  log(
    `Installing VS Code (code-server ${versions['code-server']} from npm, once, about 500 MB), a minute or two:`,
  );
  rmSync(home, { recursive: true, force: true });
  log('  1 of 3: VS Code');
  // Its install scripts compile native modules that an extension host does not need.
  npm(home, ['install', `code-server@${versions['code-server']}`, '--ignore-scripts']);
  log('  2 of 3: its libraries');
  npm(serverFolder, ['install', '--omit=dev', '--ignore-scripts']);
  log('  3 of 3: the Node.js it needs');
  // In a folder of its own: a later `npm install` beside it would prune the binary that its script fetches.
  if (!ownNodeIsNewEnough()) npm(nodeFolder, ['install', `node@${versions.node}`]);
  for (const part of superfluous) rmSync(join(serverFolder, part), { recursive: true, force: true });
  writeFileSync(mark, JSON.stringify(versions));
}

function npm(folder, args) {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest))
    writeFileSync(manifest, '{"name":"vscode-host","private":true,"version":"0.0.0"}\n');
  const quiet = ['--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', [...args, ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    throw new Error(`npm ${args.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? done.error}`);
}

/** The path of a Chromium; installed with apt-get where it is missing and we may. Throws with the cure. */
export function ensureChromium(log = console.error) {
  return process.env.CHROMIUM ?? findChromium() ?? installChromium(log);
}

const findChromium = () =>
  onPath('chromium') ??
  onPath('chromium-browser') ??
  onPath('google-chrome') ??
  onPath('google-chrome-stable');

function installChromium(log) {
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    log('Installing Chromium with apt-get ...');
    const packages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: 'ignore',
    });
  }
  const found = findChromium();
  if (!found) throw new Error('no Chromium: install one (apt-get install chromium), or name it in $CHROMIUM');
  return found;
}

/** The full path of a program, or undefined. */
export function onPath(program) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, program + ending)))
    .find((file) => existsSync(file));
}

export const freePort = () =>
  new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
};

/**
 * Starts VS Code's server on 127.0.0.1.
 * @param {{state: string, port?: number, token?: string, settings?: object, vsix?: string, args?: string[]}} options
 *   `state`: a folder for user data, extensions and sockets; without `token` any user of this machine may connect,
 *   which only tests want
 */
export async function startHost(options) {
  const { node, main } = ensureHost();
  const port = options.port ?? (await freePort());
  const base = [main, '--accept-server-license-terms', '--telemetry-level', 'off', ...folders(options.state)];
  const env = { ...process.env, TMPDIR: options.state, EXTENSIONS_GALLERY: '{}' };
  delete env.VSCODE_IPC_HOOK_CLI;
  delete env.PORT;
  writeSettings(options.state, options.settings);
  if (options.vsix) installVsix(node, base, env, options.vsix);
  const log = join(options.state, 'server.log');
  const out = openSync(log, 'w');
  const listen = ['--host', '127.0.0.1', '--port', String(port), ...access(options), ...(options.args ?? [])];
  const child = spawn(node, [...base, ...listen], { env, stdio: ['ignore', out, out], detached: true });
  await untilUp(child, port, log);
  return { port, url: `http://127.0.0.1:${port}/`, authority: `127.0.0.1:${port}`, stop: () => stop(child) };
}

function folders(state) {
  const below = (name) => join(state, name);
  return [
    '--server-data-dir',
    state,
    '--user-data-dir',
    below('data'),
    '--extensions-dir',
    below('extensions'),
  ];
}

// This build keeps the user's settings on the server; a stock web build keeps them in the browser.
function writeSettings(state, settings) {
  mkdirSync(join(state, 'data/User'), { recursive: true });
  const file = join(state, 'data/User/settings.json');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const text = mergedSettings(before, quietSettings, settings);
  if (text !== undefined) writeFileSync(file, text);
}

function access({ token, state }) {
  if (!token) return ['--without-connection-token'];
  // In a file, so that it does not stand in the list of processes.
  const file = join(state, 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return ['--connection-token-file', file];
}

/** A secret for the address of a served VS Code. */
export const newToken = () => randomBytes(16).toString('hex');

function installVsix(node, base, env, vsix) {
  const done = spawnSync(node, [...base, '--install-extension', vsix, '--force'], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`VS Code could not install ${vsix}:\n${done.stdout}${done.stderr}`);
}

async function untilUp(child, port, log) {
  const limit = Date.now() + 60_000;
  let exited = false;
  child.once('exit', () => {
    exited = true;
  });
  while (!(await answers(port))) {
    if (exited || Date.now() > limit) {
      throw new Error(
        `VS Code's server did not start; its log ends:\n${readFileSync(log, 'utf8').slice(-2000)}`,
      );
    }
    await pause(100);
  }
}

const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/version`).then(
    (reply) => reply.ok,
    () => false,
  );

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// Ends our own process group only.
async function stop(child) {
  const gone = child.exitCode !== null ? Promise.resolve() : new Promise((done) => child.once('exit', done));
  signal(child, 'SIGTERM');
  await Promise.race([gone, pause(3000)]);
  signal(child, 'SIGKILL');
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // already gone
  }
}

/** Starts the Chromium, without a window. */
export async function launchChromium() {
  const { chromium } = await import('playwright-core');
  const executablePath = ensureChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
