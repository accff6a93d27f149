/** Libraries: a folder in one file. It answers as the folder does, or is refused with what is wrong. */
import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../server/src/corpus/document';
import { packDocument } from '../../../server/src/corpus/packed-document';
import { type FilesRead, loadFolders } from '../../../server/src/lsp/user-corpus/corpus-folders';
import type { CorpusHost } from '../../../server/src/lsp/user-corpus/corpus-host';
import { grownCorpus } from '../../../server/src/lsp/user-corpus/grown-corpus';
import { type LibraryContent, packLibrary } from '../../../server/src/lsp/user-corpus/library-file';
import { packTable } from '../../../server/src/lsp/user-corpus/packed-table';
import { held, looseDocument } from '../../../server/src/lsp/user-corpus/stored-documents';
import { inMemory } from '../../../server/src/match/index/sorted-places';
import { buildIndex, type HeldIndex } from '../../../server/src/match/index/word-index';
import { never } from '../../../server/src/service/world/cancel';
import { prepareIndex } from '../../../server/src/service/world/world';
import { checksumOfBytes } from '../../../server/src/text/checksum';
import { finished } from '../../../server/src/text/steps';
import { akn, aknParagraph } from '../../support/akn';
import { hostInMemory } from '../../support/corpus-host';
import { asContent, contentOf, forged, libraryOf, loadedOf } from '../../support/library';
import { smallWorld } from '../../support/small-world';

const text = (symbol: string, words: string, standing = 'adopted') =>
  `---\nsymbol: ${symbol}\ntitle: Harbours\nstanding: ${standing}\n---\n\n1. *Urges* ${words}.[^1]\n\n[^1]: Resolution 70/1.\n`;

const FOLDER = (): [string, string][] => [
  ['/c/a.resolution', text('A/RES/90/1', 'all harbours to light their lamps')],
  ['/c/b.xml', akn('', aknParagraph('1.', 'Calm.'))],
  ['/c/sub/c.md', '---\ntitle: Without a symbol\n---\n\n1. Keeps watch.\n'],
  ['/c/sub/d.resolution', text('A/C.3/90/L.7', 'harbours that nobody has lit')],
];

/** A host with the folder and a library of it. */
async function shared(notices: readonly string[] = []) {
  const files = new Map(FOLDER());
  const memory = hostInMemory(files);
  const bytes = await libraryOf(memory.host, '/c', notices);
  const put = (content: Uint8Array) => void files.set('/x.agreed', asContent(content));
  put(bytes);
  return { ...memory, files, bytes, put };
}

/** A host that tells how many documents were made of texts. */
function counting(host: CorpusHost) {
  const counts = { made: 0 };
  const reader: CorpusHost['reader'] = {
    atOnce: host.reader.atOnce,
    documents(content, file) {
      counts.made += 1;
      return host.reader.documents(content, file);
    },
  };
  return { host: { ...host, reader }, counts };
}

suite('a library', () => {
  test('holds the documents of its folder, and shows itself as their source', async () => {
    const { host } = await shared();
    const folder = await loadedOf(host, ['/c']);
    const library = await loadedOf(host, ['/x.agreed']);
    assert.deepEqual(library.problems, []);
    const seen = ({ documents }: typeof folder) =>
      documents.map(({ origin: _, resolution: __, ...rest }) => rest);
    assert.deepEqual(seen(library), seen(folder));
    assert.deepEqual(
      library.documents.map(({ id, standing }) => [id, standing]),
      [
        ['A/RES/90/1', 'adopted'],
        ['A/RES/75/900', 'adopted'],
        ['c', 'draft'],
        ['A/C.3/90/L.7', 'draft'],
      ],
    );
    assert.deepEqual(library.documents[0]?.origin, { kind: 'user', file: '/x.agreed' });
  });

  test('is indexed beside what ships as its documents would have been', async () => {
    const { host } = await shared();
    const shipped = smallWorld().corpus;
    await prepareIndex(shipped, never);
    const loaded = await loadedOf(host, ['/x.agreed']);
    const { corpus } = await grownCorpus(shipped, loaded, { host, cancel: never });
    assert.equal(corpus.documents.length, shipped.documents.length + 4);
    assert.deepEqual(await prepareIndex(corpus, never), buildIndex(corpus.documents));
  });

  test('has the same bytes whenever it is built of the same files', async () => {
    const { host, bytes } = await shared(['Of the harbour masters.']);
    assert.deepEqual(await libraryOf(host, '/c', ['Of the harbour masters.']), bytes);
    const others = new Map(FOLDER().reverse());
    assert.deepEqual(await libraryOf(hostInMemory(others).host, '/c', ['Of the harbour masters.']), bytes);
    assert.deepEqual(contentOf(bytes, host).notices, ['Of the harbour masters.']);
    assert.notDeepEqual(await libraryOf(host, '/c'), bytes);
  });

  test('is checked once for each content of the file, and then opened without reading a text', async () => {
    const memory = await shared();
    const { host, counts } = counting(memory.host);
    const first = await loadedOf(host, ['/x.agreed']);
    assert.equal(counts.made, 4);
    await loadedOf(host, ['/x.agreed'], first.state);
    const again = await loadedOf(host, ['/x.agreed']);
    assert.equal(counts.made, 4);
    assert.equal(again.documents.length, 4);
    assert.deepEqual(
      again.libraries.map(({ index }) => finished(index())),
      [buildIndex(again.documents)],
    );
    memory.files.delete('/c/b.xml');
    memory.put(await libraryOf(memory.host, '/c'));
    assert.equal((await loadedOf(host, ['/x.agreed'])).documents.length, 3);
    assert.equal(counts.made, 7);
  });

  test('what was found of one file is not believed of another in its place', async () => {
    const memory = await shared();
    await loadedOf(memory.host, ['/x.agreed']);
    const { documents } = contentOf(memory.bytes, memory.host);
    memory.put(forged({ notices: [], entries: [{ file: 'a', documents }] }, memory.host, []));
    const loaded = await loadedOf(memory.host, ['/x.agreed']);
    assert.deepEqual(loaded.documents, []);
    assert.match(loaded.problems[0] ?? '', /its index does not belong/);
  });

  test('is not used before it has been checked, while folders beside it are', async () => {
    const { host } = await shared();
    const steps: number[] = [];
    const told: string[] = [];
    const onProgress = ({ done, total, hasLibraries }: FilesRead) =>
      void told.push(`${done} of ${total}${hasLibraries ? ' documents' : ''}`);
    for await (const step of loadFolders(['/x.agreed', '/c'], host, new Map(), { cancel: never, onProgress }))
      steps.push(step.documents.length);
    assert.deepEqual(steps, [4, 8]);
    assert.deepEqual(told.slice(-6), [
      '4 of 4',
      '4 of 8 documents',
      '5 of 8 documents',
      '6 of 8 documents',
      '7 of 8 documents',
      '8 of 8 documents',
    ]);
  });

  test('goes with its file, and one that is not there is told', async () => {
    const { host, files } = await shared();
    const { state } = await loadedOf(host, ['/x.agreed']);
    files.delete('/x.agreed');
    const loaded = await loadedOf(host, ['/x.agreed'], state);
    assert.deepEqual(loaded.documents, []);
    assert.deepEqual(loaded.unread, ['The library /x.agreed cannot be read']);
  });
});

/** What is said of a library with these bytes; it is never used. */
async function refusal(memory: Awaited<ReturnType<typeof shared>>, bytes: Uint8Array): Promise<string> {
  memory.put(bytes);
  const loaded = await loadedOf(memory.host, ['/x.agreed']);
  assert.deepEqual(loaded.documents, []);
  assert.equal(loaded.libraries.length, 0);
  const [problem = ''] = loaded.problems;
  assert.deepEqual(loaded.unread, [problem]);
  assert.match(problem, /^\/x\.agreed: this library is not used: /);
  return problem.slice('/x.agreed: this library is not used: '.length);
}

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

suite('a damaged library is refused', () => {
  test('wherever it was cut off', async () => {
    const memory = await shared();
    const { length } = memory.bytes;
    for (const end of [0, 30, 200, length >> 1, length - 400, length - 8, length - 1])
      assert.match(
        await refusal(memory, memory.bytes.subarray(0, end)),
        /copy the file again/,
        `the first ${end} bytes`,
      );
    assert.match(
      await refusal(memory, Buffer.concat([memory.bytes, Buffer.alloc(8)])),
      /^its index is damaged or cut off: copy the file again$/,
    );
  });

  test('whichever byte has changed', async () => {
    const memory = await shared();
    const { bytes, host } = memory;
    const found = new Map<string, number>();
    for (let at = 0; at < bytes.length; at += 29) {
      const kind = (await refusal(memory, flipped(bytes, at))).replace(/[A-Z/\d.]+ \(from .*?\)/, 'X');
      found.set(kind, at);
    }
    const kinds = [...found.keys()];
    for (const said of [
      'it is no library of Agreed Language',
      'its table is damaged',
      'its document X is damaged: copy',
      'its index is damaged',
    ])
      assert.ok(
        kinds.some((kind) => kind.startsWith(said)),
        `${said}: ${kinds.join('\n')}`,
      );
    assert.ok(contentOf(bytes, host).documents.length > 0);
  });

  test('where it is of another version', async () => {
    const memory = await shared();
    const later = Buffer.from(asContent(memory.bytes).replace('-library 1 ', '-library 2 '), 'latin1');
    assert.equal(
      await refusal(memory, later),
      'it is of version 2, and this Agreed Language reads version 1: build it again with "agreed-language library build"',
    );
  });
});

/** What `packLibrary` writes for documents with other tables. */
const withDocuments = (
  { notices, entries }: LibraryContent,
  change: (document: LibraryContent['entries'][number]['documents'][number]) => typeof document,
): LibraryContent => ({
  notices,
  entries: entries.map(({ file, documents }) => ({ file, documents: documents.map(change) })),
});

suite('a forged library is refused, though all its sums fit', () => {
  test('where a draft is said to be adopted, or a document to be another', async () => {
    const memory = await shared();
    const content = contentOf(memory.bytes, memory.host);
    for (const head of [
      { standing: 'adopted' },
      { title: 'Another title' },
      { symbol: 'A/RES/90/2', id: 'A/RES/90/2' },
      { short: ['GCM'] },
      { date: '2020-01-01' },
    ] as const) {
      const other = withDocuments(content, (document) =>
        document.head.id === 'A/C.3/90/L.7'
          ? held({ head: { ...document.head, ...head }, bytes: document.bytes(), sum: document.sum })
          : document,
      );
      assert.match(
        await refusal(memory, forged(other, memory.host)),
        /^its document \S+ \(from sub\/d\.resolution\) is not what its text gives: /,
      );
    }
  });

  test('where words stand at an address that their text does not give them', async () => {
    const memory = await shared();
    const content = contentOf(memory.bytes, memory.host);
    const whole = documentFrom(text('A/RES/90/1', 'all harbours to light their lamps'), { kind: 'shipped' });
    const paragraphs = whole.paragraphs.map((one) => ({ ...one, ref: 'OP9' }));
    const other = withDocuments(content, (document) => {
      if (document.head.id !== 'A/RES/90/1') return document;
      const bytes = packDocument({ ...whole, paragraphs }, memory.host.encode);
      return held({ head: document.head, bytes, sum: checksumOfBytes(bytes) });
    });
    assert.match(
      await refusal(memory, forged(other, memory.host)),
      /^its document A\/RES\/90\/1 \(from a\.resolution\) is not what its text gives: .*Build it again, or ask whoever built it$/,
    );
  });

  test('where its index is of other words, in another order, or counts them wrongly', async () => {
    const memory = await shared();
    const { host, bytes } = memory;
    const content = contentOf(bytes, host);
    const documents = content.documents.map((stored) => looseDocument(stored, host.decode));
    const right = finished(content.index());
    const places = inMemory(right.suffixes);
    const of = (part: Partial<HeldIndex>) => packLibrary(content, { ...right, ...part }, host);
    const other = documentFrom('1. Urges all harbours to sleep.\n', { kind: 'shipped' });
    const swapped = places.slice();
    const at = right.buckets[5] as number;
    [swapped[at], swapped[at + 1]] = [swapped[at + 1] as number, swapped[at] as number];
    const moved = right.starts.slice();
    moved[1] = (moved[1] as number) - 1;
    const last = right.starts.length - 1;
    // Two words that stand once: each place is in order by itself.
    const [one = 0, two = 0] = [...right.buckets.keys()].filter(
      (id) => id > 0 && (right.buckets[id + 1] ?? 0) - (right.buckets[id] as number) === 1,
    );
    const exchanged = places.slice();
    const [here, there] = [right.buckets[one] as number, right.buckets[two] as number];
    exchanged[here] = places[there] as number;
    exchanged[there] = places[here] as number;
    const renamed = right.vocabulary.words.map((word) => (word === 'harbours' ? 'harboursz' : word));
    for (const [name, pieces] of [
      ['other documents', packLibrary(content, buildIndex([...documents.slice(1), other]), host)],
      ['one document too few', packLibrary(content, buildIndex(documents.slice(1)), host)],
      ['one document too many', packLibrary(content, buildIndex([...documents, other]), host)],
      ['another order', packLibrary(content, buildIndex(documents.toReversed()), host)],
      ['places out of order', of({ suffixes: swapped })],
      [
        'a place twice',
        of({
          suffixes: places.map((place, k) => (k === at ? (places[at + 1] as number) : place)),
        }),
      ],
      ['a place too few', of({ suffixes: places.slice(0, -1) })],
      ['places of other words', of({ suffixes: exchanged })],
      ['paragraphs moved', of({ starts: moved })],
      ['an end that is none', of({ starts: right.starts.map((at, k) => at + Number(k === last)) })],
      ['another word', of({ vocabulary: { words: renamed } })],
      ['a word that is nowhere', of({ vocabulary: { words: [...right.vocabulary.words, 'zzz'] } })],
      [
        'a word that is nowhere, with its place and stem',
        of({
          vocabulary: { words: [...right.vocabulary.words, 'zzz'] },
          buckets: Uint32Array.from([...right.buckets, places.length]),
          stems: Uint32Array.from([...right.stems, right.stems.length]),
        }),
      ],
      ['other counts', of({ buckets: right.buckets.map((count, id) => (id === 7 ? count + 1 : count)) })],
      ['other stems', of({ stems: right.stems.map((stem, id) => (id === 7 ? 1 : stem)) })],
      [
        'other documents of paragraphs',
        of({ documents: right.documents.map((one, k) => (k === 1 ? one + 1 : one)) }),
      ],
    ] as const)
      assert.match(
        await refusal(memory, Buffer.concat(pieces)),
        /^its index does not belong to the words of its documents: /,
        name,
      );
  });

  test('where its table lists nothing, or what cannot be', async () => {
    const memory = await shared();
    const content = contentOf(memory.bytes, memory.host);
    const { host } = memory;
    const first = { notices: [] };
    for (const rows of [
      [],
      [null],
      [7],
      [{}],
      [first],
      [first, null],
      [first, { file: 7, documents: [] }],
      [first, { file: 'a', documents: [] }],
      [{ notices: [7] }, { file: 'a', documents: [] }],
    ])
      assert.match(
        await refusal(memory, packTable('agreed-language-library 1', rows, host)),
        /^its table is not as Agreed Language writes it/,
        JSON.stringify(rows),
      );
    assert.match(
      await refusal(
        memory,
        Buffer.concat(packLibrary({ notices: [], entries: [] }, buildIndex([]), memory.host)),
      ),
      /^its table is not as Agreed Language writes it/,
    );
    for (const row of [{ length: -4 }, { length: 1.5 }, { sum: 'none' }, { head: undefined }, { head: {} }]) {
      const wrong = withDocuments(content, (document) =>
        Object.assign(Object.create(document), {
          head: document.head,
          sum: document.sum,
          length: document.length,
          bytes: () => document.bytes(),
          ...row,
        }),
      );
      const pieces = packLibrary(wrong, finished(content.index()), memory.host);
      assert.match(
        await refusal(memory, Buffer.concat(pieces)),
        /^its table is not as Agreed Language writes it/,
        JSON.stringify(row),
      );
    }
  });

  test('a text that calls itself adopted under the symbol of a draft stays a draft', async () => {
    const memory = await shared();
    const { documents } = await loadedOf(memory.host, ['/x.agreed']);
    const draft = documents.find(({ id }) => id === 'A/C.3/90/L.7');
    assert.equal(draft?.standing, 'draft');
    assert.equal(draft?.claimsAdoption, true);
  });
});
