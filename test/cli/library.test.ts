import { strict as assert } from 'node:assert';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../server/src/cli/commands/check';
import { library } from '../../server/src/cli/commands/library';
import { search } from '../../server/src/cli/commands/search';
import { run } from '../../server/src/cli/run';
import { type Fault, withFaults } from '../support/broken-files';
import { importer } from '../support/importer';
import { memoryRuntime } from '../support/memory';

const text = (symbol: string, words: string) =>
  `---\nsymbol: ${symbol}\ntitle: Harbours\nstanding: adopted\n---\n\n1. Urges ${words}.\n`;

suite('agreed-language library', () => {
  let root = '';
  let cache: string | undefined;
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'agreed language %-'));
    mkdirSync(join(root, 'texts', 'sub'), { recursive: true });
    cache = process.env.XDG_CACHE_HOME;
    process.env.XDG_CACHE_HOME = join(root, 'cache');
    put('b.resolution', text('A/RES/90/2', 'keepers to polish their lenses'));
    put('sub/a.resolution', text('A/RES/90/1', 'all harbours to light their lamps'));
  });
  teardown(() => {
    if (cache === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = cache;
    rmSync(root, { recursive: true });
  });

  const put = (name: string, content: string) => writeFileSync(join(root, 'texts', name), content);
  const folder = () => join(root, 'texts');
  const target = () => join(root, 'shared', 'x.agreed');

  const say = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run({ check, library, search }, args, {
      out: (said) => void out.push(said),
      err: (said) => void err.push(said),
      color: false,
      assets: memoryRuntime(),
      importer,
    });
    return { out: out.join(''), err: err.join(''), code };
  };
  const build = () => say('library', 'build', folder(), '--to', target());

  test('makes one file of a folder, and says what is in it', async () => {
    assert.deepEqual(await build(), {
      out: `2 documents, 13 words in ${target()}\n`,
      err: '',
      code: 0,
    });
    assert.deepEqual(readdirSync(join(root, 'shared')), ['x.agreed']);
    put('NOTICE.txt', 'Of the harbour masters.\n');
    assert.equal((await build()).code, 0);
    assert.deepEqual(await say('library', 'show', target()), {
      out: '2 documents from 2 files, checked\n\nOf the harbour masters.\n',
      err: '',
      code: 0,
    });
  });

  test('the file is named like a folder, and answers like it', async () => {
    await build();
    const found = async (corpus: string) =>
      JSON.parse(
        (await say('search', 'light their lamps', '--json', '--limit', '1', '--corpus', corpus)).out,
      );
    const [{ symbol, ref, text: words }] = await found(target());
    assert.deepEqual([symbol, ref, words], ['A/RES/90/1', 'OP1', 'Urges all harbours to light their lamps.']);
    assert.deepEqual((await found(folder()))[0].text, words);
  });

  test('the same files give the same bytes, though another cache knows them', async () => {
    await build();
    const first = readFileSync(target());
    process.env.XDG_CACHE_HOME = join(root, 'other');
    assert.equal((await build()).code, 0);
    assert.deepEqual(readFileSync(target()), first);
  });

  test('a file that cannot be read is told, the rest is in the library; exit 2', async () => {
    put('c.xml', '<html/>');
    const { out, err, code } = await build();
    assert.match(err, /c\.xml:1: Not the XML of UN resolutions/);
    assert.match(out, /^2 documents, .*, 1 failure\n$/);
    assert.equal(code, 2);
    assert.equal((await say('library', 'show', target())).code, 0);
  });

  test('a folder below that cannot be read is told; exit 2', async () => {
    const closed: Fault = (operation, path) =>
      operation === 'opendir' && path === join(folder(), 'sub') ? 'EACCES' : undefined;
    const { out, err, code } = await withFaults(closed, build);
    assert.equal(err, `${join(folder(), 'sub')}: cannot be read (permission denied)\n`);
    assert.match(out, /^1 document, /);
    assert.equal(code, 2);
  });

  test('nothing is written of an empty folder, and none without a folder', async () => {
    mkdirSync(join(root, 'empty'));
    for (const [path, said] of [
      [join(root, 'empty'), /holds no document that can be read; no library is written/],
      [join(root, 'none'), /There is no folder/],
    ] as const) {
      const { err, code } = await say('library', 'build', path, '--to', target());
      assert.match(err, said);
      assert.equal(code, 2);
    }
    assert.ok(!existsSync(target()));
  });

  test('no other file is written over; a library is', async () => {
    const other = join(root, 'paper.agreed');
    writeFileSync(other, 'My notes.');
    for (const to of [other, join(root, 'paper.txt'), root]) {
      const { err, code } = await say('library', 'build', folder(), '--to', to);
      assert.match(err, /exists and is no library|Say with --to X\.agreed/);
      assert.equal(code, 2);
    }
    assert.equal(readFileSync(other, 'utf8'), 'My notes.');
    await build();
    put('c.resolution', text('A/RES/90/3', 'calm'));
    assert.match((await build()).out, /^3 documents/);
  });

  for (const [operation, code] of [
    ['handle.writev', 'ENOSPC'],
    ['handle.writev', 'SHORT'],
    ['handle.writev', 'TORN'],
    ['rename', 'EACCES'],
    ['open', 'EROFS'],
  ] as const)
    test(`a library that cannot be written (${operation}: ${code}) leaves the one that was there`, async () => {
      await build();
      const before = readFileSync(target());
      put('c.resolution', text('A/RES/90/3', 'calm'));
      const fault: Fault = (name, path) =>
        name === operation && path.startsWith(join(root, 'shared')) ? code : undefined;
      const said = await withFaults(fault, build);
      assert.equal(said.code, 2);
      assert.match(said.err, /x\.agreed: cannot be written/);
      assert.deepEqual(readFileSync(target()), before);
      assert.deepEqual(readdirSync(join(root, 'shared')), ['x.agreed']);
    });

  test('one that is damaged, missing or none ends every command with what is wrong; exit 2', async () => {
    await build();
    const bytes = readFileSync(target());
    writeFileSync(target(), bytes.subarray(0, bytes.length - 16));
    const draft = join(root, 'draft.resolution');
    writeFileSync(draft, 'Our delegation spoke.\n');
    for (const args of [
      ['check', draft, '--corpus', target()],
      ['search', 'lamps', '--corpus', target()],
      ['library', 'show', target()],
    ]) {
      const { err, code } = await say(...args);
      assert.ok(err.startsWith(`${target()}: this library is not used: its index is damaged`), err);
      assert.equal(code, 2);
    }
    const missing = await say('check', draft, '--corpus', join(root, 'none.agreed'));
    assert.match(missing.err, /none\.agreed cannot be read \(there is no such file or folder\)/);
    assert.equal(missing.code, 2);
    mkdirSync(join(root, 'folder.agreed'));
    const isFolder = await say('check', draft, '--corpus', join(root, 'folder.agreed'));
    assert.match(isFolder.err, /folder\.agreed cannot be read \(it is no file\)/);
    assert.equal(isFolder.code, 2);
  });

  test('without its arguments it says how it is used; exit 2', async () => {
    for (const args of [
      [],
      ['build'],
      ['build', folder()],
      ['show'],
      ['show', folder()],
      ['burn', folder()],
    ]) {
      const { err, code } = await say('library', ...args);
      assert.match(err, /usage: agreed-language library build FOLDER --to X\.agreed/);
      assert.equal(code, 2);
    }
  });
});
