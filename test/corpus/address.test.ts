import { strict as assert } from 'node:assert';
import { addressFor, shown } from '../../server/src/corpus/address';
import { findDocument } from '../../server/src/corpus/document';
import { shippedCorpus } from '../support/shipped-corpus';

const GCM = {
  id: 'A/RES/73/195',
  symbol: 'A/RES/73/195',
  short: ['GCM', 'Global Compact'],
  title: 'Global Compact',
};
const PLAIN = { id: 'A/RES/78/217', symbol: 'A/RES/78/217', short: [], title: 'Protection of migrants' };
const PAPER = { id: 'gcm-zero-draft', short: ['zero draft of 5 February 2018'], title: 'Zero draft' };

suite('addresses for people', () => {
  test('name the paragraph in the document, by its short form', () => {
    assert.equal(shown(GCM, '15 (h)'), 'GCM, para. 15 (h)');
    assert.equal(shown(GCM, 'Objective 4'), 'GCM, Objective 4');
    assert.equal(shown(GCM, 'Annex II, para. 8 (i)'), 'GCM, Annex II, para. 8 (i)');
    assert.equal(shown(GCM, '17, lead-in'), 'GCM, para. 17, lead-in');
    assert.equal(shown(GCM, '73/195. Global Compact'), 'GCM, 73/195. Global Compact');
    assert.equal(shown(PAPER, '13'), 'zero draft of 5 February 2018, para. 13');
  });

  test('name a resolution by its number where it has no short form', () =>
    assert.equal(shown(PLAIN, 'PP6'), 'resolution 78/217, PP6'));

  test('name the resolution around an annexed document by its number', () =>
    assert.equal(shown(GCM, 'resolution OP2'), 'resolution 73/195, OP2'));

  test('name a document without symbol and short form by its title', () =>
    assert.equal(shown({ id: 'x', short: [], title: 'A paper' }, '3'), 'A paper, para. 3'));

  test('a number that is ours and printed nowhere is not shown', () => {
    assert.equal(shown(PAPER, 'unnumbered 102'), 'zero draft of 5 February 2018');
    assert.equal(shown(GCM, 'Annex III, unnumbered 1'), 'GCM, Annex III');
  });
});

suite('a document', () => {
  const { documents } = shippedCorpus();
  const idOf = (name: string) => findDocument(documents, name)?.id;

  test('is found by symbol, id, short form and number, whatever the capitals', () => {
    for (const name of ['A/RES/73/195', 'a/res/73/195', ' GCM ', 'gcm', '73/195'])
      assert.equal(idOf(name), 'A/RES/73/195', name);
    assert.equal(idOf('gcm-zero-draft'), 'gcm-zero-draft');
    assert.equal(idOf('L.52'), 'A/C.3/78/L.52/Rev.1');
  });

  test('is not found by another name', () => {
    for (const name of ['', 'A/RES/73', 'constructor', '__proto__'])
      assert.equal(idOf(name), undefined, name);
  });

  test('is named in messages without its file, and an objective as such', () => {
    const document = { id: 'A/RES/90/1', symbol: 'A/RES/90/1', title: 'T', short: [] };
    assert.equal(
      addressFor({ ...document, origin: { kind: 'user', file: '/c/harbours.xml' } }, 'OP2'),
      'resolution 90/1, OP2',
    );
    assert.equal(
      addressFor({ ...document, short: ['HD'] }, '4, objective list, item 7'),
      'HD, para. 4, objective 7',
    );
  });

  test('a text read from a PDF says so', () => {
    const document = { id: 'A/RES/90/1', symbol: 'A/RES/90/1', title: 'T', short: [], pdf: 'harbours.pdf' };
    const shownFrom = (file: string) => shown({ ...document, origin: { kind: 'user', file } }, 'OP2');
    assert.equal(shownFrom('/c/harbours.pdf'), 'resolution 90/1, OP2 in harbours.pdf');
    assert.equal(
      shownFrom('/c/mine.resolution'),
      'resolution 90/1, OP2 in mine.resolution, read from harbours.pdf',
    );
  });
});
