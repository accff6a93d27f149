import { strict as assert } from 'node:assert';
import { looksLikeResolution } from '../../client/src/looks-like-a-resolution';

suite('a text that looks like a resolution', () => {
  test('has enacting words and paragraphs', () => {
    assert.ok(looksLikeResolution('The General Assembly,\n\nRecalling its resolution,\n\n1. Urges ports;\n'));
    assert.ok(
      looksLikeResolution('# Tides\n\n*The Human Rights Council*,\n\n*Noting* it,\n\nOP1: *Asks* ships;\n'),
    );
    assert.ok(looksLikeResolution('---\ntitle: Tides\nstanding: draft\n---\n\nWords\n'));
  });

  test('is no note on one', () => {
    for (const text of [
      '',
      'The General Assembly met on Monday.\n\n1. Minutes\n2. Other business\n',
      '# Readme\n\nRunning the tests\n\n1. Installs it\n',
      'The General Assembly,\nas we said.',
    ])
      assert.ok(!looksLikeResolution(text), text);
  });
});
