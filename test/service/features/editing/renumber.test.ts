import { strict as assert } from 'node:assert';
import { edited } from '../../../../server/src/service/edits/edits';
import { renumber, renumberingReport } from '../../../../server/src/service/features/editing/renumber';
import { draft } from '../../../support/small-world';

const result = (text: string) => {
  const snapshot = draft(text);
  const renumbering = renumber(snapshot);
  return { text: edited(text, renumbering.edits), ...renumbering };
};

suite('final numbers for working ones', () => {
  test('bis and ter are counted, and references follow', () => {
    const { text, table } = result(
      '*The General Assembly*,\n\n1. *Urges* ports to act;\n\n1 bis. *Asks* ships to wait;\n\n2. *Decides* to act on paragraph 2 below;\n\n3. *Recalls* paragraph 2 above.\n',
    );
    assert.equal(
      text,
      '*The General Assembly*,\n\n1. *Urges* ports to act;\n\n2. *Asks* ships to wait;\n\n3. *Decides* to act on paragraph 3 below;\n\n4. *Recalls* paragraph 3 above.\n',
    );
    assert.deepEqual(
      table.map(({ from, to }) => [from, to]),
      [
        ['1 bis', '2'],
        ['2', '3'],
        ['3', '4'],
      ],
    );
  });

  test('the letters of negotiators go, a list from 7 begins with 1', () => {
    const { text, table } = result(
      '*The General Assembly*,\n\nPP1. *Recalling* the light,\n\nPP1 ter. *Noting* the fog,\n\nOP1: *Urges* ports to act;\n\nOP9: *Decides* to act.\n',
    );
    assert.equal(
      text,
      '*The General Assembly*,\n\n*Recalling* the light,\n\n*Noting* the fog,\n\n1. *Urges* ports to act;\n\n2. *Decides* to act.\n',
    );
    assert.deepEqual(
      table.map(({ from, to }) => `${from} > ${to}`),
      ['PP1 > PP1', 'PP1 ter > PP2', 'OP1 > 1', 'OP9 > 2'],
    );
    assert.equal(
      result('7. *Urges* ports to act;\n\n8. *Decides* to act.\n').text,
      '1. *Urges* ports to act;\n\n2. *Decides* to act.\n',
    );
  });

  test('the report has both numbers, and says where nothing changed', () => {
    const report = renumberingReport(result('1. *Urges* ports;\n\n1 bis. *Asks* ships to wait.\n'));
    assert.match(report, /\| 1 bis \| 2 \| Asks ships to wait/);
    assert.match(
      renumberingReport(result('1. *Urges* ports to act.\n')),
      /have the numbers they should have/,
    );
  });
});
