/** Documents of the corpus, printed as PDF and read again. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parse } from '../../server/src/resolution/parse';
import { importer } from '../support/importer';
import { printedPdf } from '../support/print-pdf';

async function read(bytes: Uint8Array) {
  const [file] = await importer.read(bytes, { source: 'printed.pdf', ocrRepairs: true });
  assert.ok(file);
  return file;
}

/** Our own documents as a page shows them. */
const DOCUMENTS = ['A-C.3-78-L.52-Rev.1', 'A-RES-71-1'];

suite('a document of the corpus, printed and read', () => {
  const source = (name: string) => readFileSync(`corpus/documents/${name}.resolution`, 'utf8');
  /** From the enacting words on; what stands above them goes to the front matter or the report. */
  const paragraphsOf = (text: string) => {
    const { blocks, text: all } = parse(text);
    const start = blocks.findIndex(({ kind }) => kind === 'enacting');
    return blocks.slice(start).map(({ span }) =>
      all
        .slice(span.start, span.end)
        .replace(/^#+ |\s+/g, ' ')
        .trim(),
    );
  };
  const notesOf = (text: string) => {
    const { notes, text: all } = parse(text);
    return notes.map(({ label, content }) => `${label} ${all.slice(content.start, content.end)}`);
  };
  const letters = (text: string) => {
    const counts = new Map<string, number>();
    for (const [one] of text.matchAll(/[\p{L}\p{N}]/gu)) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };

  for (const name of DOCUMENTS)
    for (const isTagged of [true, false])
      test(`${name} ${isTagged ? 'with' : 'without'} tags has its paragraphs, numbers, italics and notes`, async () => {
        const { text } = await read(printedPdf(source(name), isTagged));
        assert.deepEqual(paragraphsOf(text), paragraphsOf(source(name)));
        assert.deepEqual(notesOf(text).toSorted(), notesOf(source(name)).toSorted());
      }).timeout(30_000);

  test('no letter of the pages is in neither the result nor the report', async () => {
    for (const isTagged of [true, false]) {
      const { text, repairs } = await read(printedPdf(source('A-RES-71-1'), isTagged));
      const had = letters(source('A-RES-71-1').replace(/^---\n[\s\S]*?\n---\n/, ''));
      const told = letters(text + repairs.map(({ message }) => message).join());
      for (const [letter, count] of had) assert.ok((told.get(letter) ?? 0) >= count, letter);
    }
  }).timeout(30_000);
});
