/** Laws of checking: edits one by one give what a fresh check gives. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { never } from '../../server/src/service/cancel';
import { rules } from '../../server/src/service/rules/all';
import { createChecker } from '../../server/src/service/run-rules';
import { nextSnapshot, type Snapshot } from '../../server/src/service/snapshot';
import { changeBetween } from '../../server/src/text/change';
import { worldWith } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';

const DRAFT = `The General Assembly,

*Recalling* its resolution 71/1 of 19 September 2016,[^1]

1. *Calls upon* States to uphold the best interests of the child, as the primary consideration;

2. *Also calls upon* States to:

(a) Prevent people smuggling;

(b) Act.

[^1]: Resolution 71/1.
`;

const edit = fc.record({
  at: fc.nat(DRAFT.length),
  remove: fc.nat(12),
  put: fc.constantFrom(
    '',
    ' ',
    'a',
    '\n\n',
    '3. ',
    '[^1]',
    '*',
    'irregular migrants',
    '\r\n',
    '---\n',
    '[',
    '\u{1f30d}',
  ),
});

suite('checking while somebody types', () => {
  const world = worldWith({ corpus: shippedCorpus() });
  const fail = (rule: string, error: unknown): never => {
    throw new Error(rule, { cause: error });
  };
  const snapshotOf = (text: string, version: number) => ({ uri: 'file:///a.resolution', version, text });

  test('edits one after the other give what a fresh check gives', () =>
    fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const typing = createChecker(rules, fail);
        let typed: Snapshot = snapshotOf(DRAFT, 0);
        await typing.check(world, typed, never);
        for (const [version, { at, remove, put }] of edits.entries()) {
          const text = typed.text.slice(0, at) + put + typed.text.slice(at + remove);
          typed = nextSnapshot(typed, version + 1, text, changeBetween(typed.text, text));
          const found = await typing.check(world, typed, never);
          assert.deepEqual(found, await createChecker(rules, fail).check(world, snapshotOf(text, 0), never));
        }
      }),
      { numRuns: 40 },
    ));

  test('findings lie in the text, in its order, and their fixes too', () =>
    fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const text = edits.reduce(
          (was, { at, remove, put }) => was.slice(0, at) + put + was.slice(at + remove),
          DRAFT,
        );
        let last = 0;
        for (const { span, fixes } of await createChecker(rules, fail).check(
          world,
          snapshotOf(text, 0),
          never,
        )) {
          assert.ok(span.start >= last && span.start <= span.end && span.end <= text.length);
          last = span.start;
          for (const one of fixes.flatMap((fix) => fix.edits))
            assert.ok(0 <= one.span.start && one.span.start <= one.span.end && one.span.end <= text.length);
        }
      }),
      { numRuns: 60 },
    ));
});
