/** The ladders of openings, and the exchanges between adopted texts that they rest on. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { ladders } from '../../../server/src/match/revision/strength/ladder-table';
import { strengthOfOpenings } from '../../../server/src/match/revision/strength/strength';

const { exchanges }: { exchanges: Record<string, number> } = JSON.parse(
  readFileSync('corpus/tables/opening-exchanges.json', 'utf8'),
);

suite('ladders of openings', () => {
  test('hold words that adopted texts exchange for one another', () => {
    for (const ladder of ladders) {
      const rung = (phrase: string) => ladder.findIndex((step) => step.includes(phrase));
      const known = Object.keys(exchanges).filter((exchange) => {
        const [from, to] = exchange.split(' -> ').map(rung);
        return from !== undefined && to !== undefined && from >= 0 && to >= 0 && from !== to;
      });
      assert.ok(known.length > 0, ladder.join(' < '));
    }
  });

  test('say stronger one way and weaker the other', () => {
    for (const [old, now] of [
      ['invites', 'urges'],
      ['notes', 'welcomes'],
      ['noting with concern', 'expressing grave concern'],
      ['condemns', 'strongly condemns'],
      ['deeply concerned', 'gravely concerned'],
    ] as const) {
      assert.equal(strengthOfOpenings(old, now), 'stronger', `${old} -> ${now}`);
      assert.equal(strengthOfOpenings(now, old), 'weaker', `${now} -> ${old}`);
    }
  });

  test('say nothing of openings that stand on no common ladder, or on one rung', () => {
    for (const [old, now] of [
      ['welcomes', 'recalls'],
      ['decides', 'reaffirms'],
      ['requests', 'calls upon'],
      ['stresses', 'emphasizes'],
    ] as const)
      assert.equal(strengthOfOpenings(old, now), undefined, `${old} -> ${now}`);
  });
});
