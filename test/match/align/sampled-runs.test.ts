/** Passages that hundreds of paragraphs have in almost the same words: not all of them can be looked at. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { crowdedRuns } from '../../../server/src/match/align/sampled-runs';
import { draftPhrases, runsIn } from '../../../server/src/match/align/shared-runs';
import { CROWDED, phraseAt, placesOf } from '../../../server/src/match/align/trigrams';
import { departures } from '../../../server/src/match/compare/departures';
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

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const barns = smallYardstick([
  ...Array.from(
    { length: 60 },
    (_, n) =>
      `Keep dry wood in ${LETTERS[n % 26]}${n} barns and sell ${LETTERS[(n * 7) % 26]}y old oars at noon.`,
  ),
  'Keep dry wood in red barns. Towns sell old oars at noon to guests.',
  'They all keep dry wood for winter and sell old oars at dusk.',
]);

suite('the runs that are chosen among sixty paragraphs', () => {
  /** The draft, then each run: its words, where they stand in the draft, in which paragraph, and where there. */
  const rows: readonly (readonly [draft: string, ...runs: string[]])[] = [
    [
      'Keep dry wood in b27 barns and sell hy old oars at noon',
      'keep dry wood in b27 barns and sell hy old oars at noon at 0 in 28 at 0',
    ],
    [
      'Keep dry wood in zz barns and sell hy old oars at noon',
      'keep dry wood in at 0 in 54 at 0',
      'keep dry wood in at 0 in 1 at 0',
      'keep dry wood in at 0 in 2 at 0',
      'barns and sell hy old oars at noon at 5 in 54 at 5',
      'barns and sell at 5 in 1 at 5',
      'barns and sell hy old oars at noon at 5 in 2 at 5',
    ],
    [
      'Keep dry wood in red barns and sell old oars at noon',
      'keep dry wood in red barns at 0 in 61 at 0',
      'keep dry wood in at 0 in 1 at 0',
      'barns and sell at 5 in 1 at 5',
      'and sell old oars at at 6 in 62 at 7',
      'sell old oars at noon at 7 in 61 at 7',
      'old oars at noon at 8 in 1 at 9',
    ],
    [
      'They all keep dry wood in winter and sell old oars at dusk',
      'they all keep dry wood at 0 in 62 at 0',
      'keep dry wood in at 2 in 1 at 0',
      'keep dry wood in at 2 in 53 at 0',
      'keep dry wood in at 2 in 54 at 0',
      'keep dry wood in at 2 in 29 at 0',
      'winter and sell old oars at dusk at 6 in 62 at 6',
    ],
    [
      'They keep dry wood in big huts and sell hy old oars at dawn',
      'keep dry wood in at 1 in 54 at 0',
      'keep dry wood in at 1 in 1 at 0',
      'keep dry wood in at 1 in 53 at 0',
      'keep dry wood in at 1 in 29 at 0',
      'keep dry wood in at 1 in 2 at 0',
      'keep dry wood in at 1 in 28 at 0',
      'and sell hy old oars at at 7 in 54 at 6',
      'and sell hy old oars at at 7 in 2 at 6',
      'and sell hy old oars at at 7 in 28 at 6',
    ],
    ['Sell old oars at noon to guests of ours', 'sell old oars at noon to guests at 0 in 61 at 7'],
    ['Dry wood in c2 barns', 'dry wood in c2 barns at 0 in 3 at 1'],
    [
      'Wood in d3 and e4 barns and sell cy oars',
      'wood in d3 at 0 in 4 at 2',
      'e4 barns and sell cy at 4 in 5 at 4',
      'barns and sell at 5 in 4 at 5',
    ],
    [
      'And sell yy old oars, and sell my new oars at noon',
      'and sell yy old oars at 0 in 23 at 6',
      'and sell my at 5 in 25 at 6',
      'and sell my at 5 in 51 at 6',
      'oars at noon at 9 in 25 at 10',
      'oars at noon at 9 in 51 at 10',
      'oars at noon at 9 in 1 at 10',
      'oars at noon at 9 in 3 at 10',
      'oars at noon at 9 in 6 at 10',
    ],
  ];
  for (const [text, ...expected] of rows)
    test(text, () => {
      const draft = draftWords(barns.passages.vocabulary, text);
      assert.deepEqual(
        crowdedRuns(draft, barns.passages, draftPhrases(draft, barns.passages)).map(
          ({ draft: at, length, paragraph, agreed }) =>
            `${foldedWords(draft, at, at + length).join(' ')} at ${at} in ${paragraph + 1} at ${agreed}`,
        ),
        expected,
      );
    });
});
