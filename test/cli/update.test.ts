import { strict as assert } from 'node:assert';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { update } from '../../server/src/cli/commands/update';
import { withFaults } from '../support/broken-files';
import { saying } from '../support/cli';

const DRAFT = `---
title: Safe harbours
symbol: A/RES/79/140
date: 2024-12-17
---

1. *Requests* the Secretary-General to report to the General Assembly at its eightieth session;

2. *Welcomes* what was done in 2024.
`;

suite('agreed-language update', () => {
  let folder = '';
  let file = '';
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed language %-'));
    file = join(folder, 'harbours.resolution');
    writeFileSync(file, DRAFT);
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const say = saying('update', update);

  test('lists what is stale, with a proposal and its reason', async () => {
    const { out, code } = await say(file, '--date', '2025-11-20');
    assert.equal(code, 1);
    assert.match(out, /:7:78: session: "eightieth": Write "eighty-first" \(sure\)\n {4}Counted from/);
    assert.match(out, /:9:32: date: "2024"\n/);
    assert.match(out, /\n2 stale places: 1 sure, 0 proposed, 1 to look at\n$/);
  });

  test('counts from the base that the command names: a file, whatever its title, before what the draft says of itself', async () => {
    const base = join(folder, 'last year.resolution');
    writeFileSync(base, DRAFT.replace('Safe harbours', 'Harbours').replace('140', '120'));
    const unnamed = '1. *Requests* him to report to the General Assembly at its eightieth session;\n';
    writeFileSync(file, unnamed);
    assert.doesNotMatch((await say(file, '--date', '2025-11-20')).out, /eighty-first/);
    const { out, code } = await say(file, '--base', base, '--date', '2025-11-20');
    assert.equal(code, 1);
    assert.match(
      out,
      /session: "eightieth": Write "eighty-first" \(sure\)\n {4}.* in which A\/RES\/79\/120 was/,
    );
    writeFileSync(file, DRAFT);
    assert.match((await say(file, '--base', base, '--date', '2025-11-20')).out, /A\/RES\/79\/120 was/);
  });

  test('refuses a base that is not there, and one that does not say when it was adopted', async () => {
    const { err, code } = await say(file, '--base', '79/999');
    assert.match(err, /"79\/999" is neither a file nor a document of the corpus/);
    assert.equal(code, 2);
    const base = join(folder, 'undated.resolution');
    writeFileSync(base, DRAFT.replace(/date: .*\n/, ''));
    const undated = await say(file, '--base', base);
    assert.match(undated.err, /undated\.resolution" does not say its symbol and the day of its adoption/);
    assert.equal(undated.code, 2);
  });

  test('gives machines offsets, lines and edits', async () => {
    const { out } = await say(file, '--date', '20 November 2025', '--format', 'json');
    const { items } = JSON.parse(out);
    const start = DRAFT.indexOf('eightieth');
    assert.deepEqual(items[0], {
      line: 7,
      column: 78,
      words: 'eightieth',
      start,
      end: start + 9,
      kind: 'session',
      reason: items[0].reason,
      sure: true,
      fix: { title: 'Write "eighty-first"', edits: [{ start, end: start + 9, text: 'eighty-first' }] },
    });
    assert.equal(items[1].fix, undefined);
  });

  test('makes a table in Markdown', async () => {
    const { out } = await say(file, '--date', '2025-11-20', '--format', 'markdown');
    assert.match(out, /\| 7 \| eightieth \| Write "eighty-first" \| yes \|/);
  });

  test('writes what is sure, and nothing else', async () => {
    const { code } = await say(file, '--date', '2025-11-20', '--fix');
    assert.equal(readFileSync(file, 'utf8'), DRAFT.replace('eightieth', 'eighty-first'));
    assert.equal(code, 1);
  });

  test('writes the draft whole or leaves it as it was; a link stays one, and who might read it still may', async () => {
    const link = join(folder, 'link.resolution');
    symlinkSync(file, link);
    chmodSync(file, 0o640);
    const torn = await withFaults(
      (operation, path) => (operation === 'writeFileSync' && path.endsWith('.tmp') ? 'TORN' : undefined),
      () => say(link, '--date', '2025-11-20', '--fix'),
    );
    assert.equal(torn.code, 2);
    assert.match(torn.err, /harbours\.resolution: cannot be written/);
    assert.equal(readFileSync(file, 'utf8'), DRAFT);
    assert.deepEqual(readdirSync(folder).sort(), ['harbours.resolution', 'link.resolution']);
    await say(link, '--date', '2025-11-20', '--fix');
    assert.equal(readFileSync(file, 'utf8'), DRAFT.replace('eightieth', 'eighty-first'));
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  test('measures by the date of the front matter where none is given', async () => {
    const { out, code } = await say(file);
    assert.match(out, /nothing stale/);
    assert.equal(code, 0);
  });

  test('refuses a day that no calendar has, and a file that is not there', async () => {
    assert.match((await say(file, '--date', '2025-02-30')).err, /"2025-02-30" is no day/);
    const { err, code } = await say(join(folder, 'none.resolution'));
    assert.match(err, /none\.resolution: no such file/);
    assert.equal(code, 2);
  });
});
