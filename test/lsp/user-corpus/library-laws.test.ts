/** A library answers as the folder that it was built from, whatever lies in it and beside it. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Corpus } from '../../../server/src/corpus/model';
import type { FolderState } from '../../../server/src/lsp/user-corpus/corpus-folders';
import type { CorpusHost } from '../../../server/src/lsp/user-corpus/corpus-host';
import { grownCorpus } from '../../../server/src/lsp/user-corpus/grown-corpus';
import { createEngine } from '../../../server/src/match/index/engine';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { continuations } from '../../../server/src/match/predict/continuations';
import { searchParagraphs } from '../../../server/src/match/search/search';
import { never } from '../../../server/src/service/world/cancel';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld, prepareIndex } from '../../../server/src/service/world/world';
import { wordsOf } from '../../../server/src/text/words';
import { hostInMemory } from '../../support/corpus-host';
import { asContent, libraryOf, loadedOf } from '../../support/library';
import { smallWorld } from '../../support/small-world';

const words = fc.array(fc.constantFrom('all', 'harbours', 'harbour', 'lights', 'of', 'the', 'na\u00efve'), {
  minLength: 1,
  maxLength: 8,
});
const folder = fc.uniqueArray(fc.record({ file: fc.nat(6), words, isAdopted: fc.boolean() }), {
  selector: ({ file }) => file,
  minLength: 1,
});

const textOf = (file: number, text: readonly string[], isAdopted: boolean): string =>
  `---\nsymbol: A/RES/90/${file}\ntitle: Of ${file}\nstanding: ${isAdopted ? 'adopted' : 'draft'}\n---\n\n1. *Urges* ${text.join(' ')}.\n`;

/** The corpus with what is named. */
async function grown(host: CorpusHost, named: readonly string[], shipped: Corpus, before?: Corpus) {
  const loaded = await loadedOf(host, named);
  assert.deepEqual(loaded.problems, []);
  return (await grownCorpus(shipped, loaded, { host, cancel: never, before })).corpus;
}

const heads = ({ documents }: Corpus) =>
  documents.map(({ origin: _, resolution: __, ...document }) => document);

suite('laws of libraries', () => {
  test('a library answers as its folder does', () =>
    fc.assert(
      fc.asyncProperty(folder, words, async (all, query) => {
        const files = new Map(
          all.map(({ file, words: text, isAdopted }) => [
            `/c/${file}.resolution`,
            textOf(file, text, isAdopted),
          ]),
        );
        const { host } = hostInMemory(files);
        files.set('/x.agreed', asContent(await libraryOf(host, '/c')));
        const shipped = smallWorld().corpus;
        createWorld(shipped, defaultSettings);
        const [fromFolder, fromLibrary] = [
          await grown(host, ['/c'], shipped),
          await grown(host, ['/x.agreed'], shipped),
        ];
        assert.deepEqual(heads(fromLibrary), heads(fromFolder));
        assert.deepEqual(await prepareIndex(fromLibrary, never), await prepareIndex(fromFolder, never));
        const found = async (corpus: Corpus) => {
          const engine = createEngine(corpus, [], await prepareIndex(corpus, never));
          const context = wordsOf(query.join(' '));
          return {
            hits: searchParagraphs(engine, { words: query.join(' '), limit: 9 }).map(
              ({ document, paragraph, score }) => [document.id, paragraph.ref, score],
            ),
            suggested: continuations(engine, { context, letters: '', mark: '', clause: 9, limit: 9 }),
          };
        };
        assert.deepEqual(await found(fromLibrary), await found(fromFolder));
      }),
      { numRuns: 60 },
    ));

  test('beside folders and other libraries, in any order, the index is that of the documents', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(folder, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
        async (folders, order) => {
          const files = new Map<string, string>();
          const { host } = hostInMemory(files);
          const names: string[] = [];
          for (const [at, all] of folders.entries()) {
            for (const { file, words: text, isAdopted } of all)
              files.set(`/${at}/${file}.resolution`, textOf(10 * at + file, text, isAdopted));
            files.set(`/${at}.agreed`, asContent(await libraryOf(host, `/${at}`)));
            names.push(`/${at}`, `/${at}.agreed`);
          }
          const shipped = smallWorld().corpus;
          createWorld(shipped, defaultSettings);
          let state: FolderState = new Map();
          let before: Corpus | undefined;
          // Named one after the other, and taken away again: each time what is known is taken from before.
          const chosen = order.map((at) => names[at % names.length] as string);
          for (let count = 1; count <= chosen.length; count++) {
            const loaded = await loadedOf(host, chosen.slice(-count), state);
            state = loaded.state;
            const { corpus } = await grownCorpus(shipped, loaded, { host, cancel: never, before });
            before = corpus;
            assert.deepEqual(await prepareIndex(corpus, never), buildIndex(corpus.documents));
          }
        },
      ),
      { numRuns: 60 },
    ));
});
