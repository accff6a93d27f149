// The server in other editors, each the real one, without a screen: Neovim and Emacs with eglot, as Debian packs them.
//   node test/editors/run.mjs [neovim] [emacs]
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const here = join(root, 'test/editors');
/** How long an editor may take, in milliseconds. */
const PATIENCE = 180_000;
/** Each editor does the same seven things. */
const TESTS = 7;

const editors = {
  neovim: {
    needs: ['nvim', ['--version']],
    command: ['nvim', ['--headless', '--clean', '-c', `luafile ${join(here, 'neovim.lua')}`, '-c', 'qa!']],
  },
  emacs: {
    needs: ['emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"]],
    command: ['emacs', ['--batch', '--eval', '(package-initialize)', '--load', join(here, 'emacs.el')]],
  },
};

if (!existsSync(join(root, 'dist/cli.js')))
  execFileSync(process.execPath, ['esbuild.mjs', '--only', 'product'], { cwd: root, stdio: 'inherit' });

const totals = { passed: 0, failed: 0 };
const asked = process.argv.slice(2);
for (const [name, editor] of Object.entries(editors))
  if (asked.length === 0 || asked.includes(name)) run(name, editor);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function run(name, { needs, command: [program, args] }) {
  if (spawnSync(...needs, { stdio: 'ignore', input: '' }).status !== 0) {
    console.log(`NOT TESTED: ${name} is not installed (apt-get install neovim emacs-nox elpa-eglot)`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'agreed-language-editor-'));
  try {
    const draft = join(folder, 'drafts');
    mkdirSync(draft);
    cpSync(join(root, 'client/samples/protection-of-migrants.resolution'), join(draft, 'draft.resolution'));
    execFileSync('git', ['init', '--quiet', draft]);
    const { stdout, stderr } = spawnSync(program, args, {
      cwd: draft,
      encoding: 'utf8',
      input: '',
      timeout: PATIENCE,
      env: {
        ...process.env,
        HOME: folder,
        XDG_CACHE_HOME: join(folder, 'cache'),
        XDG_DATA_HOME: join(folder, 'data'),
        SERVER: JSON.stringify([process.execPath, join(root, 'dist/cli.js'), 'lsp', '--stdio']),
      },
    });
    count(name, stdout, stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(name, stdout, stderr) {
  const lines = stdout.split(/\r?\n/);
  const passed = lines.filter((line) => line.startsWith('ok ')).length;
  const problems = lines.filter((line) => line.startsWith('not ok '));
  for (const problem of problems) console.log(`${name}: ${problem}`);
  // An editor that ends before its last test has failed in it.
  const isWhole = passed + problems.length === TESTS;
  if (!isWhole) console.log(`${name}: ended early\n${stdout}\n${stderr}`);
  totals.passed += passed;
  totals.failed += problems.length + (isWhole ? 0 : 1);
}
