/** A shipped corpus that grows by folders: what it holds, and whose index the cache gives. */
import { strict as assert } from 'node:assert';
import { isOvergrown, joinIndex } from '../../../server/src/lsp/user-corpus/corpus-index';
import { grownCorpus } from '../../../server/src/lsp/user-corpus/grown-corpus';
import { inMemory, StoredPlaces } from '../../../server/src/match/index/sorted-places';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { indexParts, layersOf } from '../../../server/src/match/overlay/layers';
import { never } from '../../../server/src/service/world/cancel';
import { prepareIndex } from '../../../server/src/service/world/world';
import { bytesAsFile } from '../../../server/src/text/parts-of-file';
import { hostInMemory } from '../../support/corpus-host';
import { heldIndex } from '../../support/held-index';
import { asContent, libraryOf, loadedOf } from '../../support/library';
import { smallWorld } from '../../support/small-world';

const text = (symbol: string, words: string) =>
  `---\nsymbol: ${symbol}\ntitle: Harbours\nstanding: adopted\n---\n\n1. Requests all ${words}.\n`;
const SHIPPED = [text('A/RES/70/1', 'to row'), text('A/RES/70/2', 'to sail')];
const FILES = (): [string, string][] => [
  ['/c/a.resolution', text('A/RES/90/1', 'to light their lamps')],
  ['/c/b.resolution', text('A/RES/70/2', 'to sink')],
];

/** What the corpus grows into, with its index; and whether the cache was written. */
async function grown(memory: ReturnType<typeof hostInMemory>, shipped: readonly string[] = SHIPPED) {
  const { corpus } = smallWorld(shipped);
  const { host, caches } = memory;
  const before = caches.get('index of /c');
  const { corpus: after, leftOut } = await grownCorpus(corpus, await loadedOf(host, ['/c']), {
    host,
    cancel: never,
  });
  const index = await prepareIndex(after, never);
  const isWritten = caches.get('index of /c') !== before;
  return { after, leftOut, index, isWritten, isShipped: after === corpus };
}

const ids = ({ after }: Awaited<ReturnType<typeof grown>>) => after.documents.map(({ id }) => id);

suite('a corpus that grows by a folder', () => {
  test('has what ships and what is new, and tells what it leaves out', async () => {
    const found = await grown(hostInMemory(new Map(FILES())));
    assert.deepEqual(ids(found), ['A/RES/70/1', 'A/RES/70/2', 'A/RES/90/1']);
    assert.deepEqual(found.leftOut, [
      {
        file: '/c/b.resolution',
        message: 'A/RES/70/2 ships with Agreed Language; this copy is not used',
      },
    ]);
    assert.deepEqual(found.index, buildIndex(found.after.documents));
    assert.equal(found.isWritten, true);
  });

  test('is what ships where nothing is new, and has nothing written', async () => {
    const found = await grown(hostInMemory(new Map(FILES().slice(1))));
    assert.deepEqual([found.isShipped, found.isWritten], [true, false]);
    const none = await grown(hostInMemory(new Map([['/c/a.txt', 'Nothing of ours.']])));
    assert.deepEqual([none.isShipped, none.isWritten], [true, false]);
  });

  test('has its index from the cache the next time', async () => {
    const memory = hostInMemory(new Map(FILES()));
    const first = await grown(memory);
    const again = await grown(memory);
    assert.equal(again.isWritten, false);
    assert.deepEqual(again.index, first.index);
  });

  for (const [what, change] of [
    [
      'other texts ship',
      (_files: Map<string, string>) => [SHIPPED[0] as string, text('A/RES/70/2', 'to swim')],
    ],
    ['fewer texts ship', () => SHIPPED.slice(0, 1)],
    [
      'a file has changed',
      (files: Map<string, string>) => {
        files.set('/c/a.resolution', text('A/RES/90/1', 'to mend their sails'));
        return SHIPPED;
      },
    ],
    [
      'a file has come',
      (files: Map<string, string>) => {
        files.set('/c/c.resolution', text('A/RES/90/3', 'to ring their bells'));
        return SHIPPED;
      },
    ],
  ] as const)
    test(`has another index where ${what}`, async () => {
      const files = new Map(FILES());
      const memory = hostInMemory(files);
      await grown(memory);
      const next = await grown(memory, change(files));
      assert.equal(next.isWritten, true);
      assert.deepEqual(next.index, buildIndex(next.after.documents));
    });

  test('has its index made anew where that in the cache is damaged', async () => {
    const memory = hostInMemory(new Map(FILES()));
    await grown(memory);
    const bytes = memory.caches.get('index of /c') as Uint8Array;
    for (const damaged of [bytes.subarray(0, bytes.length - 8), bytes.subarray(0, 10), new Uint8Array()]) {
      memory.caches.set('index of /c', damaged);
      const { index, after, isWritten } = await grown(memory);
      assert.equal(isWritten, true);
      assert.deepEqual(index, buildIndex(after.documents));
    }
  });

  test('is joined in memory where there is no cache, or what was written there is lost', async () => {
    for (const openCache of [async () => undefined, async () => bytesAsFile(new Uint8Array(9))]) {
      const host = { ...hostInMemory(new Map(FILES()), undefined, 0).host, openCache };
      const { corpus } = smallWorld(SHIPPED);
      const loaded = await loadedOf(host, ['/c']);
      const { corpus: after } = await grownCorpus(corpus, loaded, { host, cancel: never });
      const index = await prepareIndex(after, never);
      assert.equal(layersOf(index)?.base.index, await prepareIndex(corpus, never));
      await joinIndex({ corpus: after, loaded, host, cancel: never });
      assert.equal(layersOf(index), undefined);
      const [joined] = indexParts({ documents: after.documents, index });
      assert.deepEqual(joined?.index, buildIndex(after.documents));
      assert.deepEqual(heldIndex(index), joined?.index);
    }
  });

  test('lays what ships over the index of a library, and joins both', async () => {
    const memory = hostInMemory(new Map(FILES()), 0, 0);
    const { corpus } = smallWorld(SHIPPED);
    const library = asContent(await libraryOf(memory.host, '/c'));
    const { host, caches } = hostInMemory(new Map([['/x.agreed', library]]), 0, 0);
    const loaded = await loadedOf(host, ['/x.agreed']);
    // Without what was known of what ships.
    const shipped = { ...corpus };
    const { corpus: after } = await grownCorpus(shipped, loaded, { host, cancel: never });
    const index = await prepareIndex(after, never);
    assert.equal(layersOf(index)?.base.documents, loaded.libraries[0]?.documents);
    assert.deepEqual(heldIndex(index), buildIndex(after.documents));
    assert.equal(isOvergrown(after), true);
    await joinIndex({ corpus: after, loaded, host, cancel: never });
    assert.deepEqual(heldIndex(index), buildIndex(after.documents));
    assert.equal(isOvergrown(after), false);
    const written = caches.get('index of /x.agreed');
    await joinIndex({ corpus: after, loaded, host, cancel: never });
    assert.equal(caches.get('index of /x.agreed'), written, 'once');
  });

  for (const [least, isStored] of [
    [0, true],
    [1_000_000, false],
  ] as const)
    test(`leaves ${isStored ? '' : 'none of '}its sorted places in the cache, from ${least} words on`, async () => {
      const memory = hostInMemory(new Map(FILES()), least);
      for (let round = 0; round < 2; round++) {
        const { index, after } = await grown(memory);
        assert.equal(index.suffixes instanceof StoredPlaces, isStored);
        assert.deepEqual({ ...index, suffixes: inMemory(index.suffixes) }, buildIndex(after.documents));
      }
    });
});
