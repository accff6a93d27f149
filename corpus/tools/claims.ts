// Holds every claim that words are agreed language against the paragraph that is named, without the index.
//   npm run tool -- claims FOLDER [--drafts N]
// N texts below FOLDER (300), spread evenly, are read as drafts with the corpus that ships. Claims are those of hover, of
// "Why is nothing reported here?" (that words are new, too), of the coverage that status bar and tabling check give, and of
// the findings that the tabling check lists. Prints how many there are of each, and those that do not stand word for word where they should.
import { parseArgs } from 'node:util';
import { createChecker } from '../../server/src/service/check/checker';
import { rules } from '../../server/src/service/rules/all';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { adoptedFiles } from './adopted-texts';
import { claimsOf } from './claims-of-agreement';
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

/** How far apart the places are that are asked at, UTF-16. */
const STEP = 61;

async function main(): Promise<void> {
  const files = [...adoptedFiles(folder as string)];
  const count = Math.min(files.length, Number(options.drafts));
  const counts = new Map<string, { claims: number; untrue: number }>();
  for (let at = 0; at < count; at++) {
    const { file, text } = files[Math.floor((at * files.length) / count)] as (typeof files)[number];
    const snapshot = { uri: file, version: 1, text };
    for (const { by, isTrue, what } of await claimsOf({ world, checker, snapshot, step: STEP })) {
      const { claims, untrue } = counts.get(by) ?? { claims: 0, untrue: 0 };
      counts.set(by, { claims: claims + 1, untrue: untrue + (isTrue ? 0 : 1) });
      if (!isTrue) console.log(`${by}: ${what}`);
    }
  }
  for (const [by, { claims, untrue }] of counts) console.log(`${by}: ${claims} claims, ${untrue} untrue`);
  console.log(`in ${count} drafts`);
}

void main();
