/**
 * `npm run bench [-- --only check,form,edit,ready,engines,near-misses,stdio,words] [--corpus FOLDER] [--sizes 100000,1000000]`: how fast and how
 * good, as ratios to others on the same machine in the same run. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { worldFor } from '../../server/src/cli/world';
import { createEngine } from '../../server/src/match/engine';
import { assetsIn } from '../../server/src/node/assets';
import type { World } from '../../server/src/service/world';
import { benchCheck, benchForm } from './check';
import { benchEdit } from './edit';
import { benchEngines } from './engines';
import { line, title } from './measure';
import { benchNearMisses } from './near-misses';
import { nextWords } from './next-word';
import { benchReady } from './ready';
import { benchStdio } from './stdio';
import { documentsOf, syntheticTexts } from './synthetic';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'check,form,edit,ready,engines,near-misses,stdio,words' },
    corpus: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '' },
  },
});
const wants = (part: string): boolean => options.only.split(',').includes(part);

const io = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  color: false,
  assets: assetsIn('dist/corpus'),
};

/** The texts that completion may offer. */
const adoptedTexts = ({ corpus }: World): string[] =>
  corpus.documents
    .filter(({ standing }) => standing === 'adopted')
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .filter((text) => text.split(' ').length > 5);

async function run(): Promise<void> {
  const shipped = await worldFor(io);
  const world = options.corpus.length > 0 ? await worldFor(io, { corpusFolders: options.corpus }) : shipped;
  const draft = shipped.corpus.documents.find(({ id }) => id === 'A/C.3/78/L.52/Rev.1');
  if (!draft) throw new Error('the corpus has no A/C.3/78/L.52/Rev.1');
  if (wants('check')) await benchCheck(world, draft.text);
  if (wants('form')) await benchForm(world, draft.text);
  if (wants('engines') || wants('near-misses')) await benchAll(world, adoptedTexts(shipped));
  if (wants('edit')) await benchEdit(draft.text, options.corpus);
  if (wants('ready')) benchReady();
  if (wants('stdio')) await benchStdio(draft.text, options.corpus);
  if (wants('words')) await benchWords(shipped, draft);
}

async function benchAll(world: World, real: readonly string[]): Promise<void> {
  const sizes = options.sizes.split(',').map(Number).filter(Boolean);
  const own = adoptedTexts(world);
  for (const texts of [own, ...sizes.map((size) => syntheticTexts(real, size))]) {
    const documents = documentsOf(texts);
    const engine = createEngine({ documents, instruments: [], terms: [] }, []);
    if (wants('engines')) await benchEngines({ engine, texts, real: real.length });
    if (wants('near-misses')) benchNearMisses(engine, real);
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
