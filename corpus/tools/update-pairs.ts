// Measures the technical update: each base text as a draft of the day of the text that followed it.
//   npm run tool -- update-pairs PAIRS.json FOLDER... [--verbose] [--series] [--only FILE]
// PAIRS.json lists `pairs` with the XML files of `base` and `draft`, relative to itself; with --series it is left out, and
// the pairs are the resolutions of one title in the folders; --only names a file with those to take, one a line
// (`A/RES/77/28>A/RES/78/119`). The corpus is that of the folders without what was adopted on the later text's day or
// after. What the later text updated is what `compare` says.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFrom } from '../../server/src/corpus/document';
import type { CorpusDocument } from '../../server/src/corpus/model';
import { readAkn } from '../../server/src/import/akn/akn';
import { print } from '../../server/src/import/print';
import { technicalUpdate } from '../../server/src/service/update/technical-update';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { adoptedDocuments } from './adopted-texts';
import { shippedCorpus } from './shipped-corpus';
import { measurePair, type PairResult, sumOf } from './update-measure';

interface Pair {
  readonly id: string;
  readonly base: CorpusDocument;
  readonly draft: CorpusDocument;
}

const { values, positionals } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    series: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
  allowPositionals: true,
});
const pairsFile = values.series ? undefined : positionals[0];
const folders = values.series ? positionals : positionals.slice(1);
if (folders.length === 0 || (!values.series && pairsFile === undefined))
  throw new Error(
    'usage: npm run tool -- update-pairs PAIRS.json FOLDER... [--verbose] [--series] [--only FILE]',
  );

const all = folders.flatMap((folder) => [...adoptedDocuments(folder)].map(({ document }) => document));
const shipped = shippedCorpus('.');
// The update looks at nothing of the draft's day or later, so that one index serves all pairs.
const world = createWorld({ ...shipped, documents: all }, defaultSettings);
const only = values.only === undefined ? undefined : new Set(readFileSync(values.only, 'utf8').split('\n'));
const results: PairResult[] = [];
for (const { id, base, draft } of pairsFile === undefined ? seriesIn(all) : listedPairs(pairsFile)) {
  if (only && !only.has(id)) continue;
  const date = draft.date ?? '';
  const items = technicalUpdate({ uri: `pair:${id}`, version: 1, text: base.text }, world, date);
  const result = measurePair(base.resolution(), draft.resolution(), items);
  results.push(result);
  if (values.verbose) for (const line of result.lines) process.stdout.write(`${id} ${line}\n`);
}
process.stdout.write(`${results.length} pairs\n${sumOf(results)}\n`);

function* listedPairs(file: string): Iterable<Pair> {
  const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as {
    pairs: { id: string; base: { xml: string }; draft: { xml: string } }[];
  };
  const read = (path: string) => {
    const text = print(readAkn(readFileSync(resolve(dirname(file), path), 'utf8')));
    return documentFrom(text, { kind: 'user', file: path });
  };
  for (const { id, base, draft } of pairs) yield { id, base: read(base.xml), draft: read(draft.xml) };
}

/** Each text with the one of its title before it. */
function* seriesIn(documents: readonly CorpusDocument[]): Iterable<Pair> {
  const byTitle = new Map<string, CorpusDocument[]>();
  for (const document of documents) {
    const key = document.title.toLowerCase();
    byTitle.set(key, [...(byTitle.get(key) ?? []), document]);
  }
  for (const series of byTitle.values()) {
    const inTime = series.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
    for (const [at, draft] of inTime.entries()) {
      const base = inTime[at - 1];
      if (base && session(base) < session(draft)) yield { id: `${base.symbol}>${draft.symbol}`, base, draft };
    }
  }
}

function session({ symbol }: CorpusDocument): number {
  return Number(/\/(\d+)\//.exec(symbol ?? '')?.[1]);
}
