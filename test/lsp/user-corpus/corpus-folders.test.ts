import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type FileEntry,
  PackedEntries,
  unpackEntries,
} from '../../../server/src/lsp/user-corpus/corpus-cache';
import {
  type FolderState,
  type Loaded,
  loadFolders,
} from '../../../server/src/lsp/user-corpus/corpus-folders';
import type { CorpusHost } from '../../../server/src/lsp/user-corpus/corpus-host';
import { held } from '../../../server/src/lsp/user-corpus/stored-documents';
import { corpusHost } from '../../../server/src/node/corpus-host';
import { type Cancel, Cancelled, never } from '../../../server/src/service/world/cancel';
import { checksumOfBytes } from '../../../server/src/text/checksum';
import { bytesAsFile } from '../../../server/src/text/parts-of-file';
import { finished } from '../../../server/src/text/steps';
import { akn, aknParagraph } from '../../support/akn';
import { hostInMemory } from '../../support/corpus-host';
import { type DocxParts, docx, italic, paragraph, run } from '../../support/docx';
import { importer } from '../../support/importer';

const text = (symbol: string, words = 'Silence.') => `---\nsymbol: ${symbol}\ntitle: T\n---\n\n1. ${words}\n`;

async function load(
  host: CorpusHost,
  folders: string[],
  before: FolderState = new Map(),
  cancel: Cancel = never,
) {
  let last: Loaded | undefined;
  let steps = 0;
  for await (const step of loadFolders(folders, host, before, { cancel })) {
    last = step;
    steps++;
  }
  assert.ok(last);
  return { ...last, steps };
}

const ids = ({ documents }: Loaded) => documents.map(({ id }) => id);

suite('corpus folders', () => {
  test('leave out a Word file that is no resolution, and say so; what has a symbol is one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
    const put = (name: string, parts: Partial<DocxParts> & Pick<DocxParts, 'body'>) =>
      writeFileSync(join(folder, name), docx(parts));
    try {
      put('letter.docx', {
        body: paragraph(run('Dear colleagues,')) + paragraph(run('Please find the list.')),
      });
      put('note.docx', {
        body: paragraph(run('Dear colleagues,')),
        header: paragraph(run('A/80/12')),
      });
      put('text.docx', { body: paragraph(italic('The General Assembly') + run(',')) });
      const loaded = await load(corpusHost(importer, join(folder, 'cache')), [folder]);
      assert.deepEqual(ids(loaded), ['A/80/12', 'text']);
      assert.deepEqual(loaded.problems, [
        `${join(folder, 'letter.docx')}:1: No resolution found in it, and it is left out: neither a symbol nor openings`,
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('hold .resolution files, XML of the UN and what else the importer reads', async () => {
    const files = new Map([
      ['c/a.resolution', text('A/1')],
      ['c/b.xml', akn('', aknParagraph('1.', 'Calm.'))],
      ['c/d.md', 'Nothing of ours.'],
    ]);
    const { host } = hostInMemory(files);
    const loaded = await load(host, ['c']);
    assert.deepEqual(ids(loaded), ['A/1', 'A/RES/75/900']);
    assert.deepEqual(loaded.documents[1]?.origin, { kind: 'user', file: 'c/b.xml' });
    assert.equal(loaded.documents[1]?.paragraphs.find(({ ref }) => ref === 'OP1')?.text, 'Calm.');
    assert.deepEqual(loaded.problems, []);
  });

  test('cost nothing to read again, from memory or from the cache, except for the file that changed', async () => {
    const files = new Map([
      ['c/a.resolution', text('A/1')],
      ['c/b.resolution', text('A/2')],
    ]);
    const { host, reads, caches } = hostInMemory(files);
    const first = await load(host, ['c']);
    assert.equal(reads.length, 2);
    assert.deepEqual(ids(await load(host, ['c'], first.state)), ['A/1', 'A/2']);
    assert.deepEqual(ids(await load(host, ['c'])), ['A/1', 'A/2']);
    assert.equal(reads.length, 2);
    files.set('c/b.resolution', text('A/3'));
    assert.deepEqual(ids(await load(host, ['c'])), ['A/1', 'A/3']);
    files.delete('c/a.resolution');
    assert.deepEqual(ids(await load(host, ['c'])), ['A/3']);
    assert.deepEqual(
      finished(unpackEntries(bytesAsFile(caches.get('c') ?? new Uint8Array()), host))?.map(
        ({ file }) => file,
      ),
      ['c/b.resolution'],
    );
    assert.deepEqual(reads.slice(2), ['c/b.resolution']);
  });

  test('a cache that is damaged or of another version is as good as none', async () => {
    const files = new Map([['c/a.resolution', text('A/1')]]);
    const { host, reads, caches } = hostInMemory(files);
    await load(host, ['c']);
    const good = caches.get('c') ?? new Uint8Array();
    const damaged = Uint8Array.from(good, (byte, at) => (at === good.length - 3 ? byte ^ 1 : byte));
    const older = Buffer.from(
      Buffer.from(good)
        .toString('latin1')
        .replace(/-folder \d+ /, '-folder 0 '),
      'latin1',
    );
    for (const cache of [
      damaged,
      older,
      good.subarray(0, good.length / 2),
      Buffer.from('{}'),
      new Uint8Array(),
    ]) {
      caches.set('c', cache);
      reads.length = 0;
      assert.deepEqual(ids(await load(host, ['c'])), ['A/1']);
      assert.deepEqual(reads, ['c/a.resolution']);
    }
  });

  test('a document that is damaged in the cache is read again, and it alone', async () => {
    const files = new Map([1, 2, 3].map((n) => [`c/${n}.resolution`, text(`A/${n}`, `Silence ${n}.`)]));
    const { host, reads, caches } = hostInMemory(files);
    await load(host, ['c']);
    const good = Buffer.from(caches.get('c') ?? new Uint8Array());
    reads.length = 0;
    good[good.indexOf('Silence 2.')] = 'V'.charCodeAt(0);
    caches.set('c', good);
    const { documents } = await load(host, ['c']);
    assert.deepEqual(reads, ['c/2.resolution']);
    assert.deepEqual(
      documents.map(({ paragraphs }) => paragraphs[0]?.text),
      ['Silence 1.', 'Silence 2.', 'Silence 3.'],
    );
  });

  test('what is packed unpacks', () => {
    const { host } = hostInMemory(new Map());
    const head = { id: 'A/1', title: 'Ü', short: [], standing: 'draft' } as const;
    const bytes = host.encode('Ä\n');
    const entries: FileEntry[] = [
      {
        file: 'a',
        size: 1,
        modified: 2,
        hash: 'x',
        documents: [held({ head, bytes, sum: checksumOfBytes(bytes) })],
      },
      { file: 'b', size: 3, modified: 4, hash: '', documents: [], problem: 'b: not UTF-8' },
    ];
    const plain = (all: readonly FileEntry[] | undefined) =>
      all?.map((one) => ({
        ...one,
        documents: one.documents.map((document) => [document.head, host.decode(document.bytes())]),
      }));
    const packed = Buffer.concat([...new PackedEntries(entries, host).pieces()]);
    assert.deepEqual(plain(finished(unpackEntries(bytesAsFile(packed), host))), plain(entries));
  });

  test('hold no texts in memory that are in the cache, and show none that is damaged there', async () => {
    const files = new Map([['c/a.resolution', text('A/1', 'Silence.')]]);
    const { host, caches } = hostInMemory(files);
    const damage = () => {
      const cache = caches.get('c') ?? new Uint8Array();
      cache[Buffer.from(cache).indexOf('Silence.')] = 'V'.charCodeAt(0);
    };
    const { documents: read } = await load(host, ['c']);
    damage();
    assert.throws(() => read[0]?.text, /is damaged/, 'it has gone to the cache');
    const { documents: again } = await load(host, ['c']);
    assert.match(again[0]?.text ?? '', /Silence/, 'it was read again');
    const { documents: cached } = await load(host, ['c']);
    damage();
    assert.throws(() => cached[0]?.text, /is damaged/);
  });

  test('a file or folder that cannot be read costs only itself', async () => {
    const files = new Map([
      ['c/a.xml', '<akomaNtoso>\n<p>'],
      ['c/b.resolution', text('A/2')],
    ]);
    const { host } = hostInMemory(files);
    const loaded = await load(host, ['missing', 'c']);
    assert.deepEqual(ids(loaded), ['A/2']);
    assert.match(loaded.problems[0] ?? '', /^The corpus folder missing cannot be read/);
    assert.match(loaded.problems[1] ?? '', /^c\/a\.xml:2: Not well-formed XML/);
  });

  test('can be used while they grow', async () => {
    const files = new Map(
      Array.from({ length: 70 }, (_, at) => [`c/${at + 100}.resolution`, text(`A/${at}`)] as const),
    );
    const { host } = hostInMemory(files);
    assert.equal((await load(host, ['c'])).steps, 2);
    assert.equal((await load(host, ['c'])).steps, 1);
  });

  test('stop when they are told to, and keep what they have', async () => {
    const files = new Map([
      ['c/a.resolution', text('A/1')],
      ['c/b.resolution', text('A/2')],
    ]);
    const { host, reads } = hostInMemory(files);
    let breaths = 0;
    const cancel: Cancel = {
      requested: false,
      isDue: true,
      breathe: async () => {
        if (++breaths > 1) throw new Cancelled();
      },
    };
    await assert.rejects(load(host, ['c'], new Map(), cancel), Cancelled);
    await load(host, ['c']);
    assert.deepEqual(reads, ['c/a.resolution', 'c/b.resolution']);
  });
});

suite('corpus folders on the disk', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreed language %20-'));
    mkdirSync(join(folder, 'in', 'deeper'), { recursive: true });
    writeFileSync(join(folder, 'in', 'a.resolution'), text('A/1'));
    writeFileSync(join(folder, 'in', 'deeper', 'b.resolution'), text('A/2'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('are read with their subfolders, without the links in them, and cached', async () => {
    writeFileSync(join(folder, 'outside.resolution'), text('A/3'));
    symlinkSync(join(folder, 'outside.resolution'), join(folder, 'in', 'link.resolution'));
    symlinkSync(folder, join(folder, 'in', 'up'));
    const host = corpusHost(importer, join(folder, 'cache'));
    assert.deepEqual(ids(await load(host, [join(folder, 'in')])), ['A/1', 'A/2']);
    assert.ok(await host.readCache(join(folder, 'in')));
  });

  test('a file that is no text is named with its cure', async () => {
    writeFileSync(join(folder, 'in', 'c.xml'), Uint8Array.from([0x3c, 0, 1]));
    writeFileSync(join(folder, 'in', 'd.xml'), Uint8Array.from([0x3c, 0x0a, 0xff]));
    const { problems } = await load(corpusHost(importer, join(folder, 'cache')), [join(folder, 'in')]);
    assert.match(problems[0] ?? '', /c\.xml:1: not a text .*: save it as plain text in UTF-8$/);
    assert.match(problems[1] ?? '', /d\.xml:2: not UTF-8: save the file/);
  });

  test('caches that were not read for two months are removed', async () => {
    const cache = join(folder, 'cache');
    const host = corpusHost(importer, cache);
    await host.writeCache('old', [Buffer.from('old')]);
    await host.writeCache('used', [Buffer.from('u'), Buffer.from('sed')]);
    const longAgo = new Date(Date.now() - 61 * 24 * 3_600_000);
    for (const name of readdirSync(cache)) utimesSync(join(cache, name), longAgo, longAgo);
    await host.readCache('used');
    await host.writeCache('new', [Buffer.from('new')]);
    assert.equal(await host.readCache('old'), undefined);
    assert.equal(String(await host.readCache('used')), 'used');
  });
});
