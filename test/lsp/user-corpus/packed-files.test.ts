/** The forms in which documents are stored: tables, stamps, and documents in a file. */
import { strict as assert } from 'node:assert';
import { hasStamps, isSame } from '../../../server/src/lsp/user-corpus/file-stamps';
import {
  beginsAsLibrary,
  LibraryRefused,
  readLibrary,
} from '../../../server/src/lsp/user-corpus/library-file';
import { isLibrary } from '../../../server/src/lsp/user-corpus/library-name';
import { firstLine, packTable, readTable } from '../../../server/src/lsp/user-corpus/packed-table';
import { held, laidOut, StoredDocument } from '../../../server/src/lsp/user-corpus/stored-documents';
import { checksumOfBytes } from '../../../server/src/text/checksum';
import { bytesAsFile } from '../../../server/src/text/parts-of-file';
import { finished } from '../../../server/src/text/steps';
import { hostInMemory } from '../../support/corpus-host';

const { host } = hostInMemory(new Map());
const NAME = 'a-table 1';

suite('a table in a file', () => {
  const read = (bytes: Uint8Array, name = NAME) => finished(readTable(name, bytesAsFile(bytes), host));

  for (const [what, rows] of [
    ['without rows', []],
    ['of one row', [{ file: 'a' }]],
    ['of rows of all kinds', [7, null, 'Ä €', ['x'], { a: { b: 1 } }]],
    ['of rows with line breaks', ['a\nb', 'c']],
  ] as const)
    test(`${what} is read as it was written, and what follows begins at a multiple of four`, () => {
      const packed = packTable(NAME, rows, host);
      const { rows: found, end, sum } = read(Buffer.concat([packed, Buffer.from('more')]));
      assert.deepEqual(found, rows);
      assert.equal(end, packed.length);
      assert.equal(end % 4, 0);
      const line = firstLine(bytesAsFile(packed), host);
      assert.equal(sum, checksumOfBytes(packed.subarray(line.length + 1)));
      assert.match(line, /^a-table 1 [0-9a-f]{8} \d+ +$/);
    });

  test('is read in steps where it is long, all of its rows', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `${at} `.repeat(4000));
    const steps = readTable(NAME, bytesAsFile(packTable(NAME, rows, host)), host);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    assert.deepEqual(step.value.rows, rows);
    assert.ok(pauses >= 4 && pauses <= 6, `${pauses} pauses for ${rows.join('').length} characters`);
  });

  test('is refused under another name, and where a byte of it or of its line has changed', () => {
    const packed = packTable(NAME, ['one', 'two'], host);
    assert.throws(() => read(packed, 'a-table 2'), /the table is damaged/);
    for (let at = 0; at < packed.length; at++)
      assert.throws(() => read(packed.map((byte, place) => (place === at ? byte ^ 1 : byte))), `byte ${at}`);
    for (let end = 0; end < packed.length; end++)
      assert.throws(() => read(packed.subarray(0, end)), `the first ${end}`);
  });

  test('has no first line where none ends in time', () => {
    const line = (bytes: Uint8Array) => firstLine(bytesAsFile(bytes), host);
    assert.equal(line(Buffer.from('')), '');
    assert.equal(line(Buffer.from('no end')), '');
    assert.equal(line(Buffer.from('\nafter')), '');
    assert.equal(line(Buffer.from(`${'x'.repeat(199)}\n`)), 'x'.repeat(199));
    assert.equal(line(Buffer.from(`${'x'.repeat(200)}\n`)), '');
  });
});

suite('stamps of a file', () => {
  const stamps = { size: 1, modified: 2, changed: 3 };
  for (const [what, known, same, alike] of [
    ['all of them', stamps, true, true],
    ['another size', { ...stamps, size: 9 }, false, false],
    ['another time of writing', { ...stamps, modified: 9 }, false, false],
    ['another last change', { ...stamps, changed: 9 }, false, false],
    ['no last change', { size: 1, modified: 2 }, false, false],
  ] as const)
    test(`${what} mean ${same ? 'the same' : 'another'} content`, () => {
      assert.equal(isSame(known, stamps), same);
      assert.equal(hasStamps(known, stamps), alike);
    });

  test('without the last change say nothing of the content', () => {
    const young = { size: 1, modified: 2 };
    assert.equal(isSame(young, young), false);
    assert.equal(hasStamps(young, young), true);
    assert.equal(isSame(undefined, stamps), false);
  });
});

suite('documents that lie in a file', () => {
  const bytes = Buffer.from('xxAlphaBetaGamma');
  const row = (words: string) => ({
    head: { id: words, title: words, short: [], standing: 'draft' as const },
    sum: checksumOfBytes(Buffer.from(words)),
    length: words.length,
  });

  test('are found one after the other', () => {
    const next = laidOut(bytesAsFile(bytes), 2);
    const found = ['Alpha', 'Beta', 'Gamma'].map((words) => next(row(words)));
    assert.deepEqual(
      found.map((one) => [String(Buffer.from(one.bytes())), one.head.id, one.isWhole()]),
      [
        ['Alpha', 'Alpha', true],
        ['Beta', 'Beta', true],
        ['Gamma', 'Gamma', true],
      ],
    );
  });

  test('are shown no more where they are other ones, or cut off', () => {
    const damaged = /a stored document of the corpus folders is damaged/;
    for (const stored of [
      new StoredDocument(row('Alpha'), bytesAsFile(bytes), 3),
      new StoredDocument(row('Gamma!'), bytesAsFile(bytes), 11),
      new StoredDocument({ ...row('Beta'), length: 3 }, bytesAsFile(bytes), 7),
      new StoredDocument({ ...row('Beta'), sum: 7 }, bytesAsFile(bytes), 7),
    ]) {
      assert.throws(() => stored.bytes(), damaged);
      assert.equal(stored.isWhole(), false);
    }
  });

  test('are read from where they were moved to', () => {
    const { head, sum } = row('Beta');
    const stored = held({ head, sum, bytes: Buffer.from('Beta') });
    assert.deepEqual([stored.length, stored.isWhole()], [4, true]);
    stored.moveTo(bytesAsFile(bytes), 7);
    assert.equal(String(Buffer.from(stored.bytes())), 'Beta');
    stored.moveTo(bytesAsFile(bytes), 6);
    assert.equal(stored.isWhole(), false);
  });
});

suite('a library by its name and by its first bytes', () => {
  for (const [name, is] of [
    ['/x/texts.agreed', true],
    ['file:///x/TEXTS.AGREED', true],
    ['.agreed', true],
    ['/x/texts.agreed/', false],
    ['/x/texts.agreed.bak', false],
    ['/x/agreed', false],
    ['/x/texts-agreed', false],
  ] as const)
    test(`${name} is ${is ? 'one' : 'none'}`, () => assert.equal(isLibrary(name), is));

  for (const [bytes, is] of [
    ['agreed-language-library 1', true],
    ['agreed-language-library', true],
    ['agreed-language-librar', false],
    ['agreed-language-folder 4', false],
    [' agreed-language-library', false],
    ['', false],
  ] as const)
    test(`"${bytes}" begins ${is ? 'one' : 'none'}`, () =>
      assert.equal(beginsAsLibrary(Buffer.from(bytes)), is));
});

suite('the table of a library', () => {
  const good = { head: { id: 'A/1' }, sum: 1, length: 1 };
  const notices = { notices: ['Of the harbour masters.'] };
  const refused = (...rows: unknown[]) => {
    const file = bytesAsFile(
      Buffer.concat([packTable('agreed-language-library 1', rows, host), Buffer.alloc(9)]),
    );
    try {
      finished(readLibrary(file, host));
      return undefined;
    } catch (error) {
      return error instanceof LibraryRefused ? error.message : error;
    }
  };

  test('is taken as it is written', () => {
    assert.equal(refused(notices, { file: 'a', documents: [good, good] }), undefined);
    assert.equal(refused({ notices: [] }, { file: 'a', documents: [good] }), undefined);
  });

  const OTHER = 'its table is not as Agreed Language writes it: build it again';
  for (const [what, ...rows] of [
    ['no notices', {}, { file: 'a', documents: [good] }],
    ['notices that are no list', { notices: 'x' }, { file: 'a', documents: [good] }],
    ['one notice that is no text', { notices: ['x', 7] }, { file: 'a', documents: [good] }],
    ['no rows', notices],
    ['a row without a file', notices, { documents: [good] }],
    ['a row without a list', notices, { file: 'a', documents: good }],
    ['a row without documents', notices, { file: 'a', documents: [] }],
    ['one row of two that is none', notices, { file: 'a', documents: [good] }, 7],
    ['one document of two that is none', notices, { file: 'a', documents: [good, null] }],
    ['one document of two without an id', notices, { file: 'a', documents: [{ ...good, head: {} }, good] }],
    ['a sum that is no number', notices, { file: 'a', documents: [{ ...good, sum: '1' }] }],
    ['half a byte', notices, { file: 'a', documents: [{ ...good, length: 1.5 }] }],
    ['no bytes', notices, { file: 'a', documents: [{ ...good, length: 0 }] }],
  ] as const)
    test(`is refused with ${what}`, () => assert.equal(refused(...rows), OTHER));

  test('is refused where the file ends with its documents, or before', () => {
    const CUT = 'it is cut off: copy the file again';
    assert.equal(refused(notices, { file: 'a', documents: [{ ...good, length: 8 }] }), undefined);
    assert.equal(refused(notices, { file: 'a', documents: [{ ...good, length: 9 }] }), CUT);
    assert.equal(refused(notices, { file: 'a', documents: [good, { ...good, length: 99 }] }), CUT);
  });
});
