import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CHANGES, calledIn, changedText, paragraphsIn } from '../../../../corpus/tools/changed-paragraphs';
import { applied, reflow } from '../../../../server/src/service/edits/reflow/reflow';
import { cases } from '../../../support/cases';
import { draft } from '../../../support/small-world';

const all = { footnotes: true, paragraphs: true };
const flowed = (text: string): string => applied(text, reflow(draft(text), all).edits);

suite('laws of re-flow', () => {
  test('after any move every mark still calls the same reference, and a second re-flow changes nothing', () => {
    const text = readFileSync('corpus/documents/A-C.3-78-L.52-Rev.1.resolution', 'utf8');
    const place = fc.constantFrom(...paragraphsIn(text));
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES), place, place, (change, from, to) => {
        const changed = changedText(text, change, from, to.start);
        const once = flowed(changed);
        assert.deepEqual(calledIn(once), calledIn(changed));
        assert.equal(flowed(once), once);
      }),
      cases(4, 40),
    );
  });
});
