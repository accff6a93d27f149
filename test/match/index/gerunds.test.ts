import { strict as assert } from 'node:assert';
import { gerundsOf } from '../../../server/src/match/index/gerunds';

suite('the form in -ing', () => {
  test('is among the forms proposed for verbs that open agreed paragraphs', () => {
    for (const [base, gerund] of Object.entries({
      strengthen: 'strengthening',
      promote: 'promoting',
      submit: 'submitting',
      ensure: 'ensuring',
      employ: 'employing',
      agree: 'agreeing',
      tie: 'tying',
      apply: 'applying',
      include: 'including',
      set: 'setting',
    }))
      assert.ok(gerundsOf(base).includes(gerund), `${base}: ${gerundsOf(base)}`);
  });

  test('is not made of what is no plain word', () => {
    for (const word of ['71/1', "migrants'", 'a', '']) assert.deepEqual(gerundsOf(word), []);
  });
});
