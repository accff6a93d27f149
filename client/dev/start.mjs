// npm start: installs and builds what is missing and opens the sample draft in VS Code: the desktop one where
// `code` is on the PATH, else one served on 127.0.0.1 with a secret in its address.
//   npm start -- [--no-open] [--port N]
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, ensureInstalled, sources } from './install.mjs';
import { isUpToDate } from './up-to-date.mjs';
import { ensureHost, newToken, onPath, root, startHost } from './vscode-host.mjs';

const help = `npm start -- [--no-open] [--port N]

  --no-open   open no window: print what to open instead
  --port N    serve VS Code on 127.0.0.1:N, even where a desktop VS Code is installed`;

try {
  await start(parseOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function parseOptions() {
  const options = {
    'no-open': { type: 'boolean' },
    port: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  };
  const { values } = parseArgs({ options });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port takes a number from 1 to 65535, not ${values.port}`);
  }
  return { open: !values['no-open'], port, help: values.help };
}

async function start({ open, port, help: wantsHelp }) {
  if (wantsHelp) return console.log(help);
  ensureInstalled();
  const draft = prepareDraft();
  const desktop = port === undefined && onPath('code');
  if (desktop) startDesktop(desktop, draft, open);
  else await serve(draft, port, open);
}

/** The user's own copy of the sample; what they wrote into it is kept. */
function prepareDraft() {
  const folder = join(root, '.vscode-host-drafts/Drafts');
  const file = join(folder, 'protection-of-migrants.resolution');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) copyFileSync(join(root, 'client/samples/protection-of-migrants.resolution'), file);
  return { folder, file };
}

function startDesktop(code, draft, open) {
  build();
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, draft.folder, draft.file];
  if (!open)
    return console.log(`Built. Open it with:\n  code ${args.map((arg) => JSON.stringify(arg)).join(' ')}`);
  const done = spawnSync(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`${code} could not be started`);
  console.log('VS Code opens with the sample draft.');
}

async function serve(draft, port, open) {
  ensureHost();
  const state = join(root, '.vscode-host/served');
  mkdirSync(state, { recursive: true });
  const vsix = join(state, 'agreed-language.vsix');
  pack(vsix);
  const token = newToken();
  const host = await startHost({ state, port, token, vsix });
  const address = addressOf(host, draft, token);
  console.log(
    `\nAgreed Language runs in VS Code at\n\n  ${address}\n\nThe address holds a secret: whoever has it may edit files as you. Ctrl+C ends it.`,
  );
  if (open) openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => host.stop().then(() => process.exit(0)));
}

/** Packs the extension unless it is newer than what it is made from. */
function pack(vsix) {
  const inputs = [...sources, 'README.md', 'CHANGELOG.md'].map((source) => join(root, source));
  if (isUpToDate(vsix, inputs)) return;
  console.error('Building ...');
  const script = join(root, 'client/dev/package.mjs');
  const done = spawnSync(process.execPath, [script, '--out', vsix], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The extension could not be built:\n${done.stdout}${done.stderr}`);
}

function addressOf(host, { folder, file }, token) {
  const payload = JSON.stringify([
    ['skipWelcome', 'true'],
    ['openFile', `vscode-remote://${host.authority}${file}`],
  ]);
  const query = new URLSearchParams({ tkn: token, folder, payload });
  return `${host.url}?${query}`;
}

/** Where there is no browser to open, the printed address has to do. */
function openBrowser(address) {
  const program = process.platform === 'darwin' ? 'open' : onPath('xdg-open');
  const hasScreen = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (program && hasScreen)
    spawn(program, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}
