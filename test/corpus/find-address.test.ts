import { strict as assert } from 'node:assert';
import { findAddress } from '../../server/src/corpus/find-address';
import { shippedCorpus } from '../support/shipped-corpus';

const first = (text: string): string | undefined => {
  const [found] = findAddress(shippedCorpus().documents, text);
  return found && `${found.document.id} ${found.paragraph.ref}`;
};

suite('addresses as people type them', () => {
  test('are found with and without brackets, blanks, commas and "para."', () => {
    for (const typed of [
      'GCM 18(h)',
      'GCM, para. 18 (h)',
      'gcm paragraph 18 h',
      '73/195 18 (h)',
      'A/RES/73/195, 18(h)',
    ])
      assert.equal(first(typed), 'A/RES/73/195 18 (h)', typed);
  });

  test('reach annexes, resolutions around them and drafts', () => {
    assert.equal(first('NYD annex II 8(i)'), 'A/RES/71/1 Annex II, para. 8 (i)');
    assert.equal(first('GCM resolution OP2'), 'A/RES/73/195 resolution OP2');
    assert.equal(first('L.52 PP6'), 'A/C.3/78/L.52/Rev.1 PP6');
  });

  test('give the paragraph first, then what hangs on it, then the ones that begin alike', () => {
    const found = findAddress(shippedCorpus().documents, 'NYD 8').map(({ paragraph }) => paragraph.ref);
    assert.equal(found[0], '8');
    assert.ok(found.indexOf('80') > 0);
  });

  test('are nothing without a document or without a place', () => {
    for (const typed of ['', 'migrants 18', 'GCM', 'GCM ', 'GCMs 18'])
      assert.equal(first(typed), undefined, typed);
  });
});
