/** What the pages tell a newcomer to type can be typed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['client', 'corpus', 'docs', 'server', 'test'];
const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const pages = [...readdirSync('.'), ...FOLDERS.flatMap(below)].filter(
  (file) => /\.(?:md|ts|mjs)$/.test(file) && !file.includes('node_modules'),
);

/** Each use of a command in the pages and sources: its name, with the file that names it. */
const usesOf = (command: RegExp): readonly [name: string, file: string][] =>
  pages.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(command)].map(([, name = '']): [string, string] => [name, file]),
  );

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

suite('npm commands in the documentation', () => {
  test('every `npm run` names a script of package.json', () => {
    const uses = usesOf(/npm run ([a-z][a-z:-]*[a-z])/g);
    assert.ok(uses.length > 10);
    for (const [name, file] of uses) assert.ok(name in scripts, `${file}: npm run ${name}`);
  });

  test('every `npm run tool` names a tool that the list knows', () => {
    const listed = execFileSync(process.execPath, [join('corpus', 'tools', 'run.mjs')], { encoding: 'utf8' });
    const tools = [...listed.matchAll(/^npm run tool -- (\S+)/gm)].map(([, name = '']) => name);
    assert.equal(new Set(tools).size, tools.length, 'two tools have one name');
    const uses = usesOf(/npm run tool -- ([a-z][a-z:-]*[a-z])/g);
    for (const [name, file] of uses) assert.ok(tools.includes(name), `${file}: npm run tool -- ${name}`);
  });
});
