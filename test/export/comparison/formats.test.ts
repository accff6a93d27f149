/** A comparison in words. */
import { strict as assert } from 'node:assert';
import { comparedText, comparisonOf } from '../../../server/src/export/comparison/compared-texts';
import { comparisonJson } from '../../../server/src/export/comparison/json';
import { comparisonMarkdown } from '../../../server/src/export/comparison/markdown';
import { comparisonText } from '../../../server/src/export/comparison/text';
import { parse } from '../../../server/src/resolution/parse';

const named = (symbol: string, ...paragraphs: string[]) =>
  comparedText(parse(`---\nsymbol: ${symbol}\ntitle: Fog\n---\n\n${paragraphs.join('\n\n')}\n`), symbol);

const comparison = comparisonOf(
  named(
    'A/RES/9/1',
    '1. *Invites* keepers of lighthouses to log the hours of fog in a register;',
    '2. *Notes* the seals of the *northern* islands with some concern;',
  ),
  named('A/RES/9/2', '1. *Urges* keepers of lighthouses to log the hours of fog in the register;'),
);

suite('a comparison in words', () => {
  test('for a terminal', () =>
    assert.equal(
      comparisonText(comparison),
      [
        'A/RES/9/1 -> A/RES/9/2: 0 paragraphs the same, 1 changed, 0 new, 1 dropped, 0 moved',
        'OP1: opening, stronger; wording\n  [-Invites-]{+Urges+} keepers of lighthouses to log the hours of fog in [-a-]{+the+} register;',
        'OP2: dropped\n  [-Notes the seals of the northern islands with some concern;-]',
      ].join('\n\n'),
    ));

  test('as Markdown, with no sign of the text taken for markup', () => {
    const odd = comparisonOf(
      named('A/RES/9/1', '1. *Notes* lamps of type A_b_ and <c> in great numbers;'),
      named('A/RES/9/2', '1. *Notes* lamps of type A_b_ and <c> in small numbers;'),
    );
    assert.match(comparisonMarkdown(odd), /A\\_b\\_ and \\<c\\> in ~~great~~\*\*small\*\* numbers;/);
  });

  test('for machines', () => {
    const { base, draft, paragraphs, summary } = JSON.parse(comparisonJson(comparison));
    assert.deepEqual([base.symbol, draft.symbol], ['A/RES/9/1', 'A/RES/9/2']);
    assert.deepEqual(paragraphs[1], {
      relation: 'dropped',
      base: { ref: 'OP2', text: 'Notes the seals of the northern islands with some concern;' },
      draft: null,
      moved: false,
      changes: [],
    });
    assert.deepEqual([summary.changes.opening, summary.stronger, summary.paragraphs.dropped], [1, 1, 1]);
  });
});
