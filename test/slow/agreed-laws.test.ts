/** Laws of the rules that measure against agreed words, over the shipped corpus. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { draftWords } from '../../server/src/match/align/draft-tokens';
import { createEngine } from '../../server/src/match/index/engine';
import { member } from '../../server/src/match/reference/passages';
import { yardstickOf } from '../../server/src/match/reference/reference-texts';
import { createChecker } from '../../server/src/service/check/checker';
import { nextSnapshot, type Snapshot } from '../../server/src/service/draft/snapshot';
import type { Finding } from '../../server/src/service/finding';
import { departsFromAgreed } from '../../server/src/service/rules/agreed/departs-from-agreed';
import { disfavouredTerm } from '../../server/src/service/rules/agreed/disfavoured-term';
import { supersededWording } from '../../server/src/service/rules/agreed/superseded-wording';
import { never } from '../../server/src/service/world/cancel';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { changeBetween } from '../../server/src/text/change';
import { wordsOf } from '../../server/src/text/words';
import { applied } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';

const corpus = shippedCorpus();
const world = createWorld(corpus, defaultSettings);
const { passages } = yardstickOf(createEngine(corpus, defaultSettings.yardstick));
const paragraphs = [...passages.members].flatMap((kind, paragraph) =>
  kind === member.paragraph ? [passages.printed(paragraph).text] : [],
);

const checker = createChecker([supersededWording, departsFromAgreed, disfavouredTerm], (_, error) => {
  throw error;
});
const draftOf = (words: string): string => `The General Assembly,\n\n1. ${words}\n`;
const findings = (text: string): Promise<readonly Finding[]> =>
  checker.check(world, { uri: 'file:///a.resolution', version: 1, text }, never);

/** What is found in the last of several versions of a draft, each an edit of the one before. */
async function typedOneByOne(versions: readonly string[]): Promise<readonly Finding[]> {
  const [first, ...later] = versions as [string, ...string[]];
  let snapshot: Snapshot = { uri: 'file:///a.resolution', version: 0, text: first };
  let found = await checker.check(world, snapshot, never);
  for (const text of later) {
    snapshot = nextSnapshot(snapshot, {
      version: snapshot.version + 1,
      text,
      change: changeBetween(snapshot.text, text),
    });
    found = await checker.check(world, snapshot, never);
  }
  return found;
}

/** Words that stand in no paragraph and are no particles. */
const NEW = ['zebras', 'quixotic', 'turquoise'];

/** A word put into an agreed paragraph. */
interface Insertion {
  readonly text: string;
  /** Where the word is put in, in UTF-16 code units. */
  readonly at: number;
  readonly word: string;
}

/** How many words before and after a place must be plain ones, so that it lies within a clause. */
const NEAR = 3;

/** Every place within a clause of four content words, outside quotation marks: quoted words are not measured. */
const insertions: Insertion[] = paragraphs.flatMap((text) =>
  [...text.matchAll(/ /g)]
    .map(({ index }) => index + 1)
    .filter((at) => isWithinClause(text, at) && !isQuoted(text, at))
    .flatMap((at) => NEW.map((word) => ({ text, at, word }))),
);

function isWithinClause(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().split(' ');
  const near = [...before.slice(-NEAR), ...text.slice(at).split(' ').slice(0, NEAR)];
  if (before.length < NEAR || !near.every((word) => /^[a-z-]+$/.test(word))) return false;
  return (draftWords(passages.vocabulary, near.join(' ')).contents.at(-1) ?? 0) >= 4;
}

function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

const putIn = ({ text, at, word }: Insertion): string => `${text.slice(0, at)}${word} ${text.slice(at)}`;

/** Zero-draft wording in the words of a draft: its own clauses after other lead-ins. */
const superseded = corpus.documents
  .filter(({ supersededBy }) => supersededBy === 'A/RES/73/195')
  .flatMap((document) => document.paragraphs)
  .map(({ text }) => `Encourages States, as before, to ${text.charAt(0).toLowerCase()}${text.slice(1)}`);

suite('laws over the superseded paragraphs', () => {
  test('no words are told twice', async () => {
    assert.ok(superseded.length > 200);
    for (const text of superseded) {
      const told = (await findings(draftOf(text))).map(({ span }) => `${span.start}-${span.end}`);
      assert.deepEqual(told, [...new Set(told)], text);
    }
  });
});

suite('laws over the agreed paragraphs', () => {
  test('a paragraph verbatim is silent', async () => {
    for (const text of paragraphs) {
      const found = await findings(draftOf(text));
      assert.deepEqual(
        found.map(({ message }) => message),
        [],
        text,
      );
    }
  });

  test('an edit is found, its fix restores the paragraph, and a second check is silent', async () => {
    assert.ok(insertions.length > 10_000, `${insertions.length} places`);
    for (const insertion of insertions) {
      const edited = draftOf(putIn(insertion));
      const found = await findings(edited);
      const spot = edited.indexOf(insertion.word);
      const hit = found.find(({ span }) => span.start <= spot && spot < span.end);
      assert.ok(hit, edited);
      const fixed = applied(edited, hit.fixes[0]?.edits ?? []);
      assert.equal(fixed, draftOf(insertion.text));
      assert.deepEqual(await findings(fixed), []);
    }
  }).timeout(60_000);

  test('the order of two edits does not matter', async () => {
    let reported = 0;
    const law = fc.asyncProperty(fc.constantFrom(...insertions), fc.nat(10_000), async (insertion, place) => {
      const { text } = insertion;
      const spaces = [...text.matchAll(/ /g)].map(({ index }) => index + 1);
      const other = { ...insertion, at: spaces[place % spaces.length] as number };
      const [left, right] = other.at < insertion.at ? [other, insertion] : [insertion, other];
      const both = putIn({ ...left, text: putIn(right) });
      const typed = (first: Insertion) => typedOneByOne([text, putIn(first), both].map(draftOf));
      const found = await typed(left);
      assert.deepEqual(found, await typed(right), both);
      if (found.length > 0) reported++;
    });
    await fc.assert(law, { numRuns: 200 });
    assert.ok(reported > 150, `${reported} of 200 reported`);
  }).timeout(60_000);

  test('no fix holds words that stand nowhere', async () => {
    const agreed = ` ${corpus.documents
      .filter(({ standing }) => standing === 'adopted')
      .flatMap((document) => document.paragraphs.map(({ text }) => folded(text)))
      .join(' / ')} `;
    const draft = corpus.documents.find(({ short }) => short.includes('L.52')) ?? corpus.documents[0];
    for (const finding of await findings(draft?.text ?? ''))
      for (const { edits: put } of finding.fixes)
        for (const words of put.map(({ text }) => folded(text)).filter((one) => one !== ''))
          assert.ok(agreed.includes(` ${words} `), words);
  });
});

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
