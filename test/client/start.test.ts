/** What `npm start` keeps of an earlier start: the user's settings, and what is built already. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const load = (file: string) => import(pathToFileURL(resolve('client/dev', file)).href);

suite('npm start', () => {
  test('keeps what the user has set in the served VS Code', async () => {
    const { mergedSettings } = await load('settings.mjs');
    const users = '{ "workbench.colorTheme": "Dark", "update.mode": "manual" }';
    assert.deepEqual(JSON.parse(mergedSettings(users, { 'update.mode': 'none', 'a.b': 1 })), {
      'workbench.colorTheme': 'Dark',
      'update.mode': 'manual',
      'a.b': 1,
    });
  });

  test('begins with its own settings, and lets a test go over the user’s', async () => {
    const { mergedSettings } = await load('settings.mjs');
    assert.deepEqual(JSON.parse(mergedSettings(undefined, { a: 1 })), { a: 1 });
    assert.deepEqual(JSON.parse(mergedSettings('{"a": 2}', { a: 1 }, { a: 3 })), { a: 3 });
  });

  test('leaves settings with comments as they are', async () => {
    const { mergedSettings } = await load('settings.mjs');
    assert.equal(mergedSettings('{ // mine\n "a": 1 }', { a: 2 }), undefined);
  });

  test('builds again only after a source has changed, come or gone', async () => {
    const { isUpToDate } = await load('up-to-date.mjs');
    const folder = mkdtempSync(join(tmpdir(), 'start-'));
    const [target, source, below] = ['built', 'source', 'source/below'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const at = (path: string, seconds: number) => utimesSync(path, seconds, seconds);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, 'one.ts'), '');
    assert.equal(isUpToDate(target, [source]), false, 'nothing is built');
    writeFileSync(target, '');
    for (const path of [join(below, 'one.ts'), below, source]) at(path, 1000);
    at(target, 2000);
    assert.equal(isUpToDate(target, [source]), true);
    at(join(below, 'one.ts'), 3000);
    assert.equal(isUpToDate(target, [source]), false, 'a file has changed');
    at(join(below, 'one.ts'), 1000);
    writeFileSync(join(below, 'two.ts'), '');
    at(join(below, 'two.ts'), 1000);
    assert.equal(isUpToDate(target, [source]), false, 'a file has come');
    rmSync(folder, { recursive: true });
  });
});
