// Makes the ledger of adopted resolutions, each measured against those before it, and counts what must hold of it.
//   npm run tool -- ledger-laws FOLDER [--texts N] [--list]
// N texts, spread evenly over the folder, are drafts; the sources are the shipped corpus and all of the folder.
// --list prints what does not hold.
import { parseArgs } from 'node:util';
import type { Corpus } from '../../server/src/corpus/model';
import { createEngine } from '../../server/src/match/index/engine';
import { ledgerOf } from '../../server/src/match/sources/ledger';
import { sourceTextsFor } from '../../server/src/match/sources/source-texts';
import { defaultSettings } from '../../server/src/service/world/settings';
import { adoptedDocuments } from './adopted-texts';
import { countParagraph, countShared, noLedger } from './ledger-check';
import { shippedCorpus } from './shipped-corpus';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string', default: '300' }, list: { type: 'boolean' } },
});

/** Words in runs of this many or more should be called verbatim: shorter ones may be formulas or names. */
const LONG_RUN = 12;

function main(folder: string): void {
  const shipped = shippedCorpus('.');
  const known = new Set(shipped.documents.map(({ id }) => id));
  const documents = [...adoptedDocuments(folder)].map(({ document }) => document);
  const corpus: Corpus = {
    ...shipped,
    documents: [...shipped.documents, ...documents.filter(({ id }) => !known.has(id))],
  };
  const engine = createEngine(corpus, defaultSettings.yardstick);
  const counts = noLedger();
  const wanted = Math.min(Number(options.texts), documents.length);
  const times: number[] = [];
  for (let n = 0; n < wanted; n++) {
    const document = documents[Math.floor((n * documents.length) / wanted)];
    if (!document) continue;
    const draft = document.resolution();
    const texts = sourceTextsFor(engine, draft.frontMatter);
    const start = performance.now();
    const ledger = ledgerOf(engine, draft);
    times.push(performance.now() - start);
    counts.texts++;
    for (const paragraph of ledger) {
      const before = counts.gaps + counts.untrue + counts.misquoted;
      countParagraph(engine, paragraph, counts);
      countShared(texts, paragraph, LONG_RUN, counts);
      if (options.list && counts.gaps + counts.untrue + counts.misquoted > before)
        console.log(`${document.id} ${paragraph.ref}: ${paragraph.text}`);
    }
  }
  times.sort((a, b) => a - b);
  for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(12)} ${count}`);
  console.log(
    `of the words in runs of ${LONG_RUN} or more ${percent(counts.covered, counts.shared)} % are called verbatim`,
  );
  console.log(
    `milliseconds a text: median ${times[times.length >> 1]?.toFixed(1)}, longest ${times.at(-1)?.toFixed(1)}`,
  );
}

const percent = (part: number, all: number): string => ((100 * part) / Math.max(all, 1)).toFixed(2);

const [folder] = positionals;
if (folder === undefined) throw new Error('usage: npm run tool -- ledger-laws FOLDER [--texts N] [--list]');
main(folder);
