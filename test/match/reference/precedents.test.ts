import { strict as assert } from 'node:assert';
import { makePrecedents } from '../../../corpus/tools/precedents';
import { readPrecedents, writePrecedents } from '../../../corpus/tools/precedents-file';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { departures } from '../../../server/src/match/compare/departures';
import { hashOfWords } from '../../../server/src/match/index/word-hashes';
import { precedentTables } from '../../../server/src/match/reference/precedents';
import { withTables } from '../../../server/src/match/reference/reference-texts';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick(
  [
    'We commit to keep every harbour open to ships in distress, using closure as a measure of last resort only.',
  ],
  ['We commit to keep every harbour and jetty open to all vessels whatsoever.'],
);
const texts = [
  {
    symbol: '75/1',
    session: '75',
    related: false,
    paragraphs: ['Decides to keep every harbour open to ships in danger;'],
  },
  {
    symbol: '76/2',
    session: '76',
    related: false,
    paragraphs: ['Asks for every harbour open to ships;', 'Every harbour open.'],
  },
  { symbol: '76/3', session: '76', related: true, paragraphs: ['Keep every harbour and jetty open to all.'] },
];
const packed = makePrecedents(texts, yardstick);

suite('tables of precedents', () => {
  const tables = precedentTables(packed);

  test('count the resolutions on other subjects that hold a phrase, each once', () => {
    assert.equal(tables.stock(hashOfWords(['every', 'harbour', 'open'])), 2);
    assert.equal(tables.stock(hashOfWords(['keep', 'every', 'harbour'])), 1);
    assert.equal(tables.stock(hashOfWords(['measure', 'of', 'last'])), 0);
  });

  test('know the phrases of a superseded text that others have', () => {
    assert.equal(tables.phrase(hashOfWords(['harbour', 'and', 'jetty'])), 1);
    assert.equal(tables.phrase(hashOfWords(['all', 'vessels', 'whatsoever'])), 0);
  });

  test('name the resolution that holds a variant', () => {
    const draft = draftWords(
      yardstick.passages.vocabulary,
      'Urges all to keep every harbour open to ships in danger;',
    );
    const [departure] = departures({ ...yardstick, ...withTables(yardstick.passages, tables) }, draft);
    assert.equal(departure?.elsewhere, 'resolution 75/1');
  });

  test('leave one session out', () => {
    const others = precedentTables(packed, '76');
    assert.equal(others.stock(hashOfWords(['every', 'harbour', 'open'])), 1);
    assert.equal(others.phrase(hashOfWords(['harbour', 'and', 'jetty'])), 0);
  });

  test('hold no words', () => {
    for (const bytes of [packed.stock, packed.phrases, packed.elsewhere])
      assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /harbour|jetty|danger/i);
  });

  test('are read from their file as they were made', () =>
    assert.deepEqual(readPrecedents(writePrecedents(packed)), packed));
});
