import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applied, reflow } from '../../../../server/src/service/edits/reflow/reflow';
import { draft } from '../../../support/small-world';

const all = { footnotes: true, paragraphs: true };
const flowed = (text: string): string => applied(text, reflow(draft(text), all).edits);
const undecided = (text: string): string[] =>
  reflow(draft(text), all).undecided.map(({ message }) => message);

const lines = (...parts: string[]): string => `${parts.join('\n\n')}\n`;

suite('re-flow', () => {
  test('footnotes are numbered in the order of their marks, and Ibid. keeps its meaning', () => {
    const text = lines(
      '*Recalling* the Convention on the Rights of the Child,[^2]',
      '*Recalling also* the Slavery Convention[^3] and the Covenant,[^1]',
      '[^1]: United Nations, *Treaty Series*, vol. 999, No. 14668.',
      '[^2]: Ibid., vol. 1577, No. 27531.',
      '[^3]: League of Nations, *Treaty Series*, vol. LX, No. 1414.',
    );
    assert.equal(
      flowed(text),
      lines(
        '*Recalling* the Convention on the Rights of the Child,[^1]',
        '*Recalling also* the Slavery Convention[^2] and the Covenant,[^3]',
        '[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.',
        '[^2]: League of Nations, *Treaty Series*, vol. LX, No. 1414.',
        '[^3]: United Nations, *Treaty Series*, vol. 999, No. 14668.',
      ),
    );
  });

  test('a full form becomes Ibid. where the new order demands it', () => {
    const text = lines(
      '*Recalling* A,[^1] B[^3] and C,[^2]',
      '[^1]: United Nations, *Treaty Series*, vol. 999, No. 14668.',
      '[^2]: Resolution 70/1.',
      '[^3]: United Nations, *Treaty Series*, vol. 1577, No. 27531.',
    );
    assert.equal(
      flowed(text),
      lines(
        '*Recalling* A,[^1] B[^2] and C,[^3]',
        '[^1]: United Nations, *Treaty Series*, vol. 999, No. 14668.',
        '[^2]: Ibid., vol. 1577, No. 27531.',
        '[^3]: Resolution 70/1.',
      ),
    );
  });

  test('Official Records keep their italics', () => {
    const text = lines(
      '*Recalling* A,[^2] and B,[^1]',
      '[^1]: See *Official Records of the General Assembly, Seventy-second Session, Supplement No. 53* (A/72/53), chap. V, sect. A.',
      '[^2]: Ibid., *Seventy-fourth Session, Supplement No. 53* (A/74/53), chap. V, sect. A.',
    );
    assert.equal(
      flowed(text),
      lines(
        '*Recalling* A,[^1] and B,[^2]',
        '[^1]: See *Official Records of the General Assembly, Seventy-fourth Session, Supplement No. 53* (A/74/53), chap. V, sect. A.',
        '[^2]: Ibid., *Seventy-second Session, Supplement No. 53* (A/72/53), chap. V, sect. A.',
      ),
    );
  });

  test('paragraphs, lists and references to them are renumbered', () => {
    const text = lines(
      '*The General Assembly*,',
      '1. *Urges* States:',
      '(b) To act;',
      '(a) To report;',
      '3. *Requests* a report;',
      '2. *Decides* as in paragraphs 3 and 1 (a) above;',
    );
    assert.equal(
      flowed(text),
      lines(
        '*The General Assembly*,',
        '1. *Urges* States:',
        '(a) To act;',
        '(b) To report;',
        '2. *Requests* a report;',
        '3. *Decides* as in paragraphs 2 and 1 (b) above;',
      ),
    );
  });

  test('what a person must decide is listed and left', () => {
    const text = lines(
      '*Recalling* A,[^7] and B,[^8]',
      '[^8]: Ibid., vol. 1, No. 2.',
      '[^9]: Resolution 70/1.',
    );
    assert.deepEqual(undecided(text), [
      'Footnote 7 has no note',
      'The Ibid. of footnote 8 leads nowhere: no footnote stands before it',
      'No mark in the text calls footnote 9',
    ]);
    assert.ok(flowed(text).includes('Ibid., vol. 1, No. 2.'));
  });

  test('two notes with one label are left to the drafter', () => {
    const text = lines('*Recalling* A,[^2]', '[^2]: Resolution 70/1.', '[^2]: Resolution 70/2.');
    assert.equal(flowed(text), text);
    assert.deepEqual(undecided(text), ['There are two footnotes 2']);
  });

  test('a text in order stays as it is', () => {
    for (const name of ['A-RES-71-1', 'A-RES-73-195', 'A-C.3-78-L.52-Rev.1']) {
      const text = readFileSync(`corpus/documents/${name}.resolution`, 'utf8');
      assert.deepEqual(reflow(draft(text), all).edits, [], name);
    }
  });
});
