/** Where a draft and an agreed text agree again beyond words that differ, drawn with a bar where they differ first. */
import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { nextRun } from '../../../server/src/match/align/resync';
import { passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

/** How many words both texts skip to the right of the bars, and how many then are equal: `1 2: 3`. */
function resumed(drawn: string, agreed: string, step: 1 | -1): string {
  const { passages } = smallYardstick([agreed.replace('| ', '')]);
  const draft = draftWords(passages.vocabulary, drawn.replace('| ', ''));
  const before = (text: string) => text.slice(0, text.indexOf('|')).split(' ').filter(Boolean).length;
  const from = step === 1 ? 0 : -1;
  const [i, j] = [before(drawn) + from, before(agreed) + from];
  const passage = passageAt(passages, 0);
  const resume = nextRun({ draft, passage, step }, { i, j });
  if (!resume) return 'nowhere';
  const { run, weight } = resume;
  const words = Array.from({ length: run }, (_, at) => draft.classes[resume.draft + step * at] === 0);
  assert.equal(
    weight,
    words.reduce((sum, isContent) => sum + (isContent ? 20 : 7), 0),
  );
  return `${Math.abs(resume.draft - i)} ${Math.abs(resume.agreed - j)}: ${run}`;
}

suite('where both texts agree again', () => {
  const right: readonly (readonly [draft: string, agreed: string, resumed: string])[] = [
    ['keep | dry oars here.', 'keep | wet oars here.', '1 1: 2'],
    ['keep | dry oars here.', 'keep | oars here.', '1 0: 2'],
    ['keep | oars here.', 'keep | dry oars here.', '0 1: 2'],
    ['keep | good dry oars here.', 'keep | wet oars here.', '2 1: 2'],
    ['keep | dry oars.', 'keep | wet oars.', '1 1: 1'],
    ['keep | dry of it.', 'keep | wet of clay.', 'nowhere'],
    ['keep | dry of the mud.', 'keep | wet of the clay.', '1 1: 2'],
    ['keep | one two three four five six oars.', 'keep | oars.', '6 0: 1'],
    ['keep | one two three four five six seven oars.', 'keep | oars.', 'nowhere'],
    ['keep | oars.', 'keep | one two three four five six oars.', '0 6: 1'],
    ['keep | oars.', 'keep | one two three four five six seven oars.', 'nowhere'],
    ['keep | dry; oars here.', 'keep | wet oars here.', 'nowhere'],
    ['keep | dry oars here.', 'keep | wet; oars here.', 'nowhere'],
    ['keep | dry, oars here.', 'keep | wet, oars here.', '1 1: 2'],
    ['keep | salt oars and oars here too.', 'keep | oars here too.', '1 0: 1'],
    ['keep | dry', 'keep | wet oars.', 'nowhere'],
    ['keep | dry oars.', 'keep | wet', 'nowhere'],
    ['keep oars |', 'keep | oars.', 'nowhere'],
    ['keep | oars.', 'keep oars |', 'nowhere'],
  ];
  for (const [draft, agreed, expected] of right)
    test(`${draft} beside ${agreed}`, () => assert.equal(resumed(draft, agreed, 1), expected));

  const left: readonly (readonly [draft: string, agreed: string, resumed: string])[] = [
    ['keep oars dry | here.', 'keep oars wet | here.', '1 1: 2'],
    ['keep oars dry | here.', 'keep oars | here.', '1 0: 2'],
    ['keep oars | here.', 'keep oars wet and cold | here.', '0 3: 2'],
    ['oars; dry | here.', 'oars wet | here.', 'nowhere'],
    ['oars dry | here.', 'oars; wet | here.', 'nowhere'],
    ['oars | here.', 'oars; we | here.', 'nowhere'],
    ['by the dry | here.', 'with the wet | here.', 'nowhere'],
    ['oars one two three four five six | here.', 'oars | here.', '6 0: 1'],
    ['oars one two three four five six seven | here.', 'oars | here.', 'nowhere'],
    ['| here.', 'oars | here.', 'nowhere'],
    ['oars | here.', '| here.', 'nowhere'],
  ];
  for (const [draft, agreed, expected] of left)
    test(`leftwards, ${draft} beside ${agreed}`, () => assert.equal(resumed(draft, agreed, -1), expected));
});
