import assert from 'node:assert/strict';
import {
  foldSymbol,
  readRoman,
  readSymbol,
  SYMBOL_PATTERN,
  yearsOfResolution,
} from '../../../server/src/resolution/citations/symbols';

const says = (symbol: string): string => {
  const { kind, body, session, years } = readSymbol(symbol);
  return [kind, body, session, years].map((part) => part ?? '-').join(' | ');
};

suite('symbols', () => {
  test('a symbol says what its document is', () => {
    assert.equal(says('A/RES/73/195'), 'resolution | General Assembly | 73 | 2018–2019');
    assert.equal(says('A/RES/217 A (III)'), 'resolution | General Assembly | 3 | 1948–1949');
    assert.equal(
      says('A/C.3/78/L.52/Rev.1'),
      'draft | Third Committee of the General Assembly | 78 | 2023–2024',
    );
    assert.equal(says('A/HRC/15/29'), 'document | Human Rights Council | 15 | 2010');
    assert.equal(says('A/HRC/RES/53/24'), 'resolution | Human Rights Council | 53 | 2023');
    assert.equal(says('S/RES/1325 (2000)'), 'resolution | Security Council | - | 2000');
    assert.equal(says('E/2013/25'), 'document | Economic and Social Council | - | 2013');
    assert.equal(says('A/78/203'), 'document | General Assembly | 78 | 2023–2024');
    assert.equal(says('A/CONF.157/24 (Part I)'), 'document | United Nations conference | - | -');
    assert.equal(
      says('FCCC/CP/2015/10/Add.1'),
      'document | United Nations Framework Convention on Climate Change | - | 2015',
    );
  });

  test('a series we do not know is a document, no more', () => {
    assert.equal(says('XYZ/7'), 'document | - | - | -');
  });

  test('a resolution and its symbol are one', () => {
    assert.equal(foldSymbol('resolution 73/195'), 'A/RES/73/195');
    assert.equal(foldSymbol('General Assembly resolution 217 A (III)'), 'A/RES/217 A (III)');
    assert.equal(foldSymbol(' a/res/73/195 '), 'A/RES/73/195');
  });

  test('a symbol is found whole in running text', () => {
    const text =
      'see A/HRC/37/34/Add.1, A/73/12 (Part II) and FCCC/CP/2015/10/Add.1, decision 1/CP.21; and/or others';
    assert.deepEqual(
      [...text.matchAll(new RegExp(SYMBOL_PATTERN, 'g'))].map((match) => match[0]),
      ['A/HRC/37/34/Add.1', 'A/73/12 (Part II)', 'FCCC/CP/2015/10/Add.1'],
    );
  });

  test('the session of a resolution gives the years it can be of', () => {
    assert.deepEqual(yearsOfResolution('73/195'), { from: 2018, to: 2019 });
    assert.deepEqual(yearsOfResolution('2200 A (XXI)'), { from: 1966, to: 1967 });
    assert.equal(yearsOfResolution('S-27/2'), undefined);
    assert.equal(readRoman('XXIX'), 29);
  });
});
