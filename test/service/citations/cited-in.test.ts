import { strict as assert } from 'node:assert';
import type { Instrument } from '../../../server/src/corpus/model';
import type { Engine } from '../../../server/src/match/index/engine';
import {
  placesOfInstrument,
  placesOfSymbol,
  placesOfWords,
} from '../../../server/src/service/citations/cited-in';
import { smallWorld } from '../../support/small-world';

const text = (symbol: string, standing: string, ...paragraphs: string[]): string =>
  `---\nsymbol: ${symbol}\ntitle: Text ${symbol}\nstanding: ${standing}\n---\n\n${paragraphs.join('\n\n')}\n`;

/** The addresses, as they are shown. */
const shown = (places: readonly { readonly shown: string }[]): string[] => places.map((one) => one.shown);

const RIGHTS = 'Convention on the Rights of the Child';
const { engine } = smallWorld([
  text('A/72/900', 'report', `1. States are bound by the ${RIGHTS}.`, '2. See resolution 71/900.'),
  text('A/C.3/78/L.900', 'draft', `1. *Recalls* the ${RIGHTS};`),
  text(
    'A/RES/70/900',
    'adopted',
    `# The ${RIGHTS}`,
    `1. *Recalls* the ${RIGHTS} and, once more, the ${RIGHTS};`,
    '2. *Recalls* its resolution 71/900,[^1] and paragraph 71/9 of it;',
    '3. *Recalls* the vote of 71/900;',
    '4. *Takes note* of document A/72/900;',
    `[^1]: See the annex to the ${RIGHTS}, and resolution 71/900.`,
  ),
]);

const child = instrumentNamed(RIGHTS);

const short = (words: string, from: 'texts' | 'ours') => ({ text: words, from });

function instrumentNamed(title: string, among: Engine = engine): Instrument {
  const found = among.corpus.instruments.find((one) => one.title === title);
  assert.ok(found, title);
  return found;
}

suite('where the corpus cites an instrument', () => {
  test('each place once, its footnotes too, adopted texts before drafts', () =>
    assert.deepEqual(shown(placesOfInstrument(engine, child)), [
      'resolution 70/900, OP1',
      'resolution 70/900, footnote 1',
      'A/C.3/78/L.900, OP1',
    ]));

  test('by its title and by the short forms of texts, not by those that only we use', () => {
    const named = (...words: string[]) =>
      smallWorld(words.map((one, n) => text(`A/RES/70/91${n}`, 'adopted', `1. *Recalls* ${one};`))).engine;
    const forms = { ...child, shortForms: [short('Child Convention', 'texts'), short('Child Pact', 'ours')] };
    const among = named('the Child Pact', 'the Child Convention', `the ${RIGHTS}`);
    const own = { ...among, corpus: { ...among.corpus, instruments: [forms] } };
    assert.deepEqual(
      placesOfInstrument(own, forms).map(({ document }) => document),
      ['A/RES/70/911', 'A/RES/70/912'],
    );
  });

  test('a report only where no resolution and no draft does', () => {
    const alone = smallWorld([text('A/72/900', 'report', `1. States are bound by the ${RIGHTS}.`)]);
    assert.deepEqual(shown(placesOfInstrument(alone.engine, child)), ['A/72/900, para. 1']);
  });

  test('before that a position, and last what was superseded', () => {
    const world = smallWorld(
      [
        ['A/72/901', 'superseded'],
        ['A/72/902', 'position'],
        ['A/72/903', 'report'],
      ].map(([symbol = '', standing = '']) => text(symbol, standing, `1. We recall the ${RIGHTS}.`)),
    );
    assert.deepEqual(shown(placesOfInstrument(world.engine, child)), [
      'A/72/903, para. 1',
      'A/72/902, para. 1',
      'A/72/901, para. 1',
    ]);
  });

  test('each of several footnotes of one document', () => {
    const { engine: noted } = smallWorld([
      text(
        'A/RES/70/902',
        'adopted',
        '1. *Decides* to row[^1] and sail.[^2]',
        `[^1]: Annex to the ${RIGHTS}.`,
        `[^2]: Preamble to the ${RIGHTS}.`,
      ),
    ]);
    assert.deepEqual(
      placesOfInstrument(noted, child).map(({ ref }) => ref),
      ['footnote 1', 'footnote 2'],
    );
  });

  test('nowhere, for an instrument that the table does not have', () =>
    assert.deepEqual(placesOfInstrument(engine, { ...child, id: 'none' }), []));
});

suite('where the corpus cites a resolution', () => {
  test('by its number, where that is the number of a resolution', () =>
    assert.deepEqual(shown(placesOfSymbol(engine, 'A/RES/71/900')), [
      'resolution 70/900, OP2',
      'resolution 70/900, footnote 1',
    ]));

  test('a document by its symbol', () =>
    assert.deepEqual(shown(placesOfSymbol(engine, 'A/72/900')), ['resolution 70/900, OP4']));

  test('of other organs by its number, too, in the order of the corpus', () => {
    const cited = smallWorld([
      text(
        'A/RES/70/920',
        'adopted',
        '1. *Recalls* Security Council resolution 1325 (2000), and its successors;',
        '2. *Recalls* Human Rights Council resolution 35/17 on zeal;',
        '3. *Recalls* Human Rights Council resolutions 7/5 and 35/17 on apples;',
        '4. *Recalls* Economic and Social Council resolution 2012/3 and its resolution 35/17;',
      ),
    ]).engine;
    const refs = (symbol: string) => placesOfSymbol(cited, symbol).map(({ ref }) => ref);
    assert.deepEqual(refs('S/RES/1325 (2000)'), ['OP1']);
    assert.deepEqual(refs('A/HRC/RES/35/17'), ['OP2', 'OP3']);
    assert.deepEqual(refs('A/HRC/RES/7/5'), ['OP3']);
    assert.deepEqual(refs('E/RES/2012/3'), ['OP4']);
    assert.deepEqual(refs('A/RES/35/17'), ['OP4']);
  });

  test('a resolution of another session, nowhere', () =>
    assert.deepEqual(placesOfSymbol(engine, 'A/RES/72/900'), []));

  test('of a large corpus the footnotes are left out', () => {
    const many = Array.from({ length: 201 }, (_, n) =>
      text(`A/RES/60/${n + 1}`, 'adopted', '1. *Decides* to act.[^1]', '[^1]: Resolution 71/900.'),
    );
    assert.deepEqual(placesOfSymbol(smallWorld(many).engine, 'A/RES/71/900'), []);
    assert.equal(placesOfSymbol(smallWorld(many.slice(1)).engine, 'A/RES/71/900').length, 200);
  });
});

suite('the paragraphs in which words stand', () => {
  test('are found whatever their capitals and punctuation, headings left out', () =>
    assert.deepEqual(
      placesOfWords(engine, 'rights, of the CHILD').map(({ document, paragraph }) => [
        document.id,
        paragraph.ref,
      ]),
      [
        ['A/72/900', '1'],
        ['A/C.3/78/L.900', 'OP1'],
        ['A/RES/70/900', 'OP1'],
        ['A/RES/70/900', 'OP1'],
      ],
    ));

  test('are none for words that stand nowhere, and for no words', () => {
    assert.deepEqual(placesOfWords(engine, 'lighthouse'), []);
    assert.deepEqual(placesOfWords(engine, ' .'), []);
  });
});
