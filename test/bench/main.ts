/**
 * `npm run bench [-- --only check,form,edit,base,ready,engines,near-misses,stdio,words,word-files,assistants,pdf,library,
 * completion,search,verbatim]
 * [--corpus FOLDER] [--sizes 100000,1000000] [--pdf FOLDER]`: how fast and how good, as ratios to others on the same
 * machine in the same run. Needs `npm run build`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { worldFor } from '../../server/src/cli/world';
import { allocateYoung } from '../../server/src/node/allocate-young';
import { assetsIn } from '../../server/src/node/assets';
import { importThread } from '../../server/src/node/importing/import-thread';
import type { World } from '../../server/src/service/world/world';
import { benchAssistants } from './assistants';
import { benchBase } from './base';
import { benchCheck, benchForm } from './check';
import { benchEdit } from './edit';
import { benchEngines } from './engines';
import { benchFolder, benchLibrary } from './library';
import { line, title } from './measure';
import { benchNearMisses } from './near-misses';
import { nextWords } from './next-word';
import { benchPdf } from './pdf';
import { openedLibrary, preparedLibrary } from './prepared-library';
import { benchReady } from './ready';
import type { DraftOverStdio } from './servers';
import { benchStdio } from './stdio';
import { benchVerbatim } from './verbatim';
import { benchWord } from './word';

const { values: options } = parseArgs({
  options: {
    only: {
      type: 'string',
      default: 'check,form,edit,base,ready,engines,near-misses,stdio,words,word-files,assistants',
    },
    pdf: { type: 'string', default: '' },
    corpus: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '' },
  },
});
/** What is measured by one name is measured in several ways. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  completion: ['engines', 'stdio'],
  search: ['engines'],
};
const wanted = new Set(options.only.split(',').flatMap((name) => PARTS[name] ?? [name]));
const wants = (part: string): boolean => wanted.has(part);

const io = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  color: false,
  assets: assetsIn('dist/corpus'),
  importer: importThread(resolve('dist/import-worker.js')),
};

/** The texts that completion may offer. */
const adoptedTexts = ({ corpus }: World): string[] =>
  corpus.documents
    .filter(({ standing }) => standing === 'adopted')
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .filter((text) => text.split(' ').length > 5);

async function run(): Promise<void> {
  // As the server does.
  allocateYoung();
  const shipped = await worldFor(io);
  const world = options.corpus.length > 0 ? await worldFor(io, { corpusFolders: options.corpus }) : shipped;
  const draft = shipped.corpus.documents.find(({ id }) => id === 'A/C.3/78/L.52/Rev.1');
  if (!draft) throw new Error('the corpus has no A/C.3/78/L.52/Rev.1');
  if (wants('form')) await benchForm(world, draft.text);
  if (wants('verbatim')) benchVerbatim(world);
  if (wants('ready')) benchReady();
  if (wants('pdf')) await benchPdf(options.pdf, io.importer);
  if (wants('library')) for (const folder of options.corpus) await benchFolder(resolve(folder));
  if (['check', 'edit', 'engines', 'near-misses', 'stdio', 'library'].some(wants))
    await benchSizes(world, shipped, draft.text);
  if (wants('base')) {
    title('A draft beside its base');
    await benchBase(adoptedTexts(shipped), draft);
  }
  if (wants('words')) await benchWords(shipped, draft);
  if (wants('assistants')) {
    title('Tools for assistants over stdio');
    await benchAssistants({
      texts: adoptedTexts(shipped).filter((text) => text.split(' ').length > 30),
      draft: draft.text,
      folders: options.corpus,
    });
  }
  if (wants('word-files')) await benchWord(adoptedTexts(shipped));
}

/** Each corpus is built once, and let go before the next one. */
async function benchSizes(world: World, shipped: World, draft: string): Promise<void> {
  const real = adoptedTexts(shipped);
  if (wants('check')) await benchCheck(world, draft);
  if (wants('engines'))
    await benchEngines({ engine: world.engine, texts: adoptedTexts(world), real: real.length });
  if (wants('near-misses')) benchNearMisses(world.engine, real);
  const named = options.corpus.length > 0 ? 'further corpora' : 'the shipped corpus';
  await overStdio(named, { draft, server: 'dist/server.js', folders: options.corpus });
  for (const size of options.sizes.split(',').map(Number).filter(Boolean)) await benchSize(real, size, draft);
}

/** The shipped paragraphs and made-up ones in a library until there are `size`. */
async function benchSize(real: readonly string[], size: number, draft: string): Promise<void> {
  const prepared = await preparedLibrary(real, size);
  if (wants('library')) await benchLibrary(prepared);
  if (['check', 'engines', 'near-misses'].some(wants)) {
    const world = await openedLibrary(prepared.folder);
    const { engine } = world;
    if (wants('check')) await benchCheck(world, draft);
    if (wants('engines'))
      await benchEngines({
        engine,
        texts: prepared.texts,
        real: real.length,
        database: prepared.database,
      });
    if (wants('near-misses')) benchNearMisses(engine, real);
  }
  await overStdio(`${size.toLocaleString('en')} adopted paragraphs`, {
    draft,
    server: 'dist/server.js',
    folders: [prepared.file],
    env: prepared.env,
  });
}

/** What is measured with a server in a process of its own. */
async function overStdio(corpus: string, what: DraftOverStdio): Promise<void> {
  if (wants('edit')) {
    title(`A word typed, to all diagnostics, over stdio: ${corpus}`);
    await benchEdit(what);
  }
  if (wants('stdio')) {
    title(`Completion over stdio: ${corpus}`);
    await benchStdio(what);
  }
}

async function benchWords(world: World, draft: World['corpus']['documents'][number]): Promise<void> {
  title('The next word of L.52/Rev.1, among the first five completions');
  for (const letters of [0, 1, 3]) {
    const { words, first, firstFive } = await nextWords(world, draft, letters, 2);
    line(`${letters} letters typed`, `first ${first} %`, `first five ${firstFive} %`, `${words} words`);
  }
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
