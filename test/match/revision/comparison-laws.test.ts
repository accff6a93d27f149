/** What holds of any two texts that are compared. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  type ComparedParagraph,
  compareResolutions,
} from '../../../server/src/match/revision/compare-resolutions';
import { parse } from '../../../server/src/resolution/parse';
import { slice } from '../../../server/src/text/span';
import { cases } from '../../support/cases';

/** Resolutions of a small vocabulary, so that much is repeated, moved and half alike. */
const paragraph = fc
  .array(
    fc.constantFrom(
      'sea',
      'the',
      'of',
      'ships,',
      'and',
      'fog',
      'harbours',
      '18 May 2019',
      '70/1',
      'States;',
      'Also',
      '“lamp”',
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => words.join(' '));
const resolutionText = fc
  .array(
    fc.tuple(fc.constantFrom('', '*Recalls* ', '1. *Urges* ', '2. *Also invites* ', '(a) ', '# '), paragraph),
    { maxLength: 8 },
  )
  .map((all) => all.map(([start, words]) => start + words).join('\n\n'));

suite('laws of a comparison', () => {
  test('every paragraph stands once on its side, and the changes make the draft of the base', () => {
    fc.assert(
      fc.property(resolutionText, resolutionText, (a, b) => {
        const [base, draft] = [parse(a), parse(b)];
        const rows = compareResolutions(base, draft);
        const sides = {
          base: rows.flatMap((row) =>
            [row.base, ...row.mergedFrom].flatMap((one) => (one ? [one.index] : [])),
          ),
          draft: rows.flatMap((row) =>
            [row.draft, ...row.splitInto].flatMap((one) => (one ? [one.index] : [])),
          ),
        };
        assert.deepEqual(
          [...sides.base].sort((x, y) => x - y),
          [...base.blocks.keys()],
        );
        assert.deepEqual(
          [...sides.draft].sort((x, y) => x - y),
          [...draft.blocks.keys()],
        );
        for (const row of rows)
          assert.equal(applied(row), row.base && row.draft ? row.draft.text : undefined);
      }),
      cases(40, 2000),
    );
  });

  test('a text beside itself is the same throughout, without a move', () => {
    fc.assert(
      fc.property(resolutionText, (one) => {
        const rows = compareResolutions(parse(one), parse(one));
        assert.ok(rows.every(({ relation, moved }) => relation === 'same' && !moved));
      }),
      cases(20, 500),
    );
  });
});

/** The draft's text as the changes make it of the base's; undefined where there is no pair. */
function applied({ base, draft, changes }: ComparedParagraph): string | undefined {
  if (!base || !draft) return undefined;
  let made = '';
  let from = 0;
  for (const change of changes) {
    assert.ok(change.base.start >= from && change.base.end <= base.text.length);
    assert.equal(change.op === 'insert', change.base.start === change.base.end);
    assert.equal(change.op === 'delete', change.draft.start === change.draft.end);
    made += base.text.slice(from, change.base.start) + slice(draft.text, change.draft);
    from = change.base.end;
  }
  return made + base.text.slice(from);
}
