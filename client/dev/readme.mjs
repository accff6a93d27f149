// Writes README's tables of commands and settings from package.json and package.nls.json.
//   node client/dev/readme.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './manifest.mjs';
import { root } from './vscode-host.mjs';

// " [Add a folder](command:agreedLanguage.addCorpusFolder)", which only the editor can follow
const COMMAND_LINK = / \[[^\]]+\]\(command:[^)]+\)/g;
const KEYS = { up: '↑', down: '↓' };

const { contributes } = readManifest();
const file = join(root, 'README.md');
const before = readFileSync(file, 'utf8');
const after = section(section(before, 'commands', commands()), 'settings', settings());
if (process.argv.includes('--check') && after !== before) {
  throw new Error('README.md is not in step with package.json: run node client/dev/readme.mjs');
}
writeFileSync(file, after);

function commands() {
  const hidden = new Set(
    contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const rows = contributes.commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title }) => [title, keyOf(command)]);
  return table(['Command', 'Key'], rows);
}

function keyOf(command) {
  const key = contributes.keybindings.find((binding) => binding.command === command)?.key;
  const name = (part) => `<kbd>${KEYS[part] ?? part.charAt(0).toUpperCase() + part.slice(1)}</kbd>`;
  const stroke = (keys) => keys.split('+').map(name).join('+');
  return key ? key.split(' ').map(stroke).join(' ') : '';
}

function settings() {
  const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) => [
    `\`${name}\``,
    `\`${JSON.stringify(setting.default)}\``,
    (setting.markdownDescription ?? setting.description).replace(COMMAND_LINK, ''),
  ]);
  return table(['Setting', 'Default', ''], rows);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function section(text, name, content) {
  const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no section ${name}`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
