/** Words of a draft that stand together in no adopted text, and what is no language at all. */
import { strict as assert } from 'node:assert';
import { newWordsAt } from '../../../server/src/service/agreed/new-words';
import { harbours } from '../../support/harbours';
import { draftWithCursor } from '../../support/small-world';

const { engine } = harbours();

/** The words that are called new at the cursor. */
function newAt(text: string): string | undefined {
  const { snapshot, offset } = draftWithCursor(text);
  const span = newWordsAt(engine, snapshot, offset);
  return span && snapshot.text.slice(span.start, span.end);
}

suite('words that stand in no adopted text', () => {
  test('are the fewest around the place', () =>
    assert.equal(newAt('1. *Calls upon* harbours to keep their bells$0 lit throughout the night;'), 'bells'));

  test('may be known ones that nobody has put together', () =>
    assert.equal(newAt('1. *Calls upon* harbours to keep their wicks$0 lit;'), 'their wicks'));

  test('are none where all of it is agreed', () =>
    assert.equal(
      newAt('1. *Calls upon* harbours to keep their lamps$0 lit throughout the night;'),
      undefined,
    ));

  test('are none in what is printed around a text', () => {
    const text = '1. *Thanks* the divers;\n\n5th plenary meeting\n\n2 December 2025\n';
    assert.equal(newAt(text.replace('divers', 'di$0vers')), 'divers');
    assert.equal(newAt(text.replace('plenary', 'ple$0nary')), undefined);
  });
});
