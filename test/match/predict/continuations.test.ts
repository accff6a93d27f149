import { strict as assert } from 'node:assert';
import { createEngine, idsOf, locate } from '../../../server/src/match/index/engine';
import { continuations } from '../../../server/src/match/predict/continuations';
import { BREAK } from '../../../server/src/match/predict/draft-history';
import { wordsOf } from '../../../server/src/text/words';
import { type TinyDocument, tinyCorpus } from '../../support/tiny-corpus';

/** The continuations after some words, as `words (matched, uses)`. */
function ways(
  documents: readonly TinyDocument[],
  typed: string,
  letters = '',
  earlier: readonly string[] = [],
): string[] {
  const engine = createEngine(tinyCorpus(...documents), ['YARD']);
  const context = wordsOf(typed);
  const ids = Int32Array.from(earlier.flatMap((text) => [...idsOf(engine, wordsOf(text)), BREAK]));
  const query = { context, letters, mark: '', clause: context.length, limit: 10, earlier: ids };
  return continuations(engine, query).map(({ text, matched, uses }) => `${text} (${matched}, ${uses})`);
}

suite('continuations', () => {
  test('come from the longest context first', () => {
    const documents = [
      { paragraphs: ['the rights of the child at home', 'the needs of the elderly at sea'] },
    ];
    assert.equal(ways(documents, 'the rights of the')[0], 'child at home (4, 1)');
    assert.equal(ways(documents, 'and needs of the')[0], 'elderly at sea (3, 1)');
  });

  test('that are taken more often come first, identical ones as one', () => {
    const documents = [
      { paragraphs: ['we call for peace now', 'we call for action now', 'they call for action now'] },
    ];
    assert.equal(ways(documents, 'you call for')[0], 'action now (2, 2)');
  });

  test('of the yardstick come before those of other texts', () => {
    const documents = [
      { id: 'OTHER', paragraphs: ['we call for peace now', 'we call for peace now'] },
      { id: 'YARD', paragraphs: ['we call for action now'] },
    ];
    assert.equal(ways(documents, 'we call for')[0], 'action now (3, 1)');
  });

  test('that the draft has taken before come first of equals', () => {
    const documents = [{ paragraphs: ['to combat smuggling at sea', 'to combat trafficking in persons'] }];
    assert.equal(
      ways(documents, 'combat', '', ['we combat trafficking'])[0],
      'trafficking in persons (1, 1)',
    );
    assert.equal(ways(documents, 'combat', '', ['we combat smuggling'])[0], 'smuggling at sea (1, 1)');
  });

  test('after a usual word name every use, and say "many" where they are not counted', () => {
    const times = (count: number, text: string) => Array.from({ length: count }, () => text);
    const paragraphs = [
      ...times(290, 'for peace now'),
      ...times(5, 'for rights now'),
      ...times(9, 'for sea air'),
    ];
    const engine = createEngine(tinyCorpus({ paragraphs }), []);
    const found = continuations(engine, {
      context: wordsOf('for'),
      letters: '',
      mark: '',
      clause: 1,
      limit: 10,
    });
    const uses = found.map(({ text, uses: count, countedAll }) => `${text}: ${countedAll ? count : 'many'}`);
    assert.deepEqual(uses.slice(0, 3), ['peace now: many', 'sea air: 9', 'rights now: 5']);
  });

  test('begin with the letters typed', () =>
    assert.deepEqual(
      ways([{ paragraphs: ['protect migrants in transit', 'protect minors in transit'] }], 'protect', 'mig'),
      ['migrants in transit (1, 1)'],
    ));
});

interface Asked {
  readonly mark?: string;
  readonly letters?: string;
  readonly limit?: number;
}

/** The texts that may follow, with the mark before them: `, in particular`. */
function texts(
  paragraphs: readonly string[],
  typed: string,
  { mark = '', letters = '', limit = 10 }: Asked = {},
) {
  const engine = createEngine(tinyCorpus({ paragraphs }), []);
  const context = wordsOf(typed);
  return continuations(engine, { context, letters, mark, clause: context.length, limit }).map((found) =>
    `${found.mark} ${found.text}`.trim(),
  );
}

suite('continuations and marks', () => {
  test('stand after the mark that was typed', () => {
    const both = ['row the boats by night', 'row the boats, by day'];
    assert.equal(texts(both, 'row the boats', { mark: ',' }).length, 2);
    assert.equal(texts(both, 'row the boats', { mark: ';' }).length, 2);
  });

  test('bring a mark of their own only after words that leave no doubt', () => {
    assert.deepEqual(texts(['row the boats, by day'], 'row the boats'), [', by day']);
    assert.ok(!texts(['some boats, by day'], 'some boats').includes(', by day'));
    assert.deepEqual(texts(['row the boats. By day'], 'row the boats'), []);
    assert.deepEqual(texts(['row the boats. By day'], 'row the boats', { mark: '.' }), ['. By day']);
  });

  test('follow a mark that the source lacks, but not a full stop', () => {
    assert.deepEqual(texts(['row the boats by day'], 'row the boats', { mark: ',' }), ['by day']);
    assert.deepEqual(texts(['row the boats by day'], 'row the boats', { mark: '.' }), []);
  });

  test('take their opening brackets and quotation marks along', () => {
    assert.deepEqual(texts(['row the boats (at night) far'], 'row the boats'), ['(at night) far']);
    assert.deepEqual(texts(['row the boats (at night), if calm seas allow'], 'row the boats'), [
      '(at night)',
      '(at night), if calm seas allow',
    ]);
    assert.equal(texts(['row the “great boats”.'], 'row the')[0], '“great boats”');
    assert.deepEqual(texts(['row the boats, “so called” far'], 'row the boats'), [', “so called” far']);
    assert.deepEqual(texts(['row the “great boats” by day'], 'row the great boats'), ['by day']);
  });

  test('do not begin inside a word', () =>
    assert.ok(!texts(['row the well-lit boats'], 'row the well').includes('lit boats')));
});

suite('continuations after usual words', () => {
  const times = (count: number, text: string) => Array.from({ length: count }, () => text);

  test('are those that most places have, whichever comes first in the alphabet', () => {
    for (const [most, next] of [
      ['peace today', 'peace now'],
      ['peace alone', 'peace zone'],
      ['peace now', 'peace alone'],
    ] as const) {
      const others = ['peace alone', 'peace now', 'peace today', 'peace zone'].filter(
        (words) => words !== most,
      );
      const found = ways(
        [{ paragraphs: [...times(3, most), ...others].map((words) => `for ${words}`) }],
        'for',
      );
      assert.ok(found[0]?.startsWith(most), `${most}, not ${next}: ${found[0]}`);
    }
  });

  test('are as the yardstick prints them', () => {
    for (const yard of ['for Peace today', 'for peace today', 'for PEACE today']) {
      const others = ['for peace today', 'for Peace today', 'for PEACE today'].filter(
        (text) => text !== yard,
      );
      const documents = [
        { id: 'OTHER', paragraphs: others },
        { id: 'YARD', paragraphs: [yard] },
      ];
      assert.ok(ways(documents, 'we call for')[0]?.startsWith(yard.slice(4)), yard);
    }
  });

  test('are not the first words of paragraphs, where nothing is known of what was typed', () => {
    const found = ways([{ paragraphs: ['zebras run far', 'we see it'] }], 'unheard');
    assert.ok(found.some((text) => text.startsWith('run far')));
    assert.ok(
      found.every((text) => !text.startsWith('zebras') && !text.startsWith('we ')),
      String(found),
    );
    assert.deepEqual(ways([{ paragraphs: ['zebras run far'] }], 'unheard', 'ze'), []);
    assert.ok(ways([{ paragraphs: ['see zebras run far'] }], 'see', 'ze').length > 0);
  });

  test('may be words that the draft has there and the corpus elsewhere', () => {
    const others = Array.from({ length: 90 }, (_, n) => `we see ${n} boats in ${n} harbours at ${n} fathoms`);
    const documents = [
      { paragraphs: [...others, 'we stop trafficking in persons', 'to combat smuggling at sea'] },
    ];
    const found = ways(documents, 'combat', '', ['we combat trafficking', 'we combat trafficking']);
    assert.ok(
      found.some((text) => text.startsWith('trafficking in persons (0')),
      String(found),
    );
    assert.ok(!ways(documents, 'combat').some((text) => text.startsWith('trafficking')));
  });
});

suite('continuations that are as likely', () => {
  test('are ranked one by one, also those that begin with the same word', () => {
    const paragraphs = ['by day', 'by day', 'by night', 'by night', 'of ada', 'of ada', 'of ada'].map(
      (words) => `row the boats ${words}`,
    );
    assert.deepEqual(texts(paragraphs, 'row the boats', { limit: 3 }).slice(0, 3), [
      'of ada',
      'by day',
      'by night',
    ]);
    assert.deepEqual(texts(paragraphs, 'row the boats', { limit: 2 }), ['of ada', 'by day']);
  });

  test('are told once where their first phrase is the same', () => {
    const paragraphs = ['by day, in calm seas', 'by day, at dawn of May'].map(
      (words) => `row the boats ${words}`,
    );
    const found = texts(paragraphs, 'row the boats');
    assert.equal(found.filter((text) => text === 'by day').length, 1, String(found));
  });

  test('after a full stop are offered where nothing else is known', () =>
    assert.ok(texts(['we row the boats'], 'unheard words', { mark: '.' }).length > 0));

  test('follow a comma that their source lacks after few words, too', () =>
    assert.ok(texts(['see some boats by day'], 'some boats', { mark: ',' }).includes('by day')));
});

suite('continuations in several lengths', () => {
  test('are given to the end of the phrase, of the clause and of the paragraph', () =>
    assert.deepEqual(texts(['row the boats by day, in calm seas; and rest.'], 'row the boats'), [
      'by day',
      'by day, in calm seas',
      'by day, in calm seas; and rest',
    ]));

  test('of the three best only', () => {
    const many = ['ada', 'bea', 'cec', 'dot'].flatMap((name, n) =>
      Array.from({ length: 4 - n }, () => `row the boats of ${name}, in calm seas`),
    );
    assert.deepEqual(texts(many, 'row the boats'), [
      'of ada',
      'of bea',
      'of cec',
      'of dot',
      ...['ada', 'bea', 'cec'].map((name) => `of ${name}, in calm seas`),
    ]);
  });

  test('leave out one with which another begins', () =>
    assert.deepEqual(texts(['row the boats by day', 'row the boats by day and night'], 'row the boats'), [
      'by day and night',
    ]));

  test('are no more than are wanted', () => {
    const many = ['ada', 'bea', 'cec', 'dot'].map((name) => `row the boats of ${name}`);
    assert.equal(texts(many, 'row the boats', { limit: 2 }).length, 2);
  });

  test('name at most six places, and count all of them', () => {
    const paragraphs = Array.from({ length: 9 }, () => 'row the boats by day');
    const engine = createEngine(tinyCorpus({ paragraphs }), []);
    const context = wordsOf('row the boats');
    const [first] = continuations(engine, { context, letters: '', mark: '', clause: 3, limit: 3 });
    assert.deepEqual([first?.uses, first?.sources.length, first?.countedAll], [9, 6, true]);
    assert.equal(new Set(first?.sources.map(({ paragraphNumber }) => paragraphNumber)).size, 6);
  });

  test('name the places of the yardstick first', () => {
    const engine = createEngine(
      tinyCorpus(
        { id: 'OTHER', paragraphs: Array.from({ length: 8 }, () => 'row the boats by day') },
        { id: 'YARD', paragraphs: ['row the boats by day'] },
      ),
      ['YARD'],
    );
    const context = wordsOf('row the boats');
    const [first] = continuations(engine, { context, letters: '', mark: '', clause: 3, limit: 3 });
    const [, second] = first?.sources ?? [];
    const named = first?.sources.map(({ paragraphNumber }) => locate(engine, paragraphNumber).document.id);
    assert.ok(second && named?.slice(0, 2).includes('YARD'), String(named));
  });
});
