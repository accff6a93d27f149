import { strict as assert } from 'node:assert';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCommand } from '../../server/src/cli/commands/import';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { parse } from '../../server/src/resolution/parse';
import { akn, aknParagraph } from '../support/akn';
import { comment, commented, docx, inserted, paragraph, run as words } from '../support/docx';
import { importer } from '../support/importer';

const HARBOURS = akn('', aknParagraph('1.', '<i>Requests</i> silence.'));

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
};
const written = () => readdirSync(at('out')).sort();

/** Runs `import` and answers its exit code and what it said. */
async function imported(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const io: Io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    color: false,
    assets: { readBytes: () => Promise.reject(), decode: String },
    importer,
  };
  const code = await run({ import: importCommand }, ['import', ...args], io);
  return { code, ...said };
}

suite('agreed-language import', () => {
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('one .resolution for each input, whatever its format and folder', async () => {
    put('in/a.xml', HARBOURS);
    put('in/deeper/b.txt', '\uFEFFThe General Assembly,\r\n\r\n1.\tRequests silence.\r\n');
    put('in/c.resolution', '---\nsymbol: A/1\n---\n\n1. Silence.\n');
    put('in/README.md', 'These are the harbour texts.\n');
    const { code, out, err } = await imported(at('in'), '--to', at('out'));
    assert.deepEqual(written(), ['a.resolution', 'b.resolution', 'c.resolution']);
    assert.match(readFileSync(at('out', 'a.resolution'), 'utf8'), /^---\nsymbol: A\/RES\/75\/900\n/);
    assert.match(out, /^3 files read, 3 documents in /);
    assert.match(err, /README\.md: left out, no resolution found in it/);
    assert.equal(code, 0);
  });

  test('a compound paper gives a file for each of its parts', async () => {
    const { code } = await imported('corpus/sources/004_4df729beabf5d62e.txt', '--to', at('out'));
    assert.deepEqual(written(), [
      'A-72-643.resolution',
      'gcm-zero-draft.resolution',
      'kenya-hearing-invitation.resolution',
      'kenya-hearing-report.resolution',
      'kenya-national-position.resolution',
      'nyd-second-copy.resolution',
    ]);
    assert.equal(code, 0);
  });

  test('what cannot be read is named with line and cure; the rest is read, and nothing is half written', async () => {
    put('in/broken.xml', '<akomaNtoso>\n<p>Unclosed');
    put('in/latin.txt', Uint8Array.from([0x41, 0x0a, 0xe9, 0x0a]));
    put('in/binary.xml', Uint8Array.from([0x3c, 0, 0x61]));
    put('in/word.docx', 'PK');
    put('in/whole.xml', HARBOURS);
    const { code, err } = await imported(at('in'), at('missing'), '--to', at('out'));
    assert.deepEqual(written(), ['whole.resolution']);
    assert.match(err, /broken\.xml:2: Not well-formed XML: .*Save the file again as XML/);
    assert.match(err, /latin\.txt:2: not UTF-8: save/);
    assert.match(err, /binary\.xml:1: not a text \(it holds zero bytes\): save/);
    assert.match(err, /word\.docx:1: Not a Word file \(\.docx\)\. Open it in Word/);
    assert.match(err, /missing: no such file or folder/);
    assert.equal(code, 2);
  });

  test('a Word file is read in one of three ways, and its report says what is not in the text', async () => {
    const body = paragraph(
      commented(1, words('1.\tAsks ')) + inserted('EU', words('all ')) + words('States.'),
    );
    put('draft.docx', docx({ body, comments: comment(1, 'Jane Doe', 'Too mild?') }));
    put('~$draft.docx', 'what Word writes beside an open file');
    for (const [changes, line] of [
      ['marks', '1. Asks [EU: all] States.'],
      ['accept', '1. Asks all States.'],
      ['reject', '1. Asks States.'],
    ] as const) {
      const report = at('report.json');
      const { code } = await imported(at(), '--to', at(changes), '--changes', changes, '--report', report);
      assert.equal(code, 0);
      assert.match(
        readFileSync(at(changes, 'draft.resolution'), 'utf8'),
        new RegExp(`\n\n${line.replace(/[[\].]/g, '\\$&')}\n$`),
      );
      assert.match(readFileSync(report, 'utf8'), /"kind": "comment",[^}]*Jane Doe comments: Too mild\?/);
      rmSync(at(changes), { recursive: true });
    }
    const { code, err } = await imported(at('draft.docx'), '--to', at('out'), '--changes', 'some');
    assert.deepEqual([code, /--changes is one of marks, accept, reject, not some/.test(err)], [2, true]);
  });

  test('a file that the import did not write is never replaced; its own are', async () => {
    put('in/a.xml', HARBOURS);
    put('out/a.resolution', 'My notes.\n');
    const refused = await imported(at('in'), '--to', at('out'));
    assert.match(refused.err, /a\.resolution: exists and was not written by this import\. Move it/);
    assert.equal(refused.code, 2);
    assert.equal(readFileSync(at('out', 'a.resolution'), 'utf8'), 'My notes.\n');
    rmSync(at('out', 'a.resolution'));
    assert.equal((await imported(at('in'), '--to', at('out'))).code, 0);
    put('in/a.xml', HARBOURS.replace('silence', 'calm'));
    assert.equal((await imported(at('in'), '--to', at('out'))).code, 0);
    assert.match(readFileSync(at('out', 'a.resolution'), 'utf8'), /\*Requests\* calm\./);
    assert.deepEqual(written(), ['a.resolution']);
  });

  test('two inputs of one name both get a file, and links are not followed', async () => {
    put('in/75/a.xml', HARBOURS);
    put('in/76/a.xml', HARBOURS);
    put('elsewhere/b.xml', HARBOURS);
    symlinkSync(at('elsewhere'), at('in', 'link'));
    await imported(at('in'), '--to', at('out'));
    assert.deepEqual(written(), ['76-a.resolution', 'a.resolution']);
  });

  test('the report lists every repair with its line', async () => {
    const source = 'corpus/sources/003_2ba128020d592fdc.txt';
    const { out } = await imported(source, '--to', at('out'), '--report', at('report.txt'));
    const report = readFileSync(at('report.txt'), 'utf8');
    assert.match(report, /^Import report of Agreed Language\n/);
    assert.match(report, /003_2ba128020d592fdc\.txt:\d+: furniture: /);
    assert.match(out, /reported in .*report\.txt/);
    await imported(source, '--to', at('out'), '--report', at('report.json'));
    const { report: name, read } = JSON.parse(readFileSync(at('report.json'), 'utf8'));
    assert.equal(name, 'Import report of Agreed Language');
    assert.ok(read[0].outputs[0].repairs.length > 10);
  });

  test('--no-ocr-repairs leaves the slips of the OCR in and mends the rest', async () => {
    const source = 'corpus/sources/003_2ba128020d592fdc.txt';
    const output = () => readFileSync(at('out', '003_2ba128020d592fdc.resolution'), 'utf8');
    await imported(source, '--to', at('out'));
    const mended = output();
    await imported(source, '--to', at('out'), '--no-ocr-repairs');
    const slips = output();
    assert.notEqual(slips, mended);
    assert.equal(parse(slips).blocks.length, parse(mended).blocks.length);
  });

  test('misuse is told with the usage', async () => {
    put('file', 'x');
    for (const args of [[], [at('file')], [at('file'), '--to', at('file')], ['--nonsense']]) {
      const { code, err } = await imported(...args);
      assert.equal(code, 2);
      assert.match(err, /usage: agreed-language import FILE\|FOLDER\.\.\. --to FOLDER/);
    }
  });
});
