/** What drafts are measured against is sorted once for an index, and ahead of the first check. */
import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../server/src/corpus/document';
import type { Corpus } from '../../../server/src/corpus/model';
import { createEngine } from '../../../server/src/match/index/engine';
import { measuredInSteps, yardstickOf } from '../../../server/src/match/reference/reference-texts';
import { never } from '../../../server/src/service/world/cancel';
import { prepareIndex, prepareYardstick } from '../../../server/src/service/world/world';

const adopted = (symbol: string, text: string) =>
  documentFrom(
    `---\nsymbol: ${symbol}\ntitle: ${symbol}\nstanding: adopted\nadopted-as: ${symbol}\ndate: 2020-01-01\n---\n\n1. Urges ${text}.\n`,
    { kind: 'shipped' },
  );
const documents = ['all harbours to sleep', 'all lights to shine', 'all boats to rest'].map((text, at) =>
  adopted(`A/RES/75/${at + 1}`, text),
);
const corpus: Corpus = { documents, instruments: [], terms: [] };
const YARDSTICK = ['A/RES/75/1', 'A/RES/75/3'];

suite('the texts that drafts are measured against', () => {
  test('once they are sorted no engine over that index sorts them again', async () => {
    const index = await prepareIndex(corpus, never);
    const engine = () => createEngine(corpus, YARDSTICK, index);
    assert.equal(measuredInSteps(engine()).next().done, false, 'nothing is sorted yet');
    let steps = 0;
    const breathe = async () => {
      steps += 1;
    };
    await prepareYardstick(corpus, { yardstick: YARDSTICK }, { ...never, isDue: true, breathe });
    assert.ok(steps > 1, 'in steps');
    assert.equal(measuredInSteps(engine()).next().done, true);
    assert.equal(
      measuredInSteps(createEngine(corpus, YARDSTICK, index, { foreign: [documents[1] as never] })).next()
        .done,
      true,
      'whatever else a draft sets aside',
    );
    assert.equal(yardstickOf(engine()).passages.index.suffixes.length, 10, 'the words of two paragraphs');
  });

  test('another yardstick has its own', async () => {
    const index = await prepareIndex(corpus, never);
    await prepareYardstick(corpus, { yardstick: YARDSTICK }, never);
    const other = yardstickOf(createEngine(corpus, ['A/RES/75/2'], index));
    assert.equal(other.passages.index.suffixes.length, 5);
    const without = yardstickOf(createEngine(corpus, YARDSTICK, index, { own: [documents[0] as never] }));
    assert.equal(
      without.passages.index.suffixes.length,
      5,
      'a text that is set aside is not measured against',
    );
  });
});
