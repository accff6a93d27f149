/** package.json, the commands and the files that they name are in step. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const names: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
// As the editor shows it in English.
const manifest = JSON.parse(
  readFileSync('package.json', 'utf8').replaceAll(/"%([^%"]+)%"/g, (_, key) => JSON.stringify(names[key])),
);
const contributes = manifest.contributes;

suite('package.json', () => {
  test('declares the commands that are implemented, each listed in all.ts, and no others', () => {
    const declared = contributes.commands.map((command: { command: string }) => command.command);
    assert.deepEqual([...declared].sort(), [...implementedCommands()].sort());
  });

  test('names only commands that exist, in keys, menus and the walkthrough', () => {
    const known = new Set(contributes.commands.map((command: { command: string }) => command.command));
    const named = JSON.stringify(contributes).matchAll(/agreedLanguage\.[a-zA-Z]+(?=[")])/g);
    const others = new Set([
      'agreedLanguage.corpus',
      'agreedLanguage.brackets',
      'agreedLanguage.changes',
      'agreedLanguage.sources',
      ...Object.keys(contributes.configuration.properties),
    ]);
    const unknown = [...named].map(([id]) => id).filter((id) => !known.has(id) && !others.has(id));
    assert.deepEqual(unknown, []);
  });

  test('gives every command a title that a screen reader can speak', () => {
    for (const { title, category } of contributes.commands) {
      assert.match(title, /^[A-Z]/);
      assert.equal(category, 'Agreed Language');
    }
  });

  test('names only files that exist', () => {
    const paths = JSON.stringify({ contributes, icon: manifest.icon }).matchAll(
      /"((?:\.\/)?(?:client|syntaxes)\/[^"]+)"/g,
    );
    const missing = [...paths].map(([, path]) => path).filter((path) => path && !existsSync(path));
    assert.deepEqual(missing, []);
  });

  test('holds a language configuration that its script would write again', () => {
    const before = readFileSync('syntaxes/language-configuration.json', 'utf8');
    const again = execFileSync(process.execPath, ['syntaxes/build.mjs', '--print'], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(again), JSON.parse(before));
  });
});

/** The ids in the files of client/src/commands that all.ts imports. */
function implementedCommands(): string[] {
  const folder = 'client/src/commands';
  const all = readFileSync(`${folder}/all.ts`, 'utf8');
  return readdirSync(folder)
    .filter((file) => all.includes(`'./${file.replace(/\.ts$/, '')}'`))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}id: '([^']+)'/gm)])
    .map((found) => found[1] ?? '');
}
