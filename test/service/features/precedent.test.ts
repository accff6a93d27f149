/** Where and how selected words were used before. */
import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../server/src/corpus/document';
import { precedentCard, precedentsOf } from '../../../server/src/service/features/precedent';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld } from '../../../server/src/service/world/world';
import { draft } from '../../support/small-world';

const text = (symbol: string, date: string, title: string, ...paragraphs: readonly string[]): string =>
  `---\nsymbol: ${symbol}\ntitle: ${title}\nstanding: adopted\ndate: ${date}\n---\n\n*The General Assembly*,\n\n${paragraphs.map((words, at) => `${at + 1}. ${words}`).join('\n\n')}\n`;

const texts = [
  text(
    'A/RES/70/1',
    '2015-12-01',
    'Fog',
    '*Urges* all ports to sound the harbour horn, whatever their flag, at night;',
  ),
  text(
    'A/RES/72/1',
    '2017-12-01',
    'Fog',
    '*Invites* all ports to sound the harbour bell, whatever their flag, at night;',
  ),
  text(
    'A/RES/74/1',
    '2019-12-01',
    'Fog',
    '*Urges* all ports to sound the harbour bell, whatever their flag, at night;',
    '*Urges* towns to ring the harbour bell;',
  ),
  text('A/HRC/RES/40/1', '2019-03-01', 'Bells', '*Encourages* all ports to own a harbour bell of bronze;'),
  '---\nid: zero\ntitle: Zero draft\nstanding: draft\n---\n\n1. Sound the harbour bell.\n',
];
const corpus = {
  documents: texts.map((one) => documentFrom(one, { kind: 'shipped' })),
  instruments: [],
  terms: [],
};
const world = createWorld(corpus, defaultSettings);

const of = (words: string, within = words) => {
  const snapshot = draft(`1. ${within}\n`);
  const start = snapshot.text.indexOf(words);
  return precedentsOf(world, snapshot, { start, end: start + words.length });
};

suite('the precedents of words', () => {
  test('uses, texts and years count adopted texts alone', () => {
    const found = of('harbour bell');
    assert.equal(found?.uses, 4);
    assert.equal(found?.texts, 3);
    assert.deepEqual(found?.years, [
      { year: 2017, texts: 1 },
      { year: 2019, texts: 2 },
    ]);
    assert.deepEqual(found?.titles, [
      { name: 'Fog', texts: 2 },
      { name: 'Bells', texts: 1 },
    ]);
    assert.deepEqual(found?.organs, [
      { name: 'General Assembly', texts: 2 },
      { name: 'Human Rights Council', texts: 1 },
    ]);
    assert.equal(found?.loaded, 4);
  });

  test('what stands between markup and footnote marks is the words', () =>
    assert.equal(of('*harbour*[^1] bell', 'Ring the *harbour*[^1] bell.')?.uses, 4));

  test('a phrase that gave place to another in a later text of its title is contested', () => {
    const changes = of('harbour bell')?.contested.map(({ before, after }) => [
      before.document.id,
      before.words,
      after.document.id,
      after.words,
    ]);
    assert.deepEqual(changes, [['A/RES/70/1', 'harbour horn', 'A/RES/72/1', 'harbour bell']]);
  });

  test('an opening has its ladder, in its own form', () => {
    // The words as a whole stand in no text, the opening without its sequel word does.
    assert.equal(of('Also urges')?.uses, 0);
    assert.deepEqual(
      of('Also urges')?.ladder.map(({ words, uses, isOwn }) => [words, uses, isOwn]),
      [
        ['invites', 1, false],
        ['encourages', 1, false],
        ['urges', 3, true],
      ],
    );
    assert.deepEqual(of('harbour bell')?.ladder, []);
  });

  test('words that no adopted text has have none', () => assert.equal(of('harbour gong'), undefined));

  test('the card says it, the most useful line first, and escapes what it quotes', () => {
    const found = of('harbour bell');
    assert.ok(found);
    const lines = precedentCard(found).split('\n\n');
    assert.equal(lines[0], '**“harbour bell”** · 4 uses in 3 texts of 4 adopted ones, 2017 to 2019');
    assert.ok(
      lines.includes(
        'Contested: Fog: “harbour horn” (resolution 70/1, OP1, 2015), then “harbour bell” (resolution 72/1, OP1, 2017)',
      ),
      lines.join('\n'),
    );
    assert.ok(lines.includes('Titles: Fog 2, Bells 1'));
    assert.equal(precedentCard({ ...found, words: 'a *b*' }).startsWith('**“a \\*b\\*”**'), true);
  });
});
