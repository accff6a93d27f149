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

/** A symbol, and what it says: kind, body, session, years. */
const SAID: readonly (readonly [string, string])[] = [
  ['A/RES/S-27/2', 'resolution | General Assembly | S-27 | 2002'],
  ['A/RES/ES-11/1', 'resolution | General Assembly | ES-11 | -'],
  ['A/RES/2200 A (XXI)', 'resolution | General Assembly | 21 | 1966–1967'],
  ['S/RES/1325', 'resolution | Security Council | - | -'],
  ['S/PRST/2013/15', 'presidential statement | Security Council | - | 2013'],
  ['S/PRST/x', 'document | Security Council | - | -'],
  ['A/HRC/DEC/2/115', 'decision | Human Rights Council | 2 | 2006'],
  ['A/HRC/S-21/2', 'document | Human Rights Council | S-21 | -'],
  ['A/HRC/1/5', 'document | Human Rights Council | 1 | 2006'],
  ['A/HRC/4/1', 'document | Human Rights Council | 4 | 2007'],
  ['A/HRC/53/L.11', 'draft | Human Rights Council | 53 | 2023'],
  ['XA/HRC/53/1', 'document | - | - | -'],
  ['E/RES/2021/8', 'resolution | Economic and Social Council | - | 2021'],
  ['E/CN.4/2005/102', 'document | Commission on Human Rights | - | 2005'],
  ['E/CN.9/2006/7', 'document | Commission on Population and Development | - | 2006'],
  ['E/C.12/2008/3', 'document | Economic and Social Council | - | 2008'],
  ['E/ICEF/2019/4', 'document | Economic and Social Council | - | 2019'],
  ['E/ESCAP/RES/2019/1', 'document | Economic and Social Council | - | 2019'],
  ['E/CN.6/2020/L.3', 'draft | Commission on the Status of Women | - | 2020'],
  ['E/2023/94', 'document | Economic and Social Council | - | 2023'],
  ['E/X.Y/2001/1', 'document | Economic and Social Council | - | 2001'],
  ['E/20230/4', 'document | Economic and Social Council | - | -'],
  ['A/C.3/78/SR.12', 'summary record | Third Committee of the General Assembly | 78 | 2023–2024'],
  ['A/C.7/78/1', 'document | General Assembly | - | -'],
  ['A/CONF.157/24 (Part I)', 'document | United Nations conference | - | -'],
  ['A/CONF.151/26/Rev.1', 'document | United Nations conference | - | -'],
  ['A/AC.109/2023/16', 'document | committee of the General Assembly | - | 2023'],
  ['A/AC.109/1999/2', 'document | committee of the General Assembly | - | 1999'],
  ['A/78/PV.3', 'verbatim record | General Assembly | 78 | 2023–2024'],
  ['A/ES-10/273', 'document | General Assembly | ES-10 | -'],
  ['A/S-20/4', 'document | General Assembly | S-20 | 1998'],
  ['A/0/1', 'document | General Assembly | - | -'],
  ['A/201/1', 'document | General Assembly | - | -'],
  ['A/73/12 (Part II)', 'document | General Assembly | 73 | 2018–2019'],
  ['FCCC/CP/2015/10/Add.1', 'document | United Nations Framework Convention on Climate Change | - | 2015'],
  ['S/2016/595', 'document | Security Council | - | 2016'],
  ['CAC/COSP/2021/17', 'document | United Nations Convention against Corruption | - | 2021'],
  ['UNEP/EA.4/Res.6', 'document | United Nations Environment Programme | - | -'],
  ['ST/SGB/2013/4', "Secretary-General's bulletin | Secretariat | - | 2013"],
  ['ST/ESA/2013', 'document | Secretariat | - | 2013'],
  ['CBD/COP/2010/27', 'document | Convention on Biological Diversity | - | 2010'],
  ['ICCD/COP/2015/2', 'document | United Nations Convention to Combat Desertification | - | 2015'],
  [
    'CTOC/COP/2010/2',
    'document | United Nations Convention against Transnational Organized Crime | - | 2010',
  ],
  ['CRC/C/2010/1', 'document | Committee on the Rights of the Child | - | 2010'],
  ['CMW/C/2010/1', 'document | Committee on Migrant Workers | - | 2010'],
  ['CCPR/C/2010/1', 'document | Human Rights Committee | - | 2010'],
  ['CERD/C/2010/1', 'document | Committee on the Elimination of Racial Discrimination | - | 2010'],
  ['CEDAW/C/2010/1', 'document | Committee on the Elimination of Discrimination against Women | - | 2010'],
  ['CRPD/C/2010/1', 'document | Committee on the Rights of Persons with Disabilities | - | 2010'],
  ['CAT/C/2010/1', 'document | Committee against Torture | - | 2010'],
  ['HSP/GC/2010/1', 'document | United Nations Human Settlements Programme | - | 2010'],
  ['TD/2010/1', 'document | United Nations Conference on Trade and Development | - | 2010'],
  ['CD/2010', 'document | Conference on Disarmament | - | 2010'],
  ['NPT/CONF.2010/50', 'document | Treaty on the Non-Proliferation of Nuclear Weapons | - | 2010'],
  ['BWC/CONF.2010/1', 'document | Biological Weapons Convention | - | 2010'],
  ['CCW/CONF.2010/1', 'document | Convention on Certain Conventional Weapons | - | 2010'],
  ['ISBA/2010/1', 'document | International Seabed Authority | - | 2010'],
  ['SPLOS/2010', 'document | United Nations Convention on the Law of the Sea | - | 2010'],
  ['IDB.38/2010', 'document | United Nations Industrial Development Organization | - | 2010'],
  ['GC.13/2010', 'document | United Nations Industrial Development Organization | - | 2010'],
  ['DP/2010/5', 'document | United Nations Development Programme | - | 2010'],
  ['PBC/2010/5', 'document | Peacebuilding Commission | - | 2010'],
  ['JIU/2010/5', 'document | Joint Inspection Unit | - | 2010'],
  ['CLCS/2010', 'document | Commission on the Limits of the Continental Shelf | - | 2010'],
  ['E/CN.5/2010/1', 'document | Commission for Social Development | - | 2010'],
  ['E/CN.6/2010/1', 'document | Commission on the Status of Women | - | 2010'],
  ['E/CN.7/2010/1', 'document | Commission on Narcotic Drugs | - | 2010'],
  ['E/CN.15/2010/1', 'document | Commission on Crime Prevention and Criminal Justice | - | 2010'],
  ['CRC/C/GC/14', 'document | Committee on the Rights of the Child | - | -'],
  ['XDP/5', 'document | - | - | -'],
  ['E/5', 'document | Economic and Social Council | - | -'],
];

suite('symbols', () => {
  for (const [symbol, said] of SAID)
    test(`${symbol}: ${said}`, () => {
      assert.equal(says(symbol), said);
      assert.equal(says(` ${symbol.replaceAll('-', '\u2011')} `), said, 'with hyphens that do not break');
    });

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

suite('what symbols say', () => {
  for (const [symbol, said] of [
    ['A/RES/S-27/2', 'resolution | General Assembly | S-27 | 2002'],
    ['A/RES/S-99/2', 'resolution | General Assembly | S-99 | -'],
    ['A/RES/ES-11/1', 'resolution | General Assembly | ES-11 | -'],
    ['A/RES/999/1', 'resolution | General Assembly | - | -'],
    ['A/RES/2200 A (XXI)', 'resolution | General Assembly | 21 | 1966–1967'],
    ['A/RES/x', 'resolution | General Assembly | - | -'],
    ['S/RES/242', 'resolution | Security Council | - | -'],
    ['S/RES/1325(2000)', 'resolution | Security Council | - | 2000'],
    ['S/PRST/2013/15', 'presidential statement | Security Council | - | 2013'],
    ['S/2016/595', 'document | Security Council | - | 2016'],
    ['A/HRC/DEC/3/102', 'decision | Human Rights Council | 3 | 2006'],
    ['A/HRC/S-21/2', 'document | Human Rights Council | S-21 | -'],
    ['A/HRC/4/L.2', 'draft | Human Rights Council | 4 | 2007'],
    ['E/RES/2021/8', 'resolution | Economic and Social Council | - | 2021'],
    ['E/2023/L.4', 'draft | Economic and Social Council | - | 2023'],
    ['E/CN.4/2005/102', 'document | Commission on Human Rights | - | 2005'],
    ['E/CN.5/2005/1', 'document | Commission for Social Development | - | 2005'],
    ['E/CN.6/2005/1', 'document | Commission on the Status of Women | - | 2005'],
    ['E/CN.7/2005/1', 'document | Commission on Narcotic Drugs | - | 2005'],
    ['E/CN.9/2006/7', 'document | Commission on Population and Development | - | 2006'],
    ['E/CN.15/2006/7', 'document | Commission on Crime Prevention and Criminal Justice | - | 2006'],
    ['E/C.12/2006/7', 'document | Economic and Social Council | - | 2006'],
    ['E/ICEF/2006/7', 'document | Economic and Social Council | - | 2006'],
    ['E/CN.4/Sub.2/2003/12', 'document | Commission on Human Rights | - | 2003'],
    ['A/C.1/78/2', 'document | First Committee of the General Assembly | 78 | 2023–2024'],
    ['A/C.6/78/SR.2', 'summary record | Sixth Committee of the General Assembly | 78 | 2023–2024'],
    ['A/C.9/78/2', 'document | General Assembly | - | -'],
    ['A/CONF.157/24', 'document | United Nations conference | - | -'],
    ['A/CONF.231/2018/3', 'document | United Nations conference | - | 2018'],
    ['A/CONF.231/2018/L.3', 'draft | United Nations conference | - | 2018'],
    ['A/AC.109/1999/16', 'document | committee of the General Assembly | - | 1999'],
    ['A/78/PV.3', 'verbatim record | General Assembly | 78 | 2023–2024'],
    ['A/ES-10/273', 'document | General Assembly | ES-10 | -'],
    ['A/S-10/2', 'document | General Assembly | S-10 | 1978'],
    ['CAC/COSP/2021/17', 'document | United Nations Convention against Corruption | - | 2021'],
    ['ST/SGB/2013/4', "Secretary-General's bulletin | Secretariat | - | 2013"],
    ['ST/AI/2013/4', 'document | Secretariat | - | 2013'],
    ['UNEP/EA.4/Res.6', 'document | United Nations Environment Programme | - | -'],
    ['CRC/C/GC/14', 'document | Committee on the Rights of the Child | - | -'],
    ['CMW/C/GC/3', 'document | Committee on Migrant Workers | - | -'],
    ['CCPR/C/21', 'document | Human Rights Committee | - | -'],
    ['CERD/C/9', 'document | Committee on the Elimination of Racial Discrimination | - | -'],
    ['CEDAW/C/9', 'document | Committee on the Elimination of Discrimination against Women | - | -'],
    ['CRPD/C/9', 'document | Committee on the Rights of Persons with Disabilities | - | -'],
    ['CAT/C/9', 'document | Committee against Torture | - | -'],
    ['CD/2119', 'document | Conference on Disarmament | - | -'],
    ['TD/500/Add.1', 'document | United Nations Conference on Trade and Development | - | -'],
    ['IDB.45/Dec.2', 'document | United Nations Industrial Development Organization | - | -'],
    ['GC.17/Res.1', 'document | United Nations Industrial Development Organization | - | -'],
    ['ISBA/25/A/2', 'document | International Seabed Authority | - | -'],
    ['PBC/4/OC/3', 'document | Peacebuilding Commission | - | -'],
    ['JIU/REP/2015/3', 'document | Joint Inspection Unit | - | 2015'],
  ] as const)
    test(`${symbol}: ${said}`, () => assert.equal(says(symbol), said));

  test('stray blanks and other hyphens are put right', () => {
    assert.equal(readSymbol('  A/RES/ES\u201111/1  ').symbol, 'A/RES/ES-11/1');
    assert.equal(readSymbol('A/RES/217  A\n(III)').symbol, 'A/RES/217 A (III)');
    assert.equal(foldSymbol('see  A / RES / es\u201111\u00a0/ 1'), 'SEE A/RES/ES-11/1');
    assert.equal(foldSymbol('its resolution 73/195'), 'A/RES/73/195');
    assert.equal(foldSymbol('see resolution\u00a0\u00a073/195'), 'A/RES/73/195');
    assert.equal(foldSymbol('a resolution 73/195'), 'A RESOLUTION 73/195');
  });

  test('Roman numerals count', () => {
    const read = ['I', 'IV', 'IX', 'XL', 'XC', 'CD', 'MCMXCIX', 'Q', ''].map(readRoman);
    assert.deepEqual(read, [1, 4, 9, 40, 90, 400, 1999, 0, 0]);
  });

  test('a resolution may be of the years of its session', () => {
    assert.equal(yearsOfResolution('ES-11/1'), undefined);
    assert.equal(yearsOfResolution('1325 (2000)'), undefined);
    assert.equal(yearsOfResolution('0/1'), undefined);
    assert.deepEqual(yearsOfResolution('1/1'), { from: 1946, to: 1947 });
    assert.deepEqual(yearsOfResolution('200/1'), { from: 2145, to: 2146 });
    assert.equal(yearsOfResolution('201/1'), undefined);
  });
});
