import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  byReference,
  bySymbol,
  findMentions,
  instrumentTable,
  readInstruments,
  symbolOfReference,
} from '../../server/src/corpus/instruments';
import { readReferences, seriesOf } from '../../server/src/resolution/citations/references';

const ours = readInstruments(readFileSync('corpus/instruments.yaml', 'utf8'));
const table = instrumentTable(ours);
const named = (text: string) =>
  findMentions(table, text).map(
    ({ span, instrument }) => `${text.slice(span.start, span.end)} = ${instrument.id}`,
  );

suite('instruments', () => {
  test('an instrument is found by title, short form and acronym', () => {
    assert.deepEqual(named('the Convention on the Rights of the Child, the Sendai Framework and CEDAW'), [
      'Convention on the Rights of the Child = crc',
      'Sendai Framework = sendai',
      'CEDAW = cedaw',
    ]);
  });

  test('the longest title counts: a committee is not its convention, a declaration not its forum', () => {
    assert.deepEqual(named('the Progress Declaration of the International Migration Review Forum'), [
      'Progress Declaration of the International Migration Review Forum = imrf-pd',
    ]);
    assert.deepEqual(
      named('Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families'),
      [],
    );
  });

  test('short forms count in their own capitals, long ones in any', () => {
    assert.deepEqual(named('the cat, the protection of migrants'), []);
    assert.deepEqual(named('the convention on the rights of the child'), [
      'convention on the rights of the child = crc',
    ]);
  });

  test('a reference leads to its instruments, one note to several', () => {
    const ids = (reference: string) => byReference(table, reference).map(({ id }) => id);
    assert.deepEqual(ids('United Nations, *Treaty Series*, vol. 1577, No. 27531.'), ['crc']);
    assert.deepEqual(ids('See resolution 2200 A (XXI), annex.'), ['iccpr', 'icescr']);
    assert.deepEqual(ids('United Nations, Treaty Series, vols. 2225, 2237 and 2241, No. 39574.'), [
      'untoc',
      'trafficking-protocol',
      'smuggling-protocol',
    ]);
    assert.deepEqual(ids('Resolution 73/195, annex.'), ['gcm']);
  });

  test('a symbol leads to its instruments', () => {
    assert.deepEqual(
      bySymbol(table, 'A/RES/69/283').map(({ id }) => id),
      ['sendai'],
    );
    assert.equal(symbolOfReference('Resolution 69/283, annex II.'), 'A/RES/69/283, annex II');
    assert.equal(symbolOfReference('See A/78/203.'), 'A/78/203');
    assert.equal(symbolOfReference('To be issued.'), undefined);
  });

  test('every reference of the table is one that a footnote can carry', () => {
    for (const { id, reference } of ours) {
      if (reference === undefined) continue;
      const [first] = readReferences(reference);
      assert.ok(reference.endsWith('.'), `${id}: no full stop`);
      assert.ok(first && seriesOf(first) !== 'words', `${id}: ${reference}`);
    }
  });

  test('a wrong row is named', () => {
    assert.throws(
      () => readInstruments('- {id: x, kind: treaty}'),
      /instrument x: id, kind and title are needed/,
    );
    assert.throws(() => readInstruments('- {id: x, kind: treaty, title: T, year: 1}'), /no such field: year/);
    assert.throws(
      () => readInstruments('- {id: x, kind: t, title: T}\n- {id: x, kind: t, title: T}'),
      /two instruments/,
    );
  });
});
