import { strict as assert } from 'node:assert';
import { createEngine, type Engine } from '../../../server/src/match/index/engine';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { packPrepared, rememberPrepared, unpackPrepared } from '../../../server/src/match/reference/prepared';
import { prepare, type Yardstick, yardstickOf } from '../../../server/src/match/reference/reference-texts';
import { profilesOf } from '../../../server/src/match/reference/replaced-by';
import { smallCorpus } from '../../support/passages';

const corpus = smallCorpus(
  ['States keep harbours safe and open.', 'Pilots guide every vessel through narrow channels.'],
  ['States shall keep harbours safe.', 'Pilots guide large vessels.'],
);
const freshEngine = (yardstick = ['HD']): Engine =>
  createEngine(corpus, yardstick, buildIndex(corpus.documents));

/** What of a yardstick may come from what was prepared. */
const partsOf = ({ passages, superseded, successors }: Yardstick) => ({
  places: [passages.index.suffixes, passages.index.buckets],
  earlier: [superseded.index.suffixes, superseded.index.buckets],
  profiles: [...successors.values()].map((document) => profilesOf(passages, document)),
});

const packed = packPrepared(prepare(freshEngine()), 7);

suite('what is prepared for a yardstick', () => {
  test('is what is made where nothing was', () => {
    const engine = freshEngine();
    const prepared = unpackPrepared(packed, 7);
    assert.ok(prepared);
    rememberPrepared(engine.index, prepared);
    const yardstick = yardstickOf(engine);
    assert.deepEqual(partsOf(yardstick), partsOf(yardstickOf(freshEngine())));
    assert.equal(yardstick.passages.index.suffixes, prepared.places[0].suffixes);
    assert.equal(profilesOf(yardstick.passages, 0), prepared.profiles.get(0));
  });

  test('is of no use to another yardstick', () => {
    const engine = freshEngine(['zero draft']);
    const prepared = unpackPrepared(packed, 7);
    assert.ok(prepared);
    rememberPrepared(engine.index, prepared);
    assert.deepEqual(partsOf(yardstickOf(engine)), partsOf(yardstickOf(freshEngine(['zero draft']))));
    assert.equal(yardstickOf(engine).passages.index.suffixes.length, 0);
  });

  test('is not read where it is damaged, cut off or of another corpus', () => {
    assert.equal(unpackPrepared(packed, 8), undefined);
    for (let at = 0; at < packed.length; at++) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] as number) ^ 0xff;
      assert.equal(unpackPrepared(damaged, 7), undefined, `byte ${at}`);
      assert.equal(unpackPrepared(packed.subarray(0, at), 7), undefined);
    }
  });
});
