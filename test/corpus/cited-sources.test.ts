import assert from 'node:assert/strict';
import { makeCitedSources, type Testimony, testimonyOf } from '../../corpus/tools/cited-sources';
import { citedLookup, splitSymbol } from '../../server/src/corpus/cited-sources';
import { documentFrom } from '../../server/src/corpus/document';
import { foldedReference } from '../../server/src/corpus/instruments';
import { isInstrumentName, withNamed } from '../../server/src/corpus/named-instruments';
import { shippedCorpus } from '../support/shipped-corpus';

/** A resolution that says this, with a footnote on the Convention on Safe Harbours. */
const witness = (
  n: number,
  words: string,
  note = 'United Nations, *Treaty Series*, vol. 77, No. 1234.',
): Testimony =>
  testimonyOf(
    documentFrom(
      `---\nsymbol: A/RES/75/${900 + n}\nstanding: adopted\ndate: 2021-03-0${n}\n---\n\n*Recalling* ${words} and reaffirming the Convention on the Safety of Harbours,[^1]\n\n[^1]: ${note}\n`,
      { kind: 'shipped' },
    ),
    '75',
  );

const ofDay = (day: string) => `its resolution 71/280 of ${day}`;

suite('the table of cited sources', () => {
  test('knows the day that two resolutions give, not the one of a single witness', () => {
    const one = makeCitedSources([witness(1, ofDay('6 April 2017'))]);
    assert.equal(citedLookup(one).date('A/RES/71/280'), undefined);
    const two = makeCitedSources([witness(1, ofDay('6 April 2017')), witness(2, ofDay('6 April 2017'))]);
    assert.deepEqual(citedLookup(two).date('A/RES/71/280'), { date: '2017-04-06', witnesses: 2, own: false });
  });

  test('knows no day where the witnesses disagree, or where none lies in the session', () => {
    const days = ['6 April 2017', '6 April 2017', '7 April 2017'].map((day, n) => witness(n + 1, ofDay(day)));
    assert.equal(citedLookup(makeCitedSources(days)).date('A/RES/71/280'), undefined);
    const others = [1, 2].map((n) => witness(n, 'its resolution 5/1 of 2 March 2022'));
    assert.equal(citedLookup(makeCitedSources(others)).date('A/RES/5/1'), undefined);
  });

  test('takes the day of a resolution that is at hand from itself', () => {
    const table = makeCitedSources([
      witness(1, 'its resolution 75/902 of 5 May 2020'),
      witness(2, 'nothing'),
    ]);
    assert.deepEqual(citedLookup(table).date('A/RES/75/902'), {
      date: '2021-03-02',
      witnesses: 0,
      own: true,
    });
  });

  test('knows the reference of a title, and names an instrument after three witnesses', () => {
    const two = [1, 2].map((n) => witness(n, 'nothing'));
    const title = 'Convention on the Safety of Harbours';
    const known = citedLookup(makeCitedSources(two)).usual(title);
    assert.deepEqual(known, {
      reference: 'United Nations, Treaty Series, vol. 77, No. 1234.',
      witnesses: 2,
    });
    assert.deepEqual(makeCitedSources(two).names, []);
    const table = makeCitedSources([...two, witness(3, 'nothing')]);
    assert.deepEqual(table.names, [[title, 'United Nations, Treaty Series, vol. 77, No. 1234.', 3]]);
    const [instrument] = withNamed([], table);
    assert.deepEqual([instrument?.title, instrument?.kind], [title, 'treaty']);
  });

  test('keeps references by their numbers, and no notes that explain', () => {
    const notes = ['See “A report”, A/75/1.', 'The term is used without prejudice to positions.'];
    for (const note of notes)
      assert.deepEqual(makeCitedSources([1, 2].map((n) => witness(n, 'nothing', note))).references, []);
  });

  test('takes a symbol apart and finds it again', () => {
    assert.deepEqual(splitSymbol('A/RES/71/1'), { series: 'A/RES/71/', item: '1' });
    assert.deepEqual(splitSymbol('A/RES/2200 A (XXI)'), { series: 'A/RES/(XXI)', item: '2200 A' });
    assert.deepEqual(splitSymbol('S/RES/1325 (2000)'), { series: 'S/RES/(2000)', item: '1325' });
  });

  test('tells names of instruments from bodies, meetings and words around them', () => {
    const names = ['Convention on Biological Diversity', '2005 World Summit Outcome', 'New Urban Agenda'];
    const others = [
      'Committee on Conferences',
      'Implementation of the Monterrey Consensus',
      'VI of the Treaty on the Non-Proliferation of Nuclear Weapons',
      'United Nations Millennium Declaration on 8 September 2000',
      'Protocols to the Treaty',
    ];
    assert.deepEqual([...names, ...others].filter(isInstrumentName), names);
  });
});

suite('the table of cited sources that ships', () => {
  const { cited, documents, instruments } = shippedCorpus();

  test('dates the documents of the corpus as they are dated', () => {
    const lookup = citedLookup(cited);
    for (const { symbol = '', date } of documents.filter(({ standing }) => standing === 'adopted'))
      assert.equal(lookup.date(symbol)?.date, date, symbol);
  });

  test('rests each row on the resolution itself or on two others, and holds plain days and references', () => {
    for (const days of Object.values(cited?.dates ?? {}))
      for (const [day, items] of Object.entries(days)) {
        assert.match(day, /^\d{4}-\d\d-\d\d$/);
        for (const item of items.split(',')) assert.match(item, /^[\w -]+(?:=\d+|:(?:[2-9]|\d\d+))$/);
      }
    for (const row of cited?.references ?? []) {
      const [reference = '', witnesses = ''] = row.split('\t');
      assert.ok(reference.length < 240 && !reference.includes('“') && Number(witnesses) > 1, row);
    }
    for (const [, , witnesses] of cited?.names ?? []) assert.ok(witnesses > 2);
  });

  test('agrees with the table of instruments wherever both give a treaty', () => {
    const lookup = citedLookup(cited);
    for (const { title, reference = '' } of instruments) {
      const usual = lookup.usual(title)?.reference ?? '';
      const plain = foldedReference(reference);
      if (!/treaty series/.test(plain) || !/Treaty Series/.test(usual)) continue;
      assert.equal(foldedReference(usual).match(/no\. .*/)?.[0], plain.match(/no\. .*/)?.[0], title);
    }
  });
});
