import { strict as assert } from 'node:assert';
import { foldName, skeletonOf } from '../../server/src/text/lookalikes';

suite('names that look alike', () => {
  test('are compared without what cannot be seen', () => {
    for (const [name, same] of [
      ['A/RES/73/195', 'A/RES/73/\u200B195'],
      ['A/RES/73/195', '\u2066A/RES/73/195\u2069'],
      ['A/RES/73/195', 'Ａ/ＲＥＳ/７３/１９５'],
      ['a–b', 'A\u2011B'],
      ['Global Compact', ' global\u00A0 compact\uFE0F'],
    ] as const)
      assert.equal(foldName(same), foldName(name));
    assert.notEqual(foldName('GСM'), foldName('GCM'));
  });

  test('have one skeleton, whatever alphabet their letters are of', () => {
    for (const [name, same] of [
      ['GCM', 'GСM'],
      ['GCM', 'GCΜ'],
      ['NYD', 'ΝΥD'],
      ['A/RES/73/195', 'А/RЕS/73/l95'],
      ['A/RES/70/1', 'A/RES/7O/1'],
    ] as const)
      assert.equal(skeletonOf(same), skeletonOf(name), same);
  });

  test('names that people can tell apart have two', () => {
    for (const [one, other] of [
      ['annex I', 'annex 1'],
      ['Lille', 'Iille'],
      ['A/RES/71/1', 'A/RES/71/10'],
      ['CRC', 'CRPD'],
    ] as const)
      assert.notEqual(skeletonOf(one), skeletonOf(other));
  });
});
