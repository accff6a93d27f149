import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportCommand } from '../../server/src/cli/commands/export';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { docx, paragraph, run as words } from '../support/docx';
import { importer } from '../support/importer';
import { memoryRuntime } from '../support/memory';
import { readBack } from '../support/written-word';

let folder: string;
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);

/** Runs `export` and answers its exit code and what it said. */
async function exported(...args: string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const io: Io = {
    out: () => {},
    err: (text) => {
      err += text;
    },
    color: false,
    assets: memoryRuntime(),
    importer,
  };
  const code = await run({ export: exportCommand }, ['export', ...args], io);
  return { code, err };
}

/** The paragraphs of the Word file that was written, with its changes in this reading. */
const read = (changes: 'marks' | 'reject') => readBack(readFileSync(at('out.docx')), changes);

suite('agreed-language export', () => {
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('writes a draft with its proposals, and as what each way makes of them', async () => {
    put('a.resolution', '1. *Urges* [Chile: great] care.\n');
    assert.equal((await exported(at('a.resolution'), '--to', at('out.docx'))).code, 0);
    assert.deepEqual(read('marks'), ['1. *Urges* [Chile: great] care.']);
    await exported(at('a.resolution'), '--to', at('out.docx'), '--proposals', 'rejected', '--force');
    assert.deepEqual(read('marks'), ['1. *Urges* care.']);
  });

  test('the base may be a Word file; that of the front matter is looked for beside the draft', async () => {
    put('old.docx', docx({ body: paragraph(words('1.\tUrges care.')) }));
    put('a.resolution', '---\nbase: old.docx\n---\n\n1. *Urges* great care.\n');
    put('b.resolution', '1. *Urges* great care.\n');
    for (const args of [['a.resolution'], ['b.resolution', '--base', at('old.docx')]]) {
      const [draft = '', ...base] = args;
      assert.deepEqual(await exported(at(draft), '--to', at('out.docx'), '--force', ...base), {
        code: 0,
        err: '',
      });
      assert.deepEqual(read('reject'), ['1. Urges care.']);
    }
  });

  test('whoever says what becomes of proposals gets the draft by itself', async () => {
    put('a.resolution', '---\nbase: A/RES/71/1\n---\n\n1. *Urges* care.\n');
    await exported(at('a.resolution'), '--to', at('out.docx'), '--proposals', 'tracked');
    assert.deepEqual(read('reject'), ['1. *Urges* care.']);
    await exported(at('a.resolution'), '--to', at('out.docx'), '--force');
    assert.ok(read('reject').length > 100);
  });

  test('a base that is nowhere, or cannot be read, is said with its name', async () => {
    put('a.resolution', '---\nbase: gone.docx\n---\n\n1. *Urges* care.\n');
    put('old.docx', 'no zip');
    const gone = await exported(at('a.resolution'), '--to', at('out.docx'));
    assert.match(gone.err, /"gone\.docx" is neither a file nor a document of the corpus/);
    const broken = await exported(at('a.resolution'), '--to', at('out.docx'), '--base', at('old.docx'));
    assert.match(broken.err, /old\.docx:1: Not a Word file/);
    assert.deepEqual([gone.code, broken.code], [2, 2]);
  });
});
