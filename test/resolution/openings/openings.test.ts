import assert from 'node:assert/strict';
import { openingAt } from '../../../server/src/resolution/openings/openings';

/** The opening of a text: its words as they stand, its phrase, and its sequel. */
const read = (text: string) => {
  const found = openingAt(text, 0, text.length);
  if (!found) return undefined;
  return [text.slice(found.span.start, found.span.end), found.phrase, found.sequel ?? '-', found.kind].join(
    ' | ',
  );
};

suite('openings', () => {
  test('the longest phrase of the table', () => {
    assert.equal(
      read('Noting with concern the deaths'),
      'Noting with concern | noting with concern | - | preambular',
    );
    assert.equal(read('Takes note of the report'), 'Takes note | takes note | - | operative');
    assert.equal(read('Stresses the importance of dialogue'), 'Stresses | stresses | - | operative');
  });

  test('sequel words stand after a participle and before a verb', () => {
    assert.equal(
      read('Recalling further its resolution'),
      'Recalling further | recalling | further | preambular',
    );
    assert.equal(read('Taking note also of'), 'Taking note also | taking note | also | preambular');
    assert.equal(read('Also calls upon States'), 'Also calls upon | calls upon | also | operative');
    assert.equal(read('Decides further to convene'), 'Decides further | decides | further | operative');
  });

  test('"further" may be an adjective', () =>
    assert.equal(read('Encourages further efforts by States'), 'Encourages | encourages | - | operative'));

  test('italics are an opening though the table lacks it', () => {
    assert.equal(read('*Greatly alarmed* at'), 'Greatly alarmed | greatly alarmed | - | preambular');
    assert.equal(read('*Also re-emphasizes* that'), 'Also re-emphasizes | re-emphasizes | also | operative');
    assert.equal(read('*Notes,* in this regard,'), 'Notes | notes | - | operative');
  });

  test('an asterisk that is still open does not hide it', () =>
    assert.equal(read('*Urges States'), 'Urges | urges | - | operative'));

  test('other words are none', () => {
    for (const text of [
      'States shall',
      'recalling its resolution',
      '*People-centred*. The',
      '*',
      '',
      'Also',
      '**',
    ])
      assert.equal(read(text), undefined, text);
  });
});
