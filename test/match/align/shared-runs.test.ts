/** The runs of words that a draft shares with passages, held against a comparison of every word with every word. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { draftPhrases, novelRuns, runsIn } from '../../../server/src/match/align/shared-runs';
import {
  type DraftWords,
  member,
  type Passages,
  passageAt,
} from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const word = fc.constantFrom('harbour', 'ship', 'crew', 'flag', 'pilot');
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const sentences = fc.array(sentence, { minLength: 1, maxLength: 6 });

const shown = (run: { paragraph: number; draft: number; agreed: number; length: number }): string =>
  `${run.paragraph}: ${run.draft} ${run.agreed} ${run.length}`;

/** Every run of three words or more, longer neither way. */
function runsByHand({ ids, length }: DraftWords, passages: Passages): string[] {
  const runs: string[] = [];
  for (const [paragraph, kind] of passages.members.entries()) {
    if (kind === member.none) continue;
    const passage = passageAt(passages, paragraph);
    for (let i = 0; i < length; i++)
      for (let j = 0; j < passage.length; j++) {
        if (i > 0 && j > 0 && ids[i - 1] === passage.idAt(j - 1)) continue;
        let words = 0;
        while (i + words < length && j + words < passage.length && ids[i + words] === passage.idAt(j + words))
          words++;
        if (words >= 3) runs.push(shown({ paragraph, draft: i, agreed: j, length: words }));
      }
  }
  return runs.sort();
}

suite('runs', () => {
  test('are all that a comparison word by word finds', () =>
    fc.assert(
      fc.property(sentences, sentence, (agreed, text) => {
        const { passages } = smallYardstick(agreed);
        const draft = draftWords(passages.vocabulary, text);
        const { runs } = runsIn(draft, passages);
        assert.deepEqual(runs.map(shown).sort(), runsByHand(draft, passages));
      }),
    ));

  test('that are new hold three words which the other passages lack, and are told once', () =>
    fc.assert(
      fc.property(sentences, sentences, sentence, (agreed, zero, text) => {
        const { passages, superseded } = smallYardstick(agreed, zero);
        const draft = draftWords(passages.vocabulary, text);
        const others = draftPhrases(draft, passages);
        const isNew = (from: number, length: number) =>
          Array.from({ length: length - 2 }, (_, k) => others[from + k]).includes(undefined);
        const expected = runsByHand(draft, superseded).filter((run) => {
          const [, from, , length] = run.split(/:? /).map(Number) as [number, number, number, number];
          return isNew(from, length);
        });
        assert.deepEqual(novelRuns(draft, superseded, others).map(shown).sort(), expected);
      }),
    ));
});
