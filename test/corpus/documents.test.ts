import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDocuments, type Source } from '../../corpus/tools/corpus-documents';
import { parse } from '../../server/src/resolution/parse';
import { plainText } from '../../server/src/resolution/syntax/plain-text';

const corpus = join(process.cwd(), 'corpus');
const read = (folder: string, name: string) => readFileSync(join(corpus, folder, name), 'utf8');
const sources: Source[] = readdirSync(join(corpus, 'sources'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: read('sources', name) }));

suite('corpus documents', () => {
  const built = builtDocuments(sources);

  test('they are what the sources give', () => {
    const committed = readdirSync(join(corpus, 'documents')).sort();
    assert.deepEqual(
      built.map(({ file }) => file),
      committed,
    );
    for (const { file, text } of built) assert.equal(text, read('documents', file), file);
  });

  test('every row of every recipe finds its place', () => {
    for (const { file, imported } of built.filter(
      ({ file }) => file.startsWith('A-RES') || file.includes('L.52'),
    )) {
      assert.deepEqual(
        imported.repairs.filter(({ kind }) => kind === 'not-placed'),
        [],
        file,
      );
    }
  });

  for (const { file, text, imported } of built) {
    test(`${file} is read as it was printed`, () => {
      const resolution = parse(text);
      assert.deepEqual(resolution.problems, []);
      assert.equal(resolution.blocks.length, imported.blocks.length);
      for (const [index, block] of resolution.blocks.entries()) {
        const wanted = imported.blocks[index];
        assert.equal(text.slice(block.content.start, block.content.end), wanted?.text);
        if (wanted?.number) assert.equal(`${block.number?.text}`, wanted.number.replace(/[().]/g, ''));
      }
      assert.deepEqual(
        resolution.notes.map(({ label, content }) => [label, text.slice(content.start, content.end)]),
        imported.notes.map(({ label, text: words }) => [label, words]),
      );
    });

    test(`${file} has unique addresses, a note for each mark and a mark for each note`, () => {
      const { blocks, marks, notes } = parse(text);
      assert.equal(new Set(blocks.map(({ ref }) => ref)).size, blocks.length);
      const sorted = (labels: Iterable<string>) => [...new Set(labels)].sort();
      assert.deepEqual(sorted(marks.map(({ label }) => label)), sorted(notes.map(({ label }) => label)));
    });
  }

  test('the agreed texts say what they are known to say', () => {
    const words = (file: string, ref: string) => {
      const resolution = parse(read('documents', file));
      const block = resolution.blocks.find((candidate) => candidate.ref === ref);
      return block && plainText(resolution, block);
    };
    const compact = 'A-RES-73-195.resolution';
    assert.match(
      words(compact, '23') ?? '',
      /the best interests of the child at all times, as a primary consideration/,
    );
    assert.match(words(compact, '16, objective list, item 13') ?? '', /^Use migration detention only/);
    assert.match(words(compact, 'Objective 13') ?? '', /^Objective 13: Use immigration detention only/);
    assert.match(words(compact, '43 (a) (ii)') ?? '', /^Identifying main implementing partners/);
    assert.match(words(compact, 'resolution OP2') ?? '', /^Endorses the Global Compact/);
    assert.match(words('A-RES-71-1.resolution', 'Annex II, para. 8 (i)') ?? '', /^Effective protection/);
    assert.match(words('A-C.3-78-L.52-Rev.1.resolution', 'OP5 (p)') ?? '', /^Recalls that the Universal/);
  });
});
