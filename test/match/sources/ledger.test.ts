/** Where the words of a paragraph come from: what a delegate typed, and what the ledger says of it. */
import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../server/src/corpus/document';
import { createEngine, type Engine } from '../../../server/src/match/index/engine';
import { changesIn, ledgerOf } from '../../../server/src/match/sources/ledger';
import type { SourcedParagraph } from '../../../server/src/match/sources/model';
import { parse } from '../../../server/src/resolution/parse';

const text = (front: string, ...paragraphs: readonly string[]): string =>
  `---\n${front}\n---\n\n${paragraphs.map((words, at) => `${at + 1}. ${words}`).join('\n\n')}\n`;

const harbours = text(
  'symbol: A/RES/70/900\ntitle: Safety of harbours\nshort: [HD]\nstanding: adopted\ndate: 2015-12-18',
  'We commit to keep harbours open to vessels in distress, whatever their flag, and to provide pilots, fresh water and medical care to those on board, in accordance with the law of the sea.',
  'Strengthen the training of harbour pilots, including through simulators, and share lessons learned among port authorities, as appropriate.',
  'Lighthouse keepers work alone for many months and deserve decent quarters, regular leave and a fair wage.',
  'Establish regional registers of wrecks that endanger shipping, with a view to removing them, and invite shipowners, insurers and coastal communities to contribute to their upkeep through voluntary funds.',
  'We recall the Convention on the Keeping of Northern Lights and Beacons at Sea.',
  'Rescue stations along the northern coast keep a boat ready at all hours. It is painted white so that it can be seen from afar, carries oars for twelve, blankets, a lantern, rockets and two casks of water, and is tried out every month in a fresh breeze under the eyes of an inspector. Their crews are paid by the nearest harbour from a common fund.',
);
const fog = text(
  'symbol: A/RES/74/901\ntitle: Warning of fog\nstanding: adopted\ndate: 2019-12-19',
  'Fog signals must be audible at two nautical miles and be tested each week by trained crews.',
  'Lighthouse keepers work alone for many months and deserve decent quarters, regular leave and a fair wage.',
);
const zero = text(
  'id: harbours-zero\ntitle: Zero draft\nstanding: draft\ndate: 2015-02-01',
  'Every quay shall carry ladders painted yellow at intervals of ten metres along its entire face.',
);

const engine = (...texts: readonly string[]): Engine =>
  createEngine(
    { documents: texts.map((one) => documentFrom(one, { kind: 'shipped' })), instruments: [], terms: [] },
    ['HD'],
  );
const all = engine(harbours, fog, zero);

const sourced = (draft: string, over = all): SourcedParagraph =>
  ledgerOf(over, parse(draft.startsWith('---') ? draft : `The General Assembly,\n\n1. ${draft}\n`)).at(
    -1,
  ) as SourcedParagraph;

/** Verbatim words as they stand, `[agreed => words]` for changed ones, `+words+` for new ones. */
const shown = ({ text, runs }: SourcedParagraph): string =>
  runs
    .map((run) => {
      const words = text.slice(run.start, run.end);
      if (run.kind === 'changed') return `[${run.agreed.trim()} => ${words.trim()}]`;
      return run.kind === 'new' ? `+${words.trim()}+` : words;
    })
    .join('|');
const sources = ({ from }: SourcedParagraph): string[] => from.map(({ symbol, ref }) => `${symbol} ${ref}`);

const check = (draft: string, expected: string, from: readonly string[], over = all): void => {
  const found = sourced(draft, over);
  assert.equal(shown(found), expected);
  assert.deepEqual(sources(found), from);
};

const HD = 'A/RES/70/900';
const FOG = 'A/RES/74/901';

suite('the ledger of a paragraph', () => {
  test('taken over whole, whatever its capitals and quotes', () =>
    check(
      'Lighthouse Keepers work alone for many months and deserve decent quarters, regular leave and a fair wage.',
      'Lighthouse Keepers work alone for many months and deserve decent quarters, regular leave and a fair wage.',
      [`${HD} 3`],
    ));

  test('with brackets and labels of a negotiation, which are no words of it', () =>
    check(
      'Lighthouse keepers work alone for many months and deserve [Chile: decent quarters], [regular leave] and a fair wage.',
      'Lighthouse keepers work alone for many months and deserve decent quarters, regular leave and a fair wage.',
      [`${HD} 3`],
    ));

  test('under an opening of its own', () =>
    check(
      'Calls upon coastal States to strengthen the training of harbour pilots, including through simulators, and share lessons learned among port authorities, as appropriate.',
      '+Calls upon coastal States to+|strengthen the training of harbour pilots, including through simulators, and share lessons learned among port authorities, as appropriate.',
      [`${HD} 2`],
    ));

  test('with another opening in the place of the agreed one', () =>
    check(
      'Urges States to keep harbours open to vessels in distress, whatever their flag;',
      '[We commit => Urges States]| to keep harbours open to vessels in distress, whatever their flag|[, => ;]',
      [`${HD} 1`],
    ));

  test('with a word exchanged', () =>
    check(
      'Fog signals must be audible at three nautical miles and be tested each week by trained crews.',
      'Fog signals must be audible at |[two => three]| nautical miles and be tested each week by trained crews.',
      [`${FOG} 1`],
    ));

  test('with words put in', () =>
    check(
      'Fog signals must be audible at two nautical miles and be tested in good faith each week by trained crews.',
      'Fog signals must be audible at two nautical miles and be tested |[ => in good faith]|each week by trained crews.',
      [`${FOG} 1`],
    ));

  test('with a word left out', () =>
    check(
      'Fog signals must be audible at two nautical miles and be tested each week by crews.',
      'Fog signals must be audible at two nautical miles and be tested each week by |[trained => ]|crews.',
      [`${FOG} 1`],
    ));

  test('with a clause left out in its midst', () =>
    check(
      'Strengthen the training of harbour pilots, and share lessons learned among port authorities, as appropriate.',
      'Strengthen the training of harbour pilots, |[including through simulators, => ]|and share lessons learned among port authorities, as appropriate.',
      [`${HD} 2`],
    ));

  test('that breaks off before the agreed one ends', () =>
    check(
      'Strengthen the training of harbour pilots, including through simulators, and share lessons learned among port authorities;',
      'Strengthen the training of harbour pilots, including through simulators, and share lessons learned among port authorities|[, as appropriate. => ;]',
      [`${HD} 2`],
    ));

  test('with most of the agreed one left out', () =>
    check(
      'Establish regional registers of wrecks that endanger shipping through voluntary funds.',
      'Establish regional registers of wrecks that endanger shipping|[, with a view to removing them, and invite shipowners, insurers and coastal communities to contribute to their upkeep => ]| through voluntary funds.',
      [`${HD} 4`],
    ));

  test('made of two sources', () =>
    check(
      'Lighthouse keepers work alone for many months, and fog signals must be audible at two nautical miles.',
      'Lighthouse keepers work alone for many months|[ => ,]| and |fog signals must be audible at two nautical miles|[and be tested each week by trained crews => ]|.',
      [`${FOG} 1`, `${HD} 3`],
    ));

  test('with a clause of another source in its midst', () =>
    check(
      'Strengthen the training of harbour pilots, including through simulators, to provide pilots, fresh water and medical care to those on board, and share lessons learned among port authorities, as appropriate.',
      'Strengthen the training of harbour pilots, including through simulators, |to provide pilots, fresh water and medical care to those on board, |and share lessons learned among port authorities, as appropriate.',
      [`${HD} 2`, `${HD} 1`],
    ));

  test('whose clauses stand in another order', () =>
    check(
      'Share lessons learned among port authorities and strengthen the training of harbour pilots, including through simulators.',
      'Share lessons learned among port authorities|+and+|strengthen the training of harbour pilots, including through simulators|[, and => .]',
      [`${HD} 2`],
    ));

  test('that is new', () =>
    check(
      'Considers it timely to study the tides of northern estuaries with modern instruments;',
      '+Considers it timely to study the tides of northern estuaries with modern instruments;+',
      [],
    ));

  test('that shares a few words of no one’s with a source', () =>
    check(
      'Also considers the law of the sea and a fair number of other questions;',
      '+Also considers the law of the sea and a fair number of other questions;+',
      [],
    ));

  test('that only cites a title which a source cites, too', () =>
    check(
      'Recalling the Convention on the Keeping of Northern Lights and Beacons at Sea, as amended;',
      '+Recalling the Convention on the Keeping of Northern Lights and Beacons at Sea, as amended;+',
      [],
    ));

  test('of two parts of a source that lie far apart in it: nothing is called left out', () =>
    check(
      'Rescue stations along the northern coast keep a boat ready at all hours, and their crews are paid by the nearest harbour from a common fund.',
      'Rescue stations along the northern coast keep a boat ready at all hours|+, and+|their crews are paid by the nearest harbour from a common fund.',
      [`${HD} 6`],
    ));

  test('that differs in a comma', () =>
    check(
      'Lighthouse keepers work alone for many months, and deserve decent quarters, regular leave, and a fair wage.',
      'Lighthouse keepers work alone for many months|[ => ,]| and deserve decent quarters, regular leave|[ => ,]| and a fair wage.',
      [`${HD} 3`],
    ));

  test('with italics and a footnote mark', () =>
    check(
      '*Stresses* that fog signals must be audible[^1] at two nautical miles and be tested\neach week by trained crews.\n\n[^1]: See above.',
      '+Stresses that+|fog signals must be audible at two nautical miles and be tested each week by trained crews.',
      [`${FOG} 1`],
    ));

  test('of a draft that starts from a text: of two that say the same it is the source', () => {
    const draft = (front: string) =>
      `---\n${front}\n---\n\n1. Lighthouse keepers work alone for many months and deserve decent quarters.\n`;
    assert.deepEqual(sources(sourced(draft('standing: draft'))), [`${HD} 3`]);
    assert.deepEqual(sources(sourced(draft('base: A/RES/74/901'))), [`${FOG} 2`]);
  });

  test('of two texts beside the yardstick: the later one is the source', () => {
    const other = (symbol: string, date: string) =>
      text(
        `symbol: ${symbol}\ntitle: Buoys\nstanding: adopted\ndate: ${date}`,
        'Buoys are painted red to port and green to starboard in every roadstead.',
      );
    const over = engine(other('A/RES/60/1', '2005-12-01'), other('A/RES/62/1', '2007-12-01'));
    assert.deepEqual(
      sources(sourced('Buoys are painted red to port and green to starboard in every roadstead.', over)),
      ['A/RES/62/1 1'],
    );
  });

  test('of a draft of its time: neither a later text nor its own adopted form is a source', () => {
    const words = 'Fog signals must be audible at two nautical miles and be tested each week.';
    const draft = (front: string) => sources(sourced(`---\n${front}\n---\n\n1. ${words}\n`));
    assert.deepEqual(draft('date: 2020-01-01'), [`${FOG} 1`]);
    assert.deepEqual(draft('date: 2019-11-01'), []);
    assert.deepEqual(draft('symbol: A/RES/74/901'), []);
    assert.deepEqual(draft('adoptedAs: A/RES/74/901'), []);
    assert.deepEqual(draft('title: Warning of fog\ndate: 2019-12-20'), []);
    assert.deepEqual(draft('title: Warning of fog\ndate: 2020-12-20'), [`${FOG} 1`]);
  });

  test('that repeats what was never adopted', () =>
    check(
      'Every quay shall carry ladders painted yellow at intervals of ten metres.',
      '+Every quay shall carry ladders painted yellow at intervals of ten metres.+',
      [],
    ));
});

suite('the changes of a paragraph', () => {
  test('are counted by places; other punctuation alone is none', () => {
    const { text: words, runs } = sourced(
      'Fog signals must be audible at three nautical miles, and be tested in good faith each week by crews.',
    );
    assert.equal(changesIn(words, runs), 3);
  });
});
