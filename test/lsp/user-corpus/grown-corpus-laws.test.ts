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
import { grownCorpus } from '../../../server/src/lsp/user-corpus/grown-corpus';
import { inMemory, StoredPlaces } from '../../../server/src/match/index/sorted-places';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { never } from '../../../server/src/service/world/cancel';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld, prepareIndex } from '../../../server/src/service/world/world';
import { hostInMemory } from '../../support/corpus-host';
import { smallWorld } from '../../support/small-world';

const words = fc.array(fc.constantFrom('all', 'harbours', 'harbour', 'lights', 'of', 'the'), {
  minLength: 1,
  maxLength: 8,
});
const change = fc.record({ file: fc.nat(4), words: fc.option(words, { nil: undefined }) });
/** What happens to the folder between two times that it is read. */
const changes = fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 5 });

async function loaded(host: CorpusHost, before: FolderState): Promise<Loaded> {
  for await (const step of loadFolders(['/c'], host, before, { cancel: never }))
    if (step.complete) return step;
  throw new Error('no last step');
}

suite('laws of a corpus that grows', () => {
  test('after any files were added, changed and removed its index is that of its documents', () =>
    fc.assert(
      fc.asyncProperty(changes, fc.option(fc.constant(0), { nil: undefined }), async (all, leastStored) => {
        const files = new Map([['/c/always.resolution', '---\nsymbol: A/90/99\n---\n\n1. Urges calm.\n']]);
        const { host } = hostInMemory(files, leastStored);
        const shipped = smallWorld().corpus;
        createWorld(shipped, defaultSettings);
        let state: FolderState = new Map();
        let before: Corpus | undefined;
        for (const some of all) {
          for (const { file, words: text } of some) {
            const name = `/c/${file}.resolution`;
            if (text) files.set(name, `---\nsymbol: A/90/${file}\n---\n\n1. Urges ${text.join(' ')}.\n`);
            else files.delete(name);
          }
          const step = await loaded(host, state);
          state = step.state;
          const { corpus } = await grownCorpus(shipped, step, { host, cancel: never, before });
          before = corpus;
          const index = await prepareIndex(corpus, never);
          assert.deepEqual({ ...index, suffixes: inMemory(index.suffixes) }, buildIndex(corpus.documents));
          assert.equal(index.suffixes instanceof StoredPlaces, leastStored === 0);
          const symbols = corpus.documents.slice(shipped.documents.length).map(({ id }) => id);
          assert.equal(symbols.length, files.size);
        }
      }),
      { numRuns: 60 },
    ));
});
