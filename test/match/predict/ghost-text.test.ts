import { strict as assert } from 'node:assert';
import { createEngine } from '../../../server/src/match/index/engine';
import { ghostText } from '../../../server/src/match/predict/ghost-text';
import { wordsOf } from '../../../server/src/text/words';
import { tinyCorpus } from '../../support/tiny-corpus';

const TYPED = 'States keep narrow winter channels open for passing';

/** The ghost text after the words typed, where adopted texts go on with these words. */
function shown(goingOn: readonly string[], typed = TYPED): string | undefined {
  const engine = createEngine(tinyCorpus({ paragraphs: goingOn.map((words) => `${TYPED} ${words}`) }), []);
  const context = wordsOf(typed);
  return ghostText(engine, {
    context,
    letters: '',
    mark: '',
    clause: context.length,
    fresh: context.length,
  })?.text;
}

interface Typed {
  readonly typed?: string;
  readonly letters?: string;
  readonly mark?: string;
  /** Words in the clause, and after the draft's own lead-in. */
  readonly clause?: number;
  readonly fresh?: number;
}

/** So many other words that those of a few paragraphs are rare. */
const OTHERS = Array.from({ length: 60 }, (_, n) => `other words of another kind altogether ${n}`);

/** The ghost text where whole paragraphs are agreed. */
function ghost(
  paragraphs: readonly string[],
  { typed = TYPED, letters = '', mark = '', ...counts }: Typed = {},
) {
  const engine = createEngine(tinyCorpus({ paragraphs: [...paragraphs, ...OTHERS] }), []);
  const context = wordsOf(typed);
  const query = { context, letters, mark, clause: context.length, fresh: context.length, ...counts };
  return ghostText(engine, query)?.text;
}

suite('ghost text of half a word', () => {
  const agreed = (...endings: string[]) => endings.map((ending) => `${TYPED} ${ending}`);

  test('is the usual continuation where that begins with it, whatever the capitals', () => {
    assert.equal(ghost(agreed('ferries'), { letters: 'fer' }), 'ferries');
    assert.equal(ghost(agreed('Ferries'), { letters: 'fER' }), 'Ferries');
    assert.equal(ghost(agreed('ferries'), { letters: 'tu' }), undefined);
  });

  test('is the one of several that begins with it', () => {
    assert.equal(ghost(agreed('ferries', 'tugs'), { letters: 'tu' }), 'tugs');
    assert.equal(ghost(agreed('tugs', 'tubs'), { letters: 'tu' }), undefined);
  });

  test('needs one agreed word more than a continuation that is usual anyway', () => {
    const endings = ['open for passing ferries', 'open for passing tugs'];
    assert.equal(ghost(endings, { typed: 'open for passing', letters: 'tu' }), undefined);
    const longer = endings.map((words) => `channels ${words}`);
    assert.equal(ghost(longer, { typed: 'channels open for passing', letters: 'tu' }), 'tugs');
  });
});

suite('ghost text and what was typed before', () => {
  const SHORT = 'narrow winter channels open ferries';
  const FIVE = 'narrow winter channels open late ferries';

  test('is shown in a clause that begins with at most three words of its own, after five agreed ones', () => {
    for (const [own, words, isShown] of [
      ['we', SHORT, false],
      ['we', FIVE, true],
      ['we all ask', FIVE, true],
      ['we all now ask', FIVE, false],
    ] as const)
      assert.equal(
        ghost([words], { typed: `${own} ${words.replace(' ferries', '')}` }),
        isShown ? 'ferries' : undefined,
        own,
      );
  });

  test('is shown after six agreed words, however new those before them are', () =>
    assert.equal(
      ghost([`${TYPED} ferries`], { typed: `we are all very much obliged as ${TYPED}` }),
      'ferries',
    ));

  test('waits for three words after a lead-in of the draft', () => {
    assert.equal(ghost([SHORT], { typed: 'narrow winter channels open', fresh: 2 }), undefined);
    assert.equal(ghost([SHORT], { typed: 'narrow winter channels open', fresh: 3 }), 'ferries');
    assert.equal(ghost([`${TYPED} ferries`], { fresh: 0 }), 'ferries');
  });

  test('keeps the mark that was typed, and puts in none', () => {
    const comma = [`${TYPED}, by night`];
    assert.equal(ghost(comma), undefined);
    assert.equal(ghost(comma, { mark: ',' }), 'by night');
    assert.equal(ghost(comma, { mark: ';' }), undefined);
    assert.equal(ghost([`${TYPED} ferries`], { mark: ',' }), undefined);
  });

  test('is not shown after words that are everywhere', () => {
    const filler = Array.from({ length: 40 }, (_, n) => `of the rights and of the needs ${n}`);
    assert.equal(ghost([...filler, 'of the rights ferries'], { typed: 'of the rights' }), undefined);
  });

  test('is not shown after usual words, whatever new ones stand before them', () => {
    const usual = Array.from({ length: 40 }, () => 'of the rights ferries');
    assert.equal(ghost(usual, { typed: 'of the rights' }), undefined);
    assert.equal(ghost(usual, { typed: 'unheard zebras of the rights' }), undefined);
    assert.equal(ghost(usual.slice(0, 1), { typed: 'of the rights' }), 'ferries');
  });

  test('begins with the letters typed, after as few words as may be', () => {
    const short = ['winter channels open ferries'];
    assert.equal(ghost(short, { typed: 'winter channels open', letters: 'fer' }), 'ferries');
    assert.equal(ghost(short, { typed: 'winter channels open', letters: 'ies' }), undefined);
  });

  test('is to the end of the phrase', () =>
    assert.equal(ghost([`${TYPED} large ferries, by day and by night`]), 'large ferries'));

  test('is the one of more than three in five', () => {
    const endings = (...counts: readonly (readonly [string, number])[]) =>
      counts.flatMap(([words, count]) => Array.from({ length: count }, () => `${TYPED} ${words}`));
    assert.equal(ghost(endings(['ferries', 3], ['tugs', 2])), undefined);
    assert.equal(ghost(endings(['ferries', 4], ['tugs', 2])), 'ferries');
  });
});

suite('ghost text', () => {
  test('is the one continuation of agreed words', () => assert.equal(shown(['ferries']), 'ferries'));

  test('is the usual one of two', () => assert.equal(shown(['ferries', 'ferries', 'tugs']), 'ferries'));

  test('is not shown where two are as usual', () => assert.equal(shown(['ferries', 'tugs']), undefined));

  test('is not shown after fewer than three agreed words', () =>
    assert.equal(shown(['ferries'], 'for passing'), undefined));
});
