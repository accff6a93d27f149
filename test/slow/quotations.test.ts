/** Quotations from NYD and GCM, changed ones, misplaced ones and inventions, judged by reading all texts. */
import assert from 'node:assert/strict';
import { described, judgedQuotations } from '../../corpus/tools/judged-quotations';
import type { QuotationCase } from '../../corpus/tools/quotation-cases';
import { randomFrom } from '../../corpus/tools/random';
import { createEngine } from '../../server/src/match/index/engine';
import { shippedCorpus } from '../support/shipped-corpus';

const YARDSTICK = ['A/RES/71/1', 'A/RES/73/195'];
const corpus = shippedCorpus();
const engine = createEngine(corpus, YARDSTICK);
const documents = corpus.documents.filter(({ id }) => YARDSTICK.includes(id));

/** Judges some of one kind; the message of a failure says which were judged wrongly. */
function judge(kind: QuotationCase['kind'], trials: number, most: number): void {
  const none = { true: 0, changed: 0, misplaced: 0, invented: 0 };
  const all = [...judgedQuotations(engine, documents, { ...none, [kind]: trials }, randomFrom(20_190_711))];
  const wrong = all.filter(({ isRight }) => !isRight).map(described);
  assert.equal(all.length, trials);
  assert.ok(wrong.length <= most, wrong.join('\n'));
  assert.deepEqual(all.filter(({ isFalseClaim }) => isFalseClaim).map(described), []);
}

suite('quotations', () => {
  test('that are true are verbatim, however they are quoted', () => judge('true', 1000, 0));
  test('with one word changed are near, and the word is named', () => judge('changed', 1000, 0));
  test('with a wrong address are told to stand elsewhere', () => judge('misplaced', 500, 0));
  test('that are invented are in no text', () => judge('invented', 500, 2));
}).timeout(120_000);
