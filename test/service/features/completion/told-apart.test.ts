import { strict as assert } from 'node:assert';
import type { CompletionItem } from '../../../../server/src/service/features/completion/item';
import { toldApart } from '../../../../server/src/service/features/completion/told-apart';

const row = (text: string, paragraph = 0, from = 0): CompletionItem => ({
  kind: 'continuation',
  label: text,
  edit: { span: { start: 0, end: 0 }, text },
  filter: text,
  source: '',
  places: [{ document: 'A/RES/80/1', paragraph, from, to: from + text.split(' ').length }],
});

suite('rows that a reader can tell apart', () => {
  test('are one for all lengths of one paragraph', () => {
    const rows = [row('the lamp'), row('the lamp of the coast'), row('the lamp', 1), row('the light')];
    assert.deepEqual(
      toldApart(rows).map(({ edit }) => edit.text),
      ['the lamp', 'the lamp', 'the light'],
    );
  });

  test('show where they differ, however late that is', () => {
    const same = 'Keep the lamps of all harbours lit from dusk to dawn';
    const labels = toldApart([
      row(`${same} in times of fog, for those at sea`),
      row(`${same} in winter months, for those at sea`, 1),
    ]).map(({ label }) => label);
    assert.deepEqual(labels, [
      'Keep \u2026 times of fog, for those at sea',
      'Keep \u2026 winter months, for those at sea',
    ]);
  });

  test('are shortened in the middle where they differ at once', () => {
    const [label] = toldApart([
      row('Keep the lamps of all harbours lit from dusk to dawn'),
      row('Paint all piers'),
    ]);
    assert.equal(label?.label, 'Keep the lamps of all \u2026 to dawn');
  });
});
