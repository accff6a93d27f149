/** Passages that hundreds of paragraphs have in almost the same words: not all of them can be looked at. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { departures } from '../../../server/src/match/compare/departures';
import { draftWords, foldedWords } from '../../../server/src/match/compare/draft-tokens';
import { matchesIn } from '../../../server/src/match/compare/near-misses';
import { runsIn } from '../../../server/src/match/compare/shared-runs';
import { CROWDED, phraseAt, placesOf } from '../../../server/src/match/compare/trigrams';
import { passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const CLAUSE =
  'keep every harbour open to ships in distress, whatever the flag under which their crews have sailed';
const WORDS = CLAUSE.split(' ');
/** Every third paragraph has another word in the clause. */
const COPIES = Array.from({ length: 3 * CROWDED }, (_, at) => {
  const words = [...WORDS];
  if (at % 3 === 0) words[2 + (at % 12)] = `variant${at}`;
  return `We commit to ${words.join(' ')} in the year ${at}.`;
});
const yardstick = smallYardstick([...COPIES, 'Pilots keep every jetty open at night.']);

/** The words of a draft that are reported. */
function reported(text: string): string[] {
  const draft = draftWords(yardstick.passages.vocabulary, text);
  return departures(yardstick, draft).map(({ difference: { draftFrom, draftTo } }) =>
    foldedWords(draft, draftFrom, draftTo).join(' '),
  );
}

suite('passages in a crowd', () => {
  test('are not looked at one by one', () => {
    const { ids } = draftWords(yardstick.passages.vocabulary, 'keep every harbour');
    const phrase = phraseAt(yardstick.passages, ids, 0);
    assert.ok(phrase && placesOf(phrase) > CROWDED);
  });

  test('are recognized, though a longer run leads elsewhere', () =>
    assert.deepEqual(
      reported('Urges States to keep every jetty open to ships in distress, whatever the flag;'),
      ['jetty'],
    ));

  test('share each run once, word for word, within one paragraph', () => {
    for (const text of [
      CLAUSE,
      `Urges States to ${CLAUSE};`,
      CLAUSE.replace('open', 'shut'),
      CLAUSE.replace('whatever', 'under whatever good'),
      `Pilots keep every jetty open at night. We commit to ${CLAUSE} in the year 3.`,
      COPIES[7] as string,
      (COPIES[0] as string).replace('distress', 'need'),
    ]) {
      const draft = draftWords(yardstick.passages.vocabulary, text);
      const { runs } = runsIn(draft, yardstick.passages);
      assert.ok(runs.length > 0);
      for (const run of runs) {
        const passage = passageAt(yardstick.passages, run.paragraph);
        assert.ok(run.length >= 3 && run.agreed >= 0 && run.agreed + run.length <= passage.length, text);
        assert.deepEqual(
          passage.idsBetween(run.agreed, run.agreed + run.length),
          draft.ids.slice(run.draft, run.draft + run.length),
        );
        assert.notEqual(draft.ids[run.draft + run.length], passage.idAt(run.agreed + run.length));
        assert.notEqual(draft.ids[run.draft - 1], passage.idAt(run.agreed - 1));
      }
      assert.equal(new Set(runs.map((run) => Object.values(run).join(' '))).size, runs.length);
      assert.deepEqual(
        runs.map(({ draft: at }) => at),
        runs.map(({ draft: at }) => at).sort((a, b) => a - b),
      );
    }
  });

  test('are all told where a draft holds several, one after the other', () => {
    const parts = [
      'keep every harbour open',
      'to ships in distress',
      'whatever the flag under which their crews',
    ];
    const text = parts.map((part, at) => `${'good old '.repeat(at + 2)}${part}`).join(' zebra ');
    const draft = draftWords(yardstick.passages.vocabulary, text);
    const { covered } = runsIn(draft, yardstick.passages);
    const words = foldedWords(draft, 0, draft.length);
    assert.deepEqual(
      words.filter((_, at) => covered[at] === 0),
      words.filter((word) => ['good', 'old', 'zebra'].includes(word)),
    );
  });

  test('verbatim, are silent', () => {
    assert.deepEqual(reported(`Urges States to ${CLAUSE};`), []);
    assert.deepEqual(reported(COPIES[3] as string), []);
  });

  test('one word replaced, lost or put in is found', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: WORDS.length - 3 }),
        fc.constantFrom('replaced', 'lost', 'put in'),
        (at, kind) => {
          const words = [...WORDS];
          words.splice(at, kind === 'put in' ? 0 : 1, ...(kind === 'lost' ? [] : ['zebra']));
          const draft = draftWords(yardstick.passages.vocabulary, `Urges States to ${words.join(' ')};`);
          const matches = matchesIn(draft, yardstick.passages);
          const place = at + 3;
          assert.ok(
            matches.alignments.some(({ differences }) =>
              differences.some(({ draftFrom, draftTo }) => draftFrom <= place && place <= draftTo),
            ),
          );
          if (kind !== 'lost') assert.deepEqual(reported(draft.text), ['zebra']);
        },
      ),
    ));
});
