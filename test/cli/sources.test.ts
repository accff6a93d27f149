import { strict as assert } from 'node:assert';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sources } from '../../server/src/cli/commands/sources';
import { saying } from '../support/cli';

suite('agreed-language sources', () => {
  let folder = '';
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed-sources-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const say = saying('sources', sources);
  const draft = (): string => {
    const file = join(folder, 'draft.resolution');
    const words = 'uphold the best interests of the child as a primary consideration';
    writeFileSync(file, `The General Assembly,\n\n1. Calls upon States to ${words};\n`);
    return file;
  };

  test('a draft’s words with their source, and what was left out', async () => {
    const { out, code } = await say(draft());
    assert.match(out, /^1 of 1 paragraph has a source/);
    assert.match(
      out,
      /uphold the best interests of the child \[-at all times, -\]as a primary consideration/,
    );
    assert.match(out, /GCM, para\. 23 \(2018\)/);
    assert.equal(code, 0);
  });

  test('the GCM itself: an adopted text is no source of its own words', async () => {
    const { paragraphs } = JSON.parse((await say('GCM', '--format', 'json')).out);
    const symbols = new Set(
      paragraphs.flatMap((one: { from: { symbol: string }[] }) => one.from.map(({ symbol }) => symbol)),
    );
    assert.deepEqual([...symbols], ['A/RES/71/1']);
  });

  test('a Word file goes into a file, and into no other one’s place', async () => {
    const file = draft();
    assert.match((await say(file, '--format', 'docx')).err, /--to FILE\.docx/);
    const to = join(folder, 'sources.docx');
    assert.equal((await say(file, '--format', 'docx', '--to', to)).code, 0);
    assert.equal(readFileSync(to).subarray(0, 2).toString(), 'PK');
    assert.equal((await say(file, '--format', 'docx', '--to', to)).code, 2);
  });

  test('misuse names the cure', async () => {
    assert.match((await say()).err, /Name one draft/);
    assert.match((await say(draft(), '--format', 'pdf')).err, /text, json, markdown, html, docx/);
    assert.match((await say(join(folder, 'none.resolution'))).err, /neither a file nor a document/);
    assert.equal(existsSync(join(folder, 'none.resolution')), false);
  });
});
