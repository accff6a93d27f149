/** A corpus that grows, changes and shrinks answers as one that is read anew. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Corpus } from '../../../server/src/corpus/model';
import {
  type FolderState,
  type Loaded,
  loadFolders,
} from '../../../server/src/lsp/user-corpus/corpus-folders';
import type { CorpusHost } from '../../../server/src/lsp/user-corpus/corpus-host';
import { isOvergrown, joinIndex } from '../../../server/src/lsp/user-corpus/corpus-index';
import { grownCorpus } from '../../../server/src/lsp/user-corpus/grown-corpus';
import { StoredPlaces } from '../../../server/src/match/index/sorted-places';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { indexParts, layersOf } from '../../../server/src/match/overlay/layers';
import { never } from '../../../server/src/service/world/cancel';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld, prepareIndex } from '../../../server/src/service/world/world';
import { hostInMemory } from '../../support/corpus-host';
import { heldIndex } from '../../support/held-index';
import { smallWorld } from '../../support/small-world';

const words = fc.array(fc.constantFrom('all', 'harbours', 'harbour', 'lights', 'of', 'the'), {
  minLength: 1,
  maxLength: 8,
});
const change = fc.record({ file: fc.nat(4), words: fc.option(words, { nil: undefined }) });
/** What happens to the folder before it is read, and afterwards: its index is joined when that pays, or the program starts again. */
const round = fc.record({
  changes: fc.array(change, { maxLength: 4 }),
  next: fc.constantFrom('', 'join', 'start'),
});
/** From how many words on sorted places lie in the cache, and few documents are laid over an index. */
const zero = fc.option(fc.constant(0), { nil: undefined });

async function loaded(host: CorpusHost, before: FolderState): Promise<Loaded> {
  for await (const step of loadFolders(['/c'], host, before, { cancel: never }))
    if (step.complete) return step;
  throw new Error('no last step');
}

suite('laws of a corpus that grows', () => {
  test('after any files were added, changed and removed its index is that of its documents', async () => {
    const seen = { 'laid over': 0, 'laid over at a start': 0, joined: 0 };
    await fc.assert(
      fc.asyncProperty(
        zero,
        zero,
        fc.array(round, { minLength: 1, maxLength: 6 }),
        async (stored, over, all) => {
          const files = new Map([['/c/always.resolution', '---\nsymbol: A/90/99\n---\n\n1. Urges calm.\n']]);
          const { host } = hostInMemory(files, stored, over);
          const shipped = smallWorld().corpus;
          createWorld(shipped, defaultSettings);
          let state: FolderState = new Map();
          let before: Corpus | undefined;
          for (const { changes, next } of all) {
            for (const { file, words: text } of changes) {
              const name = `/c/${file}.resolution`;
              if (text) files.set(name, `---\nsymbol: A/90/${file}\n---\n\n1. Urges ${text.join(' ')}.\n`);
              else files.delete(name);
            }
            const step = await loaded(host, state);
            const { corpus } = await grownCorpus(shipped, step, { host, cancel: never, before });
            const index = await prepareIndex(corpus, never);
            assert.deepEqual(heldIndex(index), buildIndex(corpus.documents));
            const isLaidOver = layersOf(index) !== undefined;
            if (isLaidOver) seen[before ? 'laid over' : 'laid over at a start'] += 1;
            assert.ok(over === 0 || !isLaidOver, 'a small index is joined at once');
            assert.equal(index.suffixes instanceof StoredPlaces, stored === 0 && !isLaidOver);
            assert.equal(corpus.documents.length - shipped.documents.length, files.size);
            [state, before] = [step.state, corpus];
            if (next === 'join' && isOvergrown(corpus)) {
              await joinIndex({ corpus, loaded: step, host, cancel: never });
              assert.equal(layersOf(index), undefined);
              assert.deepEqual(heldIndex(index), buildIndex(corpus.documents));
              const [joined] = indexParts({ documents: corpus.documents, index });
              assert.equal(joined?.index.suffixes instanceof StoredPlaces, stored === 0);
              seen.joined += 1;
            }
            if (next === 'start') [state, before] = [new Map(), undefined];
          }
        },
      ),
      { numRuns: 100 },
    );
    assert.ok(Object.values(seen).every(Boolean), JSON.stringify(seen));
  });
});
