import assert from 'node:assert/strict';
import { paragraphStatuses, progressOf } from '../../../../server/src/service/draft/form/paragraph-statuses';
import { edited } from '../../../../server/src/service/edits/edits';
import { documentSymbols } from '../../../../server/src/service/features/navigation/document-symbols';
import { bracketActions } from '../../../../server/src/service/features/negotiation/bracket-actions';
import { listBrackets } from '../../../../server/src/service/features/negotiation/brackets';
import { decideAll, decideAt } from '../../../../server/src/service/features/negotiation/decide';
import { draft, draftWithCursor } from '../../../support/small-world';

const decided = (text: string, verdict: 'accept' | 'reject') => {
  const { snapshot, offset } = draftWithCursor(text);
  return edited(snapshot.text, decideAt(snapshot, offset, verdict) ?? []);
};
const titles = (text: string) => {
  const { snapshot, offset } = draftWithCursor(text);
  return bracketActions(snapshot, { start: offset, end: offset }).map(({ title }) => title);
};

const negotiated = `*The General Assembly*,

*Noting* the tides, [agreed ad ref]

1. *Urges* States to act fully; [Russia: delete "fully"] [EU: reserve]

2. *Calls upon* States to row; **AGREED**

3. *Decides* to sail [EU: soon] [US: at once].

[pending]
`;

suite('deciding proposals in the draft', () => {
  test('one mark alone is carried out, in whatever form it stands', () => {
    assert.equal(
      decided('1. Act fully; [Russia: del$0ete "fully"] [EU: now]', 'accept'),
      '1. Act; [EU: now]',
    );
    assert.equal(
      decided('1. Act fully; [Russia: del$0ete "fully"] [EU: now]', 'reject'),
      '1. Act fully; [EU: now]',
    );
    assert.equal(decided('Act ~~ful$0ly~~ now', 'accept'), 'Act now');
    assert.equal(decided('Act ~~ful$0ly~~ now', 'reject'), 'Act fully now');
    assert.equal(decided('Act [now (E$0U)] [EU: here]', 'accept'), 'Act now [EU: here]');
    assert.equal(decided('Act [fully] [Norway: del$0ete] now', 'accept'), 'Act now');
  });

  test('what is not understood can be dropped and never accepted', () => {
    assert.equal(decided('Act [EU: see O$0P5] now', 'accept'), 'Act [EU: see OP5] now');
    assert.equal(decided('Act [EU: see O$0P5] now', 'reject'), 'Act now');
    assert.deepEqual(titles('Act [EU: see O$0P5] now'), ['Remove what is not understood as a proposal']);
  });

  test('all proposals of a delegation are decided at once, others and statuses stay', () => {
    const snapshot = draft(negotiated);
    const text = edited(snapshot.text, decideAll(snapshot, 'EU', 'accept'));
    assert.match(text, /sail soon \[US: at once\]/);
    assert.match(text, /\[agreed ad ref\]/);
    assert.match(text, /fully; \[Russia: delete "fully"\]\n/);
  });

  test('actions name what they do', () => {
    assert.deepEqual(titles('Act [ensure/guaran$0tee (EU)] now'), [
      'Keep "ensure"',
      'Keep "guarantee" (EU)',
      'Delete the words in brackets',
    ]);
    assert.deepEqual(titles('1. Act; [agr$0eed ad ref]'), ['Remove the status "agreed ad ref"']);
    assert.deepEqual(titles('1. Act; [EU: res$0erve]'), ['Remove the position of EU']);
  });
});

suite('the marks of a draft as a list', () => {
  test('say what would be added, deleted or replaced', () => {
    const snapshot = draft('1. Act fully; [Cuba: replace "fully" by "now"]\n\n2. Row. [Fiji: see OP1]\n');
    assert.deepEqual(
      listBrackets(snapshot).map(({ bracket, ref, words, replaces, unclear }) => [
        bracket.kind,
        ref,
        words,
        replaces,
        unclear,
      ]),
      [
        ['replacement', '1', 'now', 'fully', false],
        ['unclear', '2', '[Fiji: see OP1]', '', true],
      ],
    );
  });
});

suite('the statuses of paragraphs', () => {
  test('stand with their paragraph, also in a paragraph of their own after it', () => {
    const snapshot = draft(negotiated);
    assert.deepEqual(
      paragraphStatuses(snapshot).map(({ block, status }) => [block.ref, status]),
      [
        ['PP1', 'agreed ad ref'],
        ['OP2', 'agreed'],
        ['OP3', 'pending'],
      ],
    );
    assert.deepEqual(progressOf(snapshot), { agreed: 2, adRef: 1, paragraphs: 4 });
  });

  test('are shown in the outline', () => {
    const details = documentSymbols(draft(negotiated)).map(({ detail }) => detail);
    assert.ok(details.some((detail) => detail.startsWith('agreed ad ref · ')));
  });
});
