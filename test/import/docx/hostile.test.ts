import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../server/src/import/docx/docx';
import { ImportError } from '../../../server/src/import/model';
import { cases } from '../../support/cases';
import {
  type DocxParts,
  docx,
  docxEntries,
  inserted,
  note,
  noteMark,
  paragraph,
  resolutionList,
  run,
  zipped,
} from '../../support/docx';
import { linesOfWord, readWord } from '../../support/read-word';

const PARTS: DocxParts = {
  body: paragraph(run('Ports') + noteMark(1), { style: 'Op' }),
  footnotes: note(1, run('One.')),
  styles: '',
};

const refused = (bytes: Uint8Array, message: RegExp) =>
  assert.throws(
    () => readWord(bytes),
    (error) => error instanceof ImportError && message.test(error.message),
  );
const spoiled = (path: string, spoil: (text: string) => string | undefined): Uint8Array => {
  const { [path]: text = '', ...others } = docxEntries(PARTS);
  const next = spoil(text);
  return zipped(next === undefined ? others : { ...others, [path]: next });
};

/** A zip whose directory says that each part has `size` bytes. */
function lying(entries: Record<string, Uint8Array>, size: number): Uint8Array {
  const bytes = zipSync(entries);
  const view = new DataView(bytes.buffer);
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50; ) {
    view.setUint32(at + 24, size, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

suite('Word files that are none, damaged or hostile', () => {
  test('old files, locked ones and other formats are refused with the cure', () => {
    refused(
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      /before 2007.*password.*save it as \.docx/,
    );
    refused(strToU8('%PDF-1.7'), /^Not a Word file \(\.docx\)/);
    refused(zipped({ 'xl/workbook.xml': '<workbook/>' }), /^A zip, but not a Word file/);
  });

  test('a zip cut off anywhere is damaged', () => {
    const bytes = docx(PARTS);
    for (const part of [0.1, 0.5, 0.9]) refused(bytes.slice(0, bytes.length * part), /damaged: its zip/);
  });

  test('a bomb is refused by what it says of its size, before it is unpacked', () => {
    const bomb = lying({ 'word/document.xml': strToU8('<a/>') }, 80 << 20);
    refused(bomb, /word\/document\.xml is larger than 64 MB/);
  });

  test('a bomb that lies about its size is cut off there', () => {
    const part = strToU8(`<w:document>${' '.repeat(1 << 20)}</w:document>`);
    refused(lying({ 'word/document.xml': part }, 1_000), /damaged or no work of Word: word\/document\.xml/);
  });

  test('parts, each within its limit, are refused where they are too much together', () => {
    const parts = ['document', 'footnotes', 'comments'].map((name) => [`word/${name}.xml`, strToU8('<a/>')]);
    refused(lying(Object.fromEntries(parts), 60 << 20), /The text of the file is larger than 128 MB/);
  });

  test('entities are not expanded, and deep nesting ends in a message', () => {
    const doctype = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    refused(
      spoiled('word/document.xml', (text) => text.replace(/^<\?xml[^>]*>/, `$&${doctype}`)),
      /Document type declarations are not read/,
    );
    refused(
      spoiled('word/document.xml', () => `<w:document>${'<w:sdt>'.repeat(5_000)}`),
      /nest more than \d+ deep/,
    );
    refused(
      spoiled('word/document.xml', (text) => text.replace('Ports', '&lt;&bomb;')),
      /word\/document\.xml, line \d+/,
    );
  });

  test('missing parts and wrong relationships cost themselves alone', () => {
    refused(
      spoiled('word/document.xml', () => undefined),
      /its text \(word\/document\.xml\) is missing/,
    );
    refused(
      spoiled('word/document.xml', () => ''),
      /word\/document\.xml, line 1: .*root element/,
    );
    const read = (path: string, spoil: (text: string) => string | undefined) => {
      const { blocks, repairs } = readWord(spoiled(path, spoil));
      return [blocks[0]?.text, repairs.map(({ message }) => message).join()];
    };
    const lost = ['Ports[^1]', 'Footnote 1 has a mark, and no text in the file'];
    assert.deepEqual(
      read('word/footnotes.xml', () => undefined),
      lost,
    );
    assert.deepEqual(
      read('word/_rels/document.xml.rels', () => undefined),
      lost,
    );
    assert.deepEqual(
      read('word/_rels/document.xml.rels', (text) =>
        text.replace('"footnotes.xml"', '"../../../etc/passwd"'),
      ),
      lost,
    );
    assert.deepEqual(
      read('_rels/.rels', () => undefined),
      ['Ports[^1]', ''],
    );
    assert.deepEqual(
      read('_rels/.rels', (text) => text.replace('word/document.xml', '/word/./document.xml')),
      ['Ports[^1]', ''],
    );
  });

  test('styles and lists that lead to themselves end', () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:rPr><w:i/></w:rPr></w:style>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="A"/><w:numStyleLink w:val="B"/></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="B"/><w:numStyleLink w:val="A"/></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>';
    const body =
      paragraph(run('Ports'), { style: 'A', list: [1, 0] }) + paragraph(run('Ships'), { list: [9, 3] });
    assert.deepEqual(
      linesOfWord({ body, numbering, styles: style('A', 'B') + style('B', 'A') + style('C', 'C') }),
      ['*Ports*', 'Ships'],
    );
  });

  test('another prefix for the same namespace makes no difference', () => {
    const bytes = spoiled('word/document.xml', (text) =>
      text.replace(/\bw:/g, 'x:').replace('xmlns:w=', 'xmlns:x='),
    );
    assert.equal(readWord(bytes).blocks[0]?.text, 'Ports[^1]');
  });

  test('any spoiled file is read, or refused with an ImportError', () => {
    const whole = docxEntries({
      ...PARTS,
      body: PARTS.body + paragraph(inserted('EU', run('Ships')), { list: [1, 0] }),
      numbering: resolutionList(1),
    });
    const tags = [...new Set(Object.values(whole).flatMap((text) => text.match(/<[^>]+>/g) ?? []))];
    const spoil = fc.record({
      path: fc.constantFrom(...Object.keys(whole)),
      tag: fc.constantFrom(...tags),
      by: fc.constantFrom('', '<w:p/>', '<w:tbl>', 'w:val="-7"', ...tags),
    });
    fc.assert(
      fc.property(fc.array(spoil, { minLength: 1, maxLength: 4 }), (spoils) => {
        const entries = { ...whole };
        for (const { path, tag, by } of spoils) entries[path] = (entries[path] ?? '').replace(tag, by);
        try {
          readDocx(zipped(entries), {
            changes: 'marks',
            delegations: {},
            byHand: 'marks',
            colours: {},
            source: 'x.docx',
          });
        } catch (error) {
          assert.ok(error instanceof ImportError, String(error));
        }
      }),
      cases(40, 2_000),
    );
  });
});
