/** The sentence around a span: up to strong punctuation, within one paragraph. */
import { strict as assert } from 'node:assert';
import { endsSentence, sentenceAround } from '../../../server/src/service/draft/sentence';
import { draft } from '../../support/small-world';

/** The sentence around the words between two bars, which stands without them in the draft. */
function sentenceOf(marked: string): string | undefined {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const snapshot = draft(before + inside + after);
  const span = { start: before.length, end: before.length + inside.length };
  const found = sentenceAround(snapshot, span);
  return found && snapshot.text.slice(found.start, found.end);
}

suite('the sentence around words', () => {
  test('is the paragraph where no other stop stands in it', () => {
    assert.equal(sentenceOf('1. *Urges* States to |act| soon;\n'), ' *Urges* States to act soon');
    assert.equal(sentenceOf('One.\n\nTwo words| |here\n\nThree.\n'), 'Two words here');
  });

  test('ends and begins at a stop, with or without a footnote mark', () => {
    assert.equal(sentenceOf('One here. Two |here|; three.\n'), ' Two here');
    assert.equal(sentenceOf('One here.[^1] Two |here|\n\n[^1]: A note.\n'), '[^1] Two here');
    assert.equal(sentenceOf('A “quoted one.” Two |here|\n'), ' Two here');
  });

  test('goes on over a point in a number and a comma', () => {
    assert.equal(sentenceOf('Of 1.5 per cent, |here|\n'), 'Of 1.5 per cent, here');
  });

  test('is none between paragraphs and over several', () => {
    assert.equal(sentenceOf('One.\n\n||\n\nTwo.\n'), undefined);
    assert.equal(sentenceOf('O|ne.\n\nT|wo.\n'), undefined);
  });

  test('ends before the cursor after a stop, its quotation mark, its footnote mark and a blank', () => {
    const ends = (text: string) => endsSentence(draft(text), text.length);
    for (const text of ['are concerned;', 'are concerned;[^4] ', 'concerned.”', 'to: '])
      assert.ok(ends(text), text);
    for (const text of ['are concerned', 'are concerned,', '1.5', '']) assert.ok(!ends(text), text);
  });
});
