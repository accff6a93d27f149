import { strict as assert } from 'node:assert';
import { notAdopted, standingBy } from '../../../server/src/resolution/citations/symbol-standing';
import { parse } from '../../../server/src/resolution/parse';

suite('the standing that a symbol allows', () => {
  test('a draft, a report, a letter or a record cannot be adopted', () => {
    for (const symbol of ['A/C.2/79/L.14', 'A/79/L.3/Rev.1', 'E/CN.5/2023/L.4', 'A/CONF.230/WP.2'])
      assert.equal(notAdopted(symbol), 'draft', symbol);
    for (const symbol of [
      'A/79/12',
      'A/ES-10/273',
      'S/2021/877',
      'E/2022/15',
      'A/HRC/41/8/Add.2',
      'A/79/PV.3',
    ])
      assert.equal(notAdopted(symbol), 'report', symbol);
    for (const symbol of ['a / 79 / l.3', 'A/79/\u200BL.3', 'Ａ/79/L.3'])
      assert.equal(notAdopted(symbol), 'draft', symbol);
    assert.equal(notAdopted('A/RES/79/1/Rev.1'), 'draft');
  });

  test('resolutions, decisions, statements and outcomes of conferences can', () => {
    for (const symbol of [
      'A/RES/79/1',
      'A/RES/217 A (III)',
      'A/RES/ES-11/1',
      'S/RES/1325 (2000)',
      'S/PRST/2013/15',
      'E/RES/2021/8',
      'A/HRC/RES/53/24',
      'A/DEC/78/401',
      'A/CONF.157/24 (Part I)',
      'FCCC/CP/2015/10/Add.1',
      'UNEP/EA.4/Res.6',
    ])
      assert.equal(notAdopted(symbol), undefined, symbol);
  });

  test('what a document says of itself stands otherwise', () => {
    assert.equal(standingBy('A/79/L.3', 'superseded'), 'superseded');
    assert.equal(standingBy(undefined, 'adopted'), 'adopted');
    assert.equal(standingBy('A/79/L.3', 'adopted'), 'draft');
  });

  test('a draft that calls itself adopted is told so at the word', () => {
    const text = '---\nsymbol: A/C.2/79/L.14\nstanding: adopted\n---\n\n1. Urges States.\n';
    const [problem, ...more] = parse(text).problems;
    assert.equal(problem?.message, 'A/C.2/79/L.14 is the symbol of a draft, which cannot be adopted');
    assert.equal(text.slice(problem?.span.start, problem?.span.end), 'adopted');
    assert.deepEqual(more, []);
  });
});
