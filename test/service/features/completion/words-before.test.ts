import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { wordsBefore } from '../../../../server/src/service/features/completion/words-before';
import { draft, draftWithCursor } from '../../../support/small-world';

/** The context, the letters and the mark at `$0`: `of the | chi`. */
function drawn(text: string): string | undefined {
  const { snapshot, offset } = draftWithCursor(text);
  const before = wordsBefore(snapshot, offset);
  return (
    before && `${before.context.map(({ folded }) => folded).join(' ')} |${before.mark} ${before.letters}`
  );
}

suite('the words before the cursor', () => {
  test('are those of the paragraph, without number, asterisks and footnote marks', () => {
    assert.equal(drawn('1. *Calls upon* States[^1] to chi$0'), 'calls upon states to | chi');
    assert.equal(drawn('First.\n\n(a) The rights $0'), 'the rights | ');
    assert.equal(drawn('1. Notes:\n\n$0'), ' | ');
  });

  test('leave the lead-in out once three words stand after it', () => {
    assert.equal(drawn('1. *Urges* States to protect the $0'), 'urges states to protect the | ');
    assert.equal(drawn('1. *Urges* States to protect the rights $0'), 'protect the rights | ');
  });

  test('know the mark that was typed after them', () => {
    assert.equal(drawn('1. the rights, $0'), 'the rights |, ');
    assert.equal(drawn('1. the rights,[^3] $0'), 'the rights |, ');
  });

  test('are none in headings, front matter and footnotes', () => {
    for (const text of ['# The rights $0', '---\ntitle: x $0\n---\n', 'a[^1]\n\n[^1]: The rights $0'])
      assert.equal(drawn(text), undefined, text);
  });

  test('always stand in the draft before the cursor, whatever its text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1. *[^]:,\n-\u00e9\u{1F600}'), maxLength: 60 }),
        fc.nat(60),
        (text, at) => {
          const offset = Math.min(at, text.length);
          const before = wordsBefore(draft(text), offset);
          if (!before) return;
          assert.equal(before.span.end, offset);
          assert.equal(before.letters, text.slice(before.span.start, offset));
          let last = 0;
          for (const { start, end } of before.context) {
            assert.ok(last <= start && start < end && end <= before.span.start);
            last = end;
          }
        },
      ),
    ));
});
