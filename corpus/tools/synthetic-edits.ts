// Counts how many one-word edits of agreed clauses the rules that measure against agreed words find.
//   npm run tool -- synthetic-edits [--seed N] [--edits N] [--commas]
// One word of a clause is replaced, dropped, or another put in before it, the first two words included; its last two are
// replaced; an aside is put in between commas; three words are left out. A lead-in stands before the clause. --commas lets commas end a clause, too. Clauses left as they are count the false alarms.
import { parseArgs } from 'node:util';
import { classOf } from '../../server/src/match/index/english';
import { createChecker } from '../../server/src/service/check/checker';
import type { Finding } from '../../server/src/service/finding';
import { departsFromAgreed } from '../../server/src/service/rules/agreed/departs-from-agreed';
import { disfavouredTerm } from '../../server/src/service/rules/agreed/disfavoured-term';
import { supersededWording } from '../../server/src/service/rules/agreed/superseded-wording';
import { never } from '../../server/src/service/world/cancel';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { wordsOf } from '../../server/src/text/words';
import { seeded } from './seeded';
import { shippedCorpus } from './shipped-corpus';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    edits: { type: 'string', default: '1500' },
    commas: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const LEAD_IN = 'The General Assembly,\n\n1. Emphasizes ';
const SPLIT = options.commas ? /(?<=[,;:.])\s+/ : /(?<=[;:.])\s+/;
const corpus = shippedCorpus('.');
const world = createWorld(corpus, defaultSettings);
const checker = createChecker([supersededWording, departsFromAgreed, disfavouredTerm], (_, error) => {
  throw error;
});
const next = seeded(Number(options.seed));
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;

const isContent = (word: string): boolean => wordsOf(word).some(({ folded }) => classOf(folded) === 0);
const contentOf = (words: readonly string[]): number => words.filter(isContent).length;

/** The clauses of the yardstick, without their last stop. */
const clauses = corpus.documents
  .filter(({ id }) => defaultSettings.yardstick.includes(id))
  .flatMap(({ paragraphs }) => paragraphs)
  .filter(({ kind, ref }) => kind !== 'heading' && kind !== 'front' && !ref.startsWith('resolution '))
  .flatMap(({ text }) => text.split(SPLIT))
  .map((clause) => clause.replace(/[,;:.]$/, '').split(/\s+/));
const vocabulary = [...new Set(clauses.flat())].filter((word) => /^[a-z]{4,}$/.test(word) && isContent(word));

/** A clause after an edit, and the word where it was edited. */
interface Edited {
  readonly words: readonly string[];
  readonly at: number;
}

const anywhere = (words: readonly string[]): number => Math.floor(next() * words.length);
const inside = (words: readonly string[]): number => 2 + Math.floor(next() * (words.length - 3));
const edited = (words: readonly string[], at: number, dropped: number, put: readonly string[]): Edited => ({
  words: words.toSpliced(at, dropped, ...put),
  at,
});

/** The edits by their names, each of a clause of four words or more. */
const EDITS: Readonly<Record<string, (words: readonly string[]) => Edited>> = {
  'first word replaced': (words) => edited(words, 0, 1, [pick(vocabulary)]),
  'second word replaced': (words) => edited(words, 1, 1, [pick(vocabulary)]),
  'word replaced': (words) => edited(words, inside(words), 1, [pick(vocabulary)]),
  'word dropped': (words) => edited(words, anywhere(words), 1, []),
  'word put in': (words) => edited(words, 1 + anywhere(words.slice(1)), 0, [pick(vocabulary)]),
  'last two words replaced': (words) =>
    edited(words, words.length - 2, 2, [pick(vocabulary), pick(vocabulary)]),
  'aside put in': (words) => {
    const at = inside(words);
    const before = (words[at - 1] as string).replace(/,$/, '');
    const aside = [`${before},`, pick(['as', 'where']), `${pick(['appropriate', 'feasible'])},`];
    return { ...edited(words, at - 1, 1, aside), at };
  },
  'three words dropped': (words) => edited(words, Math.min(inside(words), words.length - 4), 3, []),
};

interface Tally {
  asked: number;
  found: number;
}

const findingsIn = (words: readonly string[]): Promise<readonly Finding[]> =>
  checker.check(world, { uri: 'edit', version: 1, text: `${LEAD_IN}${words.join(' ')};\n` }, never);

async function edits(least: number, most: number): Promise<ReadonlyMap<string, Tally>> {
  const long = clauses.filter((words) => {
    const content = contentOf(words);
    return words.length > 5 && least <= content && content <= most;
  });
  const names = Object.keys(EDITS);
  const tallies = new Map(names.map((name) => [name, { asked: 0, found: 0 }]));
  for (let round = 0; round < Number(options.edits); round++) {
    const name = names[round % names.length] as string;
    const clause = pick(long);
    const { words, at } = (EDITS[name] as (typeof EDITS)[string])(clause);
    const tally = tallies.get(name) as Tally;
    tally.asked++;
    if (isFound(await findingsIn(words), words, at)) tally.found++;
    else if (options.list) say(`${name} "${clause[at]}" in: ${words.join(' ')}`);
  }
  return tallies;
}

/** Whether a finding stands at a word, or at the place before it. */
function isFound(findings: readonly Finding[], words: readonly string[], at: number): boolean {
  const start = LEAD_IN.length + words.slice(0, at).join(' ').length;
  const end = LEAD_IN.length + words.slice(0, at + 1).join(' ').length;
  return findings.some(({ span }) => span.start <= end && start <= span.end);
}

async function main(): Promise<void> {
  for (const [name, least, most] of [
    ['five content words or more', 5, 1000],
    ['four content words', 4, 4],
  ] as const) {
    const tallies = await edits(least, most);
    const all = [...tallies.values()].reduce(
      (sum, { asked, found }) => ({ asked: sum.asked + asked, found: sum.found + found }),
      { asked: 0, found: 0 },
    );
    const kinds = [...tallies].map(([kind, tally]) => `${kind} ${share(tally)}`);
    say(`clauses of ${name}: ${share(all)} of ${all.asked} edits found (${kinds.join(', ')})`);
  }
  let alarms = 0;
  for (const words of clauses)
    if ((await findingsIn(words)).some(({ severity }) => severity !== 'hint')) {
      alarms++;
      if (options.list) say(`alarm in: ${words.join(' ')}`);
    }
  say(`clauses left as they are: ${alarms} alarms in ${clauses.length}`);
}

const share = ({ asked, found }: Tally): string => `${((100 * found) / Math.max(1, asked)).toFixed(1)} %`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
