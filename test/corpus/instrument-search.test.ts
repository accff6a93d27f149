import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findInstruments } from '../../server/src/corpus/instrument-search';
import { readInstruments } from '../../server/src/corpus/instruments';

const ours = readInstruments(readFileSync('corpus/instruments.yaml', 'utf8'));
const first = (query: string) => findInstruments(ours, query)[0]?.id;

suite('names', () => {
  test('an instrument is found by acronym, by part of its title, and misspelt', () => {
    assert.equal(first('CRC'), 'crc');
    assert.equal(first('cedaw'), 'cedaw');
    assert.equal(first('rights of the child'), 'crc');
    assert.equal(first('New Urban Agneda'), 'nua');
    assert.equal(first('Slavery Convntion'), 'slavery-1926');
  });

  test('nothing is like nonsense, everything like nothing', () => {
    assert.deepEqual(findInstruments(ours, 'xyzzyqwv'), []);
    assert.equal(findInstruments(ours, ' ', 5).length, 5);
    assert.deepEqual(findInstruments(ours, 'Convention '.repeat(100)), [], 'no name is that long');
  });
});
