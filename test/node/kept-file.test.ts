/** Kept wordings, changed by several at once, read while they cannot be read, and written by later versions. */
import { strict as assert } from 'node:assert';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keptFileAt } from '../../server/src/node/kept-file';
import { addKept, type KeptEntry, keptEntries, removeKept } from '../../server/src/service/world/kept-file';
import { withFaults } from '../support/broken-files';

const entry = (words: string): KeptEntry => ({
  file: 'harbours.resolution',
  rule: 'departs-from-agreed',
  words,
  before: 'as',
  after: 'of',
});

suite('the file of kept wordings', () => {
  let folder: string;
  let path: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
    path = join(folder, '.agreed-language', 'kept.json');
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const write = (content: unknown) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  };
  const words = () => keptEntries(readFileSync(path, 'utf8')).map((one) => one.words);

  test('eight wordings added from four windows at once are eight', async () => {
    const windows = Array.from({ length: 4 }, () => keptFileAt(path));
    const all = Array.from({ length: 8 }, (_, at) => `wording ${at}`);
    await Promise.all(all.map((one, at) => addKept(windows[at % 4] as (typeof windows)[0], entry(one))));
    assert.deepEqual(words().sort(), [...all].sort());
    assert.deepEqual(readdirSync(dirname(path)), ['kept.json'], 'no lock and no half of a file is left');
  });

  test('a wording is kept once, and its removal leaves the others', async () => {
    const file = keptFileAt(path);
    for (const one of ['a', 'b', 'a']) await addKept(file, entry(one));
    assert.deepEqual(words(), ['b', 'a']);
    await removeKept(file, entry('b'));
    await removeKept(file, entry('c'));
    assert.deepEqual(words(), ['a']);
  });

  test('what a later version has written stays: keys, entries, and keys of entries', async () => {
    write({ version: 3, kept: [{ ...entry('a'), by: 'the Chair' }, { all: 'of GCM' }], reviewed: true });
    await addKept(keptFileAt(path), entry('b'));
    await removeKept(keptFileAt(path), entry('c'));
    const { about: _, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    assert.deepEqual(rest, {
      version: 3,
      kept: [{ ...entry('a'), by: 'the Chair' }, { all: 'of GCM' }, entry('b')],
      reviewed: true,
    });
  });

  test('a file that cannot be read, or is no list, is left as it is', async () => {
    write({ kept: [entry('a')] });
    const before = readFileSync(path, 'utf8');
    const fault = (operation: string, at: string) =>
      operation === 'readFile' && at === path ? 'EACCES' : undefined;
    await assert.rejects(
      withFaults(fault, () => addKept(keptFileAt(path), entry('b'))),
      /EACCES/,
    );
    assert.equal(readFileSync(path, 'utf8'), before);
    for (const broken of ['{"kept": [', '[]', '7', '{"kept": {}}']) {
      write(broken);
      await assert.rejects(addKept(keptFileAt(path), entry('b')), /correct or delete it/);
      assert.equal(readFileSync(path, 'utf8'), broken);
    }
  });

  test('a file that seems empty, or is half read, is left as it is', async () => {
    write({ kept: [entry('a')] });
    for (const kind of ['EMPTY', 'SHORT'])
      await assert.rejects(
        withFaults(
          (operation, at) => (operation === 'readFile' && at === path ? kind : undefined),
          () => addKept(keptFileAt(path), entry('b')),
        ),
        /could not be read to its end/,
      );
    assert.deepEqual(words(), ['a']);
  });

  test('a file that is not written to its end does not take the place of the old one', async () => {
    write({ kept: [entry('a')] });
    for (const kind of ['EMPTY', 'SHORT', 'TORN'])
      await assert.rejects(
        withFaults(
          (operation) => (operation === 'handle.writeFile' ? kind : undefined),
          () => addKept(keptFileAt(path), entry('b')),
        ),
      );
    assert.deepEqual([words(), readdirSync(dirname(path))], [['a'], ['kept.json']]);
  });

  test('a write that fails leaves the old file and no other', async () => {
    write({ kept: [entry('a')] });
    for (const operation of ['open', 'rename']) {
      const fault = (one: string, at: string) =>
        one === operation && at.endsWith('.tmp') ? 'ENOSPC' : undefined;
      await assert.rejects(
        withFaults(fault, () => addKept(keptFileAt(path), entry('b'))),
        /ENOSPC/,
      );
      assert.deepEqual(words(), ['a']);
      assert.deepEqual(readdirSync(dirname(path)), ['kept.json']);
    }
  });

  test('a lock that a process has left behind is taken over', async () => {
    write({ kept: [] });
    const longAgo = new Date(Date.now() - 60_000);
    writeFileSync(`${path}.lock`, '');
    utimesSync(`${path}.lock`, longAgo, longAgo);
    await addKept(keptFileAt(path), entry('a'));
    assert.deepEqual(words(), ['a']);
    assert.equal(existsSync(`${path}.lock`), false);
  });
});
