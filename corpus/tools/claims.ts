// Holds every claim that words are agreed language against the paragraph that is named, without the index.
//   npm run tool -- claims FOLDER [--drafts N]
// N texts below FOLDER (300), spread evenly, are read as drafts with the corpus that ships. Claims are those of hover, of
// "Why is nothing reported here?", of the coverage that status bar and tabling check give, and of the findings that the
// tabling check lists. Prints how many there are of each, and those that do not stand word for word where they should.
import { parseArgs } from 'node:util';
import { addressFor } from '../../server/src/corpus/address';
import { markupIn } from '../../server/src/resolution/syntax/plain-text';
import { agreedRuns } from '../../server/src/service/agreed/coverage';
import { createChecker } from '../../server/src/service/check/checker';
import { agreedLanguageRules } from '../../server/src/service/check/rule';
import type { Snapshot } from '../../server/src/service/draft/snapshot';
import { agreedRunAt } from '../../server/src/service/features/hover/agreed';
import { tablingWorld } from '../../server/src/service/features/reports/tabling-report';
import { whySilent } from '../../server/src/service/features/reports/why-silent';
import { rules } from '../../server/src/service/rules/all';
import { never } from '../../server/src/service/world/cancel';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { wordsOf } from '../../server/src/text/words';
import { adoptedFiles } from './adopted-texts';
import { shippedCorpus } from './shipped-corpus';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { drafts: { type: 'string', default: '300' } },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: npm run tool -- claims FOLDER [--drafts N]');

const world = createWorld(shippedCorpus('.'), defaultSettings);
const checker = createChecker(rules, (rule, error) => {
  throw new Error(`the rule ${rule} threw`, { cause: error });
});

/** The words of a text one after the other, each between two bars. */
const barred = (text: string): string =>
  `|${wordsOf(text, markupIn(text, { start: 0, end: text.length }))
    .map(({ folded }) => folded)
    .join('|')}|`;

const adopted = world.corpus.documents
  .filter(({ standing }) => standing === 'adopted')
  .flatMap((document) =>
    document.paragraphs.map((paragraph) => ({
      address: addressFor(document, paragraph.ref),
      words: barred(paragraph.text),
    })),
  );
const standsAt = (address: string, words: string): boolean =>
  adopted.some((one) => one.address === address && one.words.includes(barred(words)));

/** Claims by who makes them: how many, and how many are false. */
const counts = new Map<string, { claims: number; untrue: number }>();

function claim(by: string, isTrue: boolean, what: string): void {
  const count = counts.get(by) ?? { claims: 0, untrue: 0 };
  count.claims++;
  if (!isTrue) {
    count.untrue++;
    console.log(`${by}: ${what}`);
  }
  counts.set(by, count);
}

/** How far apart the places are that hover and the reasons are asked at, UTF-16. */
const STEP = 61;

async function examine(snapshot: Snapshot): Promise<void> {
  const { text } = snapshot;
  for (const { start, end } of agreedRuns(world.engine, snapshot)) {
    const words = barred(text.slice(start, end));
    claim(
      'coverage',
      adopted.some((one) => one.words.includes(words)),
      text.slice(start, end),
    );
  }
  const tabling = tablingWorld(world);
  const findings = await checker.check(tabling, snapshot, never);
  for (const { rule, message } of findings) {
    if (!agreedLanguageRules.includes(rule)) continue;
    const [, words, address] = /^(?:Departs|Superseded).*"([^"]+)" \(([^"]+)\)/.exec(message) ?? [];
    if (words && address) claim('tabling check', standsAt(address, words), message);
  }
  for (let offset = 0; offset < text.length; offset += STEP) {
    const run = agreedRunAt(world.engine, snapshot, offset);
    if (!run) continue;
    const words = text.slice(run.span.start, run.span.end);
    for (const { document, paragraph, text: theirs } of run.places) {
      const address = addressFor(document, paragraph.ref);
      claim('hover', standsAt(address, words) && barred(theirs) === barred(words), `${words} | ${address}`);
    }
    for (const reason of whySilent({ snapshot, world }, offset, []).reasons) {
      const [, quoted = '', address] = /^“(.+)” is agreed language: (.+)\.$/.exec(reason) ?? [];
      if (address)
        claim(
          'why silent',
          quoted.split(' ... ').every((part) => standsAt(address, part)),
          reason,
        );
    }
  }
}

async function main(): Promise<void> {
  const files = [...adoptedFiles(folder as string)];
  const count = Math.min(files.length, Number(options.drafts));
  for (let at = 0; at < count; at++) {
    const { file, text } = files[Math.floor((at * files.length) / count)] as (typeof files)[number];
    await examine({ uri: file, version: 1, text });
  }
  for (const [by, { claims, untrue }] of counts) console.log(`${by}: ${claims} claims, ${untrue} untrue`);
  console.log(`in ${count} drafts`);
}

void main();
