// Runs one of the tools, built from this working copy; without a name it lists them all.
//   npm run tool [-- NAME [ARGUMENTS]]
// A tool is a program in this folder whose opening comment has the line "npm run tool -- NAME [ARGUMENTS]".
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../client/dev/install.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(folder, '../..');

const tools = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap(toolIn)
  .sort((one, other) => (one.name < other.name ? -1 : 1));

const [name, ...args] = process.argv.slice(2);
const tool = tools.find((candidate) => candidate.name === name);
if (tool) run(tool);
else list();

/** The tool that a file declares in its opening comment: what it does, and how it is called. */
function toolIn(file) {
  const [comment = ''] =
    /^(?:\/\/.*\n)+|^\/\*\*[\s\S]*?\*\/\n/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(?:\/\/|\/\*\*|\*\/|\*)\s*/, ''));
  const at = lines.findIndex((line) => line.startsWith('npm run tool -- '));
  if (at < 0) return [];
  const usage = lines[at].replace('npm run tool -- ', '');
  return [{ name: usage.split(' ')[0], usage, about: lines.slice(0, at).join(' ').trim(), file }];
}

function run({ file }) {
  ensureInstalled();
  node('esbuild.mjs', '--only', 'tools');
  process.exitCode = node(join('out/tools', `${basename(file, '.ts')}.cjs`), ...args);
}

function node(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return status;
}

function list() {
  if (name !== undefined) console.error(`There is no tool ${name}.\n`);
  for (const { usage, about } of tools) console.log(`npm run tool -- ${usage}\n    ${about}\n`);
  process.exitCode = name === undefined ? 0 : 1;
}
