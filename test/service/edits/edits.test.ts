import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { addCompatible, compatible, composed, edited } from '../../../server/src/service/edits/edits';
import type { Edit } from '../../../server/src/service/finding';
import { cases } from '../../support/cases';

const TEXT = 'No pilot is punished for rescuing a stranded crew.';

/** Edits of a text that go together. */
const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
  fc
    .array(
      fc.record({
        from: fc.nat(text.length),
        length: fc.oneof(fc.constant(0), fc.nat(12)),
        text: fc.constantFrom('', 'x', ' and', 'the harbours '),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      compatible(
        all.map(({ from, length, text: put }) => ({
          span: { start: from, end: Math.min(text.length, from + length) },
          text: put,
        })),
      ),
    );

suite('edits after edits', () => {
  test('are one set of edits that does the same, in text order and apart', () =>
    fc.assert(
      fc.property(
        editsOf(TEXT).chain((first) => fc.tuple(fc.constant(first), editsOf(edited(TEXT, first)))),
        ([first, then]) => {
          const both = composed(TEXT, first, then);
          assert.equal(edited(TEXT, both), edited(edited(TEXT, first), then));
          for (const [at, { span }] of both.entries()) {
            assert.ok(span.start <= span.end && span.end <= TEXT.length);
            assert.ok(span.start > (both[at - 1]?.span.end ?? -1));
          }
        },
      ),
      cases(200, 5000),
    ));

  test('leave alone what neither changes', () =>
    assert.deepEqual(
      composed(
        TEXT,
        [{ span: { start: 0, end: 2 }, text: 'Not one' }],
        [{ span: { start: TEXT.length + 4, end: TEXT.length + 5 }, text: ';' }],
      ),
      [
        { span: { start: 0, end: 2 }, text: 'Not one' },
        { span: { start: TEXT.length - 1, end: TEXT.length }, text: ';' },
      ],
    ));
});

suite('edits put among others', () => {
  const span = fc
    .tuple(fc.nat(20), fc.constantFrom(0, 0, 1, 4))
    .map(([start, length]) => ({ start, end: start + length }));
  const edit = span.map((one): Edit => ({ span: one, text: 'x' }));

  test('are taken where all of them go together with those chosen, and in the order of the text', () =>
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { maxLength: 12 }), (all) => {
        const chosen: Edit[] = [];
        for (const some of all) {
          const before = [...chosen];
          const together = compatible([...before, ...some]);
          const fits = together.length === before.length + some.length;
          assert.equal(addCompatible(chosen, some), fits);
          assert.deepEqual(chosen, fits ? together : before);
        }
      }),
      cases(200, 20_000),
    ));
});
