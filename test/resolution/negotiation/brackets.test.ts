import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  countBrackets,
  negotiationMarks,
  negotiationMarksIn,
} from '../../../server/src/resolution/negotiation/brackets';
import { cleaned } from '../../../server/src/resolution/negotiation/clean-text';
import { deadSpans, negotiationMarkSpans } from '../../../server/src/resolution/negotiation/mark-spans';
import { parse } from '../../../server/src/resolution/parse';

const read = (text: string) =>
  negotiationMarksIn(text).brackets.map(({ kind, content, delegations, depth }) => [
    kind,
    text.slice(content.start, content.end),
    delegations.map(({ name }) => name).join('|'),
    depth,
  ]);
const live = (text: string) => {
  let out = '';
  let from = 0;
  for (const { start, end } of deadSpans(text, negotiationMarksIn(text))) {
    out += text.slice(from, start);
    from = end;
  }
  return out + text.slice(from);
};
const clean = (text: string, accept: string[], reject: string[], unbracket = false) =>
  cleaned(text, negotiationMarksIn(text), { accept, reject, unbracket });

suite('negotiation marks', () => {
  test('brackets nest', () => {
    assert.deepEqual(read('all [migrants [and refugees]], as'), [
      ['open', 'migrants [and refugees]', '', 0],
      ['open', 'and refugees', '', 1],
    ]);
  });

  test('a proposal names the delegations that made it', () => {
    assert.deepEqual(read('[EU: including girls]'), [['addition', 'including girls', 'EU', 0]]);
    assert.deepEqual(read('[US, Mexico/Switzerland: and boys]'), [
      ['addition', 'and boys', 'US|Mexico|Switzerland', 0],
    ]);
    assert.deepEqual(read('[G77 and China: all States]'), [['addition', 'all States', 'G77 and China', 0]]);
    assert.deepEqual(read('[Russian Federation del: as appropriate]'), [
      ['deletion', 'as appropriate', 'Russian Federation', 0],
    ]);
  });

  test('an objection is a label on what stands before it', () => {
    for (const text of ['[deleted: Norway]', '[del: Norway]', '[Norway: delete]', '[Norway del.]']) {
      assert.deepEqual(read(text), [['objection', '', 'Norway', 0]], text);
    }
  });

  test('words to delete may look like a name', () => {
    assert.deepEqual(read('[delete: States]'), [['deletion', 'States', '', 0]]);
    assert.deepEqual(read('[delete: as appropriate]'), [['deletion', 'as appropriate', '', 0]]);
  });

  test('a colon in the words does not make a delegation of them', () => {
    assert.deepEqual(read('[Goal 5: gender equality]'), [['open', 'Goal 5: gender equality', '', 0]]);
    assert.deepEqual(read('[the following: bread]'), [['open', 'the following: bread', '', 0]]);
  });

  test('footnote marks and links are no brackets', () => {
    assert.deepEqual(read('Rights,[^6] [footnoteRef:7] and [this](https://undocs.org/A/78/1)'), []);
  });

  test('brackets without a partner are reported', () => {
    assert.deepEqual(negotiationMarksIn('a] [b').unpaired, [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ]);
  });

  test('alternatives stand between slashes or side by side; the first one is live', () => {
    assert.equal(live('to [strengthen / enhance] it'), 'to strengthen it');
    assert.equal(live('to [strengthen][enhance] it'), 'to strengthen it');
    assert.deepEqual(negotiationMarksIn('[economic/social]').brackets[0]?.alternatives, []);
  });

  test('proposed additions are not live, words proposed for deletion still are', () => {
    assert.equal(live('States [EU: , including girls,]to [US del: fully] act'), 'States to fully act');
  });

  test('marks are counted by delegation', () => {
    assert.deepEqual(countBrackets(negotiationMarksIn('[EU: a] [b [EU, US: c]] [b][deleted: Norway]')), {
      open: 4,
      byDelegation: [
        ['EU', 2],
        ['Norway', 1],
        ['US', 1],
      ],
    });
  });

  test('an accepted proposal loses its brackets, a rejected one its words', () => {
    const text = 'all migrants [EU: , including girls,] and [US: only] workers';
    assert.equal(clean(text, ['EU'], ['US']), 'all migrants, including girls, and workers');
    assert.equal(clean(text, ['US'], ['EU']), 'all migrants and only workers');
    assert.equal(clean(text, [], []), text);
  });

  test('a deletion is carried out where it is accepted', () => {
    assert.equal(clean('to [US del: fully] act', ['US'], []), 'to act');
    assert.equal(clean('to [US del: fully] act', [], ['US']), 'to fully act');
    assert.equal(clean('to [fully][deleted: Norway] act', ['Norway'], []), 'to act');
    assert.equal(clean('to [fully] [deleted: Norway] act', [], ['Norway']), 'to fully act');
  });

  test('unsigned brackets come off only on demand, alternatives never', () => {
    assert.equal(clean('a [b] [c / d]', [], [], true), 'a b [c / d]');
  });

  test('a rejected paragraph goes with its number', () => {
    const text = '5. Decides;\n\n5 bis. [EU: Requests;]\n\n6. Calls.\n';
    assert.equal(clean(text, [], ['EU']), '5. Decides;\n\n6. Calls.\n');
    const letters = '5. Decides:\n\n(a) Calm;\n\n(a bis) [EU: Quiet;]\n\n(b) Peace.\n';
    assert.equal(clean(letters, [], ['EU']), '5. Decides:\n\n(a) Calm;\n\n(b) Peace.\n');
  });

  test('notes hold proposals as paragraphs do, and a bracket left open in one ends with it', () => {
    const text = '1. Calls [on States;[^1]\n\n[^1]: Resolution 70/1[EU: , annex] [open.\n\n2. Asks] all.\n';
    const marks = negotiationMarks(parse(text));
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    assert.deepEqual(
      marks.brackets.map(({ span }) => words(span)),
      [text.slice(9, text.indexOf(' all')), '[EU: , annex]'],
    );
    assert.deepEqual(marks.unpaired, [{ start: text.indexOf('[open'), end: text.indexOf('[open') + 1 }]);
    assert.match(
      cleaned(text, marks, { accept: ['EU'], reject: [], unbracket: false }),
      /70\/1, annex \[open/,
    );
  });

  test('reading never fails, and its spans lie in the text', () => {
    const piece = fc.constantFrom('[', ']', 'EU: ', 'deleted: Norway', ' / ', 'words ', '[^1]', ': ', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const marks = negotiationMarksIn(text);
        for (const { start, end } of [...negotiationMarkSpans(marks), ...deadSpans(text, marks)]) {
          assert.ok(0 <= start && start <= end && end <= text.length);
        }
        const bare = cleaned(text, marks, { accept: ['EU', 'Norway'], reject: [], unbracket: false });
        assert.ok(bare.length <= text.length + 1);
      }),
    );
  });
});

suite('proposals at their edges', () => {
  for (const [text, kind, words, names] of [
    ['[Norway and Iceland: all]', 'addition', 'all', 'Norway|Iceland'],
    [
      '[Trinidad and Tobago, Bosnia and Herzegovina: all]',
      'addition',
      'all',
      'Trinidad and Tobago|Bosnia and Herzegovina',
    ],
    ['[Côte d’Ivoire + CANZ & E3; G-77: all]', 'addition', 'all', "Côte d'Ivoire|CANZ|E3|G77 and China"],
    ['[G77 + China, US + EU: all]', 'addition', 'all', 'G77 and China|US|EU'],
    ['[EU alt: all]', 'addition', 'all', 'EU'],
    ['[EU proposal: all]', 'addition', 'all', 'EU'],
    ['[EU delete: all]', 'deletion', 'all', 'EU'],
    ['[deleted by: EU, US]', 'objection', '', 'EU|US'],
    ['[EU: delete]', 'objection', '', 'EU'],
    ['[del: as needed]', 'deletion', 'as needed', ''],
    ['[Option 1: all]', 'open', 'Option 1: all', ''],
    ['[Note: all]', 'unclear', '', ''],
    ['[To States: all]', 'open', 'To States: all', ''],
    ['[EU, the Chair: all]', 'addition', 'all', 'EU'],
    ['[: all]', 'open', ': all', ''],
    ['[EU]', 'open', 'EU', ''],
    ['[]', 'open', '', ''],
  ] as const)
    test(text, () => assert.deepEqual(read(text), [[kind, words, names, 0]]));

  for (const [text, accept, reject, result] of [
    ['to [EU: , soon,] act', ['EU'], [], 'to, soon, act'],
    ['to act [EU: now].', [], ['EU'], 'to act.'],
    ['to [EU, US: now] act', ['EU'], ['US'], 'to now act'],
    ['to [EU, US: now] act', [], ['US'], 'to [EU, US: now] act'],
    ['to [EU, US: now] act', [], ['US', 'EU'], 'to act'],
    ['to [now [EU: and here]] act', ['EU'], [], 'to [now and here] act'],
    ['to [now][deleted: EU] act', [], ['EU'], 'to now act'],
    ['to [now] [deleted: EU] act', ['EU'], [], 'to act'],
    ['to now  [deleted: EU] act', ['EU'], [], 'to now  [deleted: EU] act'],
    ['to now [deleted: EU] act', [], [], 'to now [deleted: EU] act'],
    ['[EU: Now] to act', [], ['EU'], 'to act'],
    ['to act ([EU: now])', [], ['EU'], 'to act ()'],
    ['1. To act;\n\n2. [EU: To row.]\n', [], ['EU'], '1. To act;\n\n'],
    ['(a) To act;\n\n(b) [EU: To row];\n\n(c) To sail.\n', [], ['EU'], '(a) To act;\n\n(c) To sail.\n'],
    ['1. To act;\n\n[EU: To row;]\n\n2. To sail.\n', [], ['EU'], '1. To act;\n\n2. To sail.\n'],
  ] as const)
    test(`${JSON.stringify(text)}, accepting ${accept.join()} and rejecting ${reject.join()}`, () =>
      assert.equal(clean(text, [...accept], [...reject]), result));

  test('unsigned deletions and objections stay when brackets come off', () =>
    assert.equal(clean('a [del: b] [c] d', [], [], true), 'a [del: b] c d'));

  test('brackets side by side with words between them are no alternatives', () => {
    assert.equal(live('to [strengthen] [enhance] it'), 'to strengthen enhance it');
    assert.equal(live('to [EU: strengthen][enhance] it'), 'to enhance it');
    assert.equal(live('to [a / b][c / d] it'), 'to a it');
  });

  test('counts are in the order of the names where they are as many', () =>
    assert.deepEqual(countBrackets(negotiationMarksIn('[US: a] [EU: b] [Chile, EU: c]')).byDelegation, [
      ['EU', 2],
      ['Chile', 1],
      ['US', 1],
    ]));
});
