/** Which adopted texts are a draft's own. */
import assert from 'node:assert/strict';
import { ownAdoptedTexts } from '../../server/src/corpus/own-text';
import { shippedCorpus } from '../support/shipped-corpus';

const { documents } = shippedCorpus();
const own = (head: Omit<Parameters<typeof ownAdoptedTexts>[1], 'title'> & { readonly title?: string }) =>
  ownAdoptedTexts(documents, {
    title: 'Global Compact for Safe, Orderly and Regular Migration',
    ...head,
  }).map(({ id }) => id);

suite("a draft's own adopted text", () => {
  test('has its title, and its year or session', () => {
    assert.deepEqual(own({ date: '2018-07-13' }), ['A/RES/73/195']);
    assert.deepEqual(own({ symbol: 'A/73/L.66' }), ['A/RES/73/195']);
    assert.deepEqual(own({ date: '2026-11-10' }), []);
    assert.deepEqual(own({ title: 'Harbours', date: '2018-07-13' }), []);
  });

  test('is the one that the draft names', () => {
    assert.deepEqual(own({ title: 'Harbours', adoptedAs: 'A/RES/71/1' }), ['A/RES/71/1']);
  });

  test('is not its base', () => {
    assert.deepEqual(own({ date: '2018-07-13', base: 'A/RES/73/195' }), []);
  });

  test('is none where an adopted text is looked at by its own symbol', () => {
    assert.deepEqual(own({ symbol: 'A/RES/73/195', date: '2018-12-19' }), []);
  });
});
