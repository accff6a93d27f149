import assert from 'node:assert/strict';
import {
  digitsIn,
  mistyped,
  SLIP_KINDS,
  type Slip,
  type SlipKind,
  slipsOf,
} from '../../corpus/tools/citation-slips';
import { addedTo, judged, type Tally, tallyOf } from '../../corpus/tools/judged-slips';
import { randomFrom } from '../../corpus/tools/random';
import { shippedCorpus } from '../../corpus/tools/shipped-corpus';
import { treatyOf } from '../../server/src/corpus/instruments';
import { footnotesIn, mentionsIn } from '../../server/src/service/citations/facts';
import type { Snapshot } from '../../server/src/service/draft/snapshot';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { draft } from '../support/small-world';

const corpus = shippedCorpus('.');
const world = createWorld(corpus, { ...defaultSettings, mode: 'tabling' });
const texts = ['A/RES/71/1', 'A/RES/73/195', 'A/C.3/78/L.52/Rev.1'].map(
  (symbol) => corpus.documents.find(({ id }) => id === symbol)?.text ?? '',
);

/** The treaty numbers of notes that hang on an instrument of the table. */
function* treatyNumbers(): Iterable<readonly [Snapshot, Slip]> {
  for (const text of texts) {
    const snapshot = draft(text);
    const mentions = mentionsIn(snapshot, corpus.instruments);
    for (const { label, note, marks, meaning } of footnotesIn(snapshot).footnotes) {
      const at = marks[0]?.span.start ?? 0;
      const isNamed = mentions.some(({ span, as }) => as !== 'ours' && span.end <= at && at - span.end < 3);
      if (!isNamed || meaning.kind !== 'resolved' || treatyOf(meaning.text)?.volumes.length !== 1) continue;
      const of = { kind: 'reference' as const, label, reference: meaning.text };
      for (const digit of digitsIn(text, note.content))
        yield [snapshot, { kind: 'note', broken: mistyped(text, digit), of }];
    }
  }
}

/** A few slips of each text, the same in every run; what one text says of another counts. */
function* slipsByChance(kind: SlipKind): Iterable<readonly [Snapshot, Slip]> {
  const random = randomFrom(5);
  for (const text of texts)
    for (const slip of slipsOf(kind, { snapshot: draft(text), instruments: corpus.instruments }, random, 8))
      yield [draft(text), slip];
}

function tallied(slips: Iterable<readonly [Snapshot, Slip]>, inEditor = false): Tally {
  const tally = tallyOf();
  for (const [snapshot, slip] of slips) addedTo(tally, judged(world, snapshot, slip, inEditor));
  return tally;
}

suite('mistyped citations of the shipped documents', () => {
  test('numbers of treaties that the table knows are reported and put right', function () {
    this.timeout(300_000);
    const { slips, reported, restored } = tallied(treatyNumbers());
    assert.ok(slips > 50, `only ${slips} slips`);
    assert.ok(reported >= 0.95 * slips, `${reported} of ${slips} reported`);
    assert.ok(restored >= 0.95 * slips, `${restored} of ${slips} restored`);
  });

  for (const kind of SLIP_KINDS.filter((one) => one !== 'symbol'))
    test(`slips of one kind that can be known are reported and put right: ${kind}`, function () {
      this.timeout(300_000);
      const { known, knownReported, knownRestored } = tallied(slipsByChance(kind), kind === 'ibid');
      assert.ok(known >= 5, `only ${known} slips`);
      assert.ok(knownReported >= 0.9 * known, `${knownReported} of ${known} reported`);
      assert.ok(knownRestored >= 0.9 * known, `${knownRestored} of ${known} put right`);
    });
});
