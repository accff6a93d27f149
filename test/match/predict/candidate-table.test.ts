import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  hasPlace,
  likeliest,
  newCandidateTable,
  rowOf,
} from '../../../server/src/match/predict/candidate-table';

function tableOf(likelihoods: readonly number[]) {
  const table = newCandidateTable();
  for (const [id, likelihood] of likelihoods.entries())
    table.likelihoods[rowOf(table, id + 100)] = likelihood;
  return table;
}

suite('a table of next words', () => {
  test('has a row for each word, at first without a likelihood or a place', () => {
    const table = newCandidateTable();
    assert.deepEqual(
      [7, 9, 7, 8, 9].map((id) => rowOf(table, id)),
      [0, 1, 0, 2, 1],
    );
    assert.equal(table.size, 3);
    assert.deepEqual(table.ids, [7, 9, 8]);
    assert.deepEqual(table.likelihoods, [0, 0, 0]);
    assert.equal(hasPlace(table, 0), false);
    table.ways[0] = [];
    table.words[1] = { id: 9, weight: 1, leads: [] };
    assert.deepEqual(
      [0, 1, 2].map((row) => hasPlace(table, row)),
      [true, true, false],
    );
  });

  test('names the likeliest of those that are offered, the first of equals', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.func(fc.boolean()),
        (likelihoods, limit, isOffered) => {
          const sorted = likelihoods
            .map((likelihood, row) => ({ likelihood, row }))
            .filter(({ row }) => isOffered(row))
            .sort((a, b) => b.likelihood - a.likelihood || a.row - b.row)
            .map(({ row }) => row);
          assert.deepEqual(likeliest(tableOf(likelihoods), limit, isOffered), sorted.slice(0, limit));
        },
      ),
    ));

  test('asks whether a word is offered only where it would be among them', () => {
    const asked: number[] = [];
    likeliest(tableOf([5, 4, 1, 4, 6]), 2, (row) => {
      asked.push(row);
      return true;
    });
    assert.deepEqual(asked, [0, 1, 4]);
  });
});
