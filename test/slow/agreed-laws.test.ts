/** Laws of the rules that measure against agreed words, over the shipped corpus. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { draftWords } from '../../server/src/match/draft-words';
import { createEngine } from '../../server/src/match/engine';
import { member } from '../../server/src/match/passages';
import { yardstickOf } from '../../server/src/match/yardstick';
import { never } from '../../server/src/service/cancel';
import type { Finding } from '../../server/src/service/finding';
import { departsFromAgreed } from '../../server/src/service/rules/departs-from-agreed';
import { disfavouredTerm } from '../../server/src/service/rules/disfavoured-term';
import { supersededWording } from '../../server/src/service/rules/superseded-wording';
import { createChecker } from '../../server/src/service/run-rules';
import { defaultSettings } from '../../server/src/service/settings';
import { createWorld } from '../../server/src/service/world';
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

/** Words that stand in no paragraph and are no particles. */
const NEW = ['zebras', 'quixotic', 'turquoise'];

/** A place within a clause with five content words: not among its first two words, nor its last. */
const edits = fc
  .record({ paragraph: fc.nat(paragraphs.length - 1), place: fc.nat(10_000), word: fc.constantFrom(...NEW) })
  .map(({ paragraph, place, word }) => {
    const text = paragraphs[paragraph] as string;
    const words = text.split(' ');
    const at = 3 + (place % Math.max(1, words.length - 6));
    const isInside = words.length > 8 && words.slice(at - 3, at + 3).every((one) => /^[a-z-]+$/.test(one));
    const content =
      draftWords(passages.vocabulary, words.slice(at - 3, at + 3).join(' ')).contents.at(-1) ?? 0;
    return { text, words, at, word, usable: isInside && content >= 4 };
  })
  .filter(({ usable }) => usable);

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

  test('an edit is found, its fix restores the paragraph, and a second check is silent', () =>
    fc.assert(
      fc.asyncProperty(edits, async ({ text, words, at, word }) => {
        const edited = draftOf([...words.slice(0, at), word, ...words.slice(at)].join(' '));
        const found = await findings(edited);
        const spot = edited.indexOf(word);
        const hit = found.find(({ span }) => span.start <= spot && spot < span.end);
        assert.ok(hit, edited);
        const fixed = applied(edited, hit.fixes[0]?.edits ?? []);
        assert.equal(fixed, draftOf(text));
        assert.deepEqual(await findings(fixed), []);
      }),
      { numRuns: 300 },
    )).timeout(60_000);

  test('the order of two edits does not matter', () =>
    fc.assert(
      fc.asyncProperty(edits, fc.nat(10_000), async ({ words, at, word }, place) => {
        const other = 1 + (place % (words.length - 1));
        const twice = (first: number, second: number) => {
          const copy = [...words];
          for (const i of [first, second]) copy[i] = `${word}${i}`;
          return findings(draftOf(copy.join(' ')));
        };
        assert.deepEqual(await twice(at, other), await twice(other, at));
      }),
      { numRuns: 50 },
    )).timeout(60_000);

  test('no fix holds words that stand nowhere', async () => {
    const agreed = ` ${corpus.documents
      .filter(({ standing }) => standing === 'adopted')
      .flatMap((document) => document.paragraphs.map(({ text }) => folded(text)))
      .join(' / ')} `;
    const draft = corpus.documents.find(({ short }) => short.includes('L.52')) ?? corpus.documents[0];
    for (const finding of await findings(draft?.text ?? ''))
      for (const { edits: put } of finding.fixes)
        for (const { text } of put) assert.ok(agreed.includes(` ${folded(text)} `), text);
  });
});

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
