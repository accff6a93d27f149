/** A draft as tracked changes on its base: accepted it is the draft, rejected the base. */
import { strict as assert } from 'node:assert';
import { writeDocx } from '../../../server/src/export/docx/write-docx';
import { printRedline } from '../../../server/src/export/redline/print-redline';
import { parse } from '../../../server/src/resolution/parse';
import { partOf, readBack } from '../../support/written-word';

const redline = (base: string, draft: string) =>
  writeDocx(printRedline(parse(base), parse(draft), 'A/99/L.1'));

/** Holds both readings, and tells what is deleted and inserted. */
function checked(base: string[], draft: string[]): string {
  const bytes = redline(base.join('\n\n'), draft.join('\n\n'));
  assert.deepEqual(readBack(bytes, 'accept'), draft, 'accepted');
  assert.deepEqual(readBack(bytes, 'reject'), base, 'rejected');
  return partOf(bytes, 'word/document.xml');
}

const changed = (xml: string) =>
  [...xml.matchAll(/<w:(ins|del) [^>]*[^/]>(.*?)<\/w:\1>/gs)].map(
    ([, kind, inside]) => `${kind} ${(inside ?? '').replace(/<w:tab\/>/g, '\t').replace(/<[^>]*>/g, '')}`,
  );

const LAMPS = '*Invites* keepers of lighthouses to log the hours of fog in a common register each winter;';
const BUOYS = '*Requests* harbour masters to repaint all buoys before the first storms of the year;';
const NETS = '*Encourages* fishing fleets to share their nets with those who have lost theirs at sea;';

suite('a draft on its base', () => {
  test('shows the words that changed and no others', () => {
    const xml = checked([`1. ${LAMPS}`], [`1. ${LAMPS.replace('each winter', 'each summer')}`]);
    assert.deepEqual(changed(xml), ['del winter', 'ins summer']);
  });

  test('shows new and dropped paragraphs, and the numbers that go with them', () => {
    checked([`1. ${LAMPS}`, `2. ${BUOYS}`, `3. ${NETS}`], [`1. ${LAMPS}`, `2. ${NETS}`]);
    checked([`1. ${LAMPS}`, `2. ${NETS}`], [`1. ${BUOYS}`, `2. ${LAMPS}`, `3. ${NETS}`]);
    checked([`1. ${LAMPS}`], [`1. ${LAMPS}`, `2. ${BUOYS}`]);
    checked([`1. ${LAMPS}`, `2. ${BUOYS}`], [`1. ${LAMPS}`]);
  });

  test('shows a paragraph that was moved as moved', () => {
    const xml = checked(
      [`1. ${LAMPS}`, `2. ${BUOYS}`, `3. ${NETS}`],
      [`1. ${BUOYS}`, `2. ${NETS}`, `3. ${LAMPS}`],
    );
    assert.match(xml, /<w:moveFrom .*log the hours.*<w:moveTo .*log the hours/s);
    const names = [...xml.matchAll(/Range(?:Start) [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    assert.equal(names.length, 2);
    assert.equal(names[0], names[1]);
  });

  test('shows two paragraphs that became one by the end that went', () => {
    const xml = checked(
      [`1. ${LAMPS}`, `2. ${BUOYS}`],
      [`1. ${LAMPS.replace(';', ',')} and ${BUOYS.replace('*Requests* harbour', 'requests harbour')}`],
    );
    assert.doesNotMatch(changed(xml).join('\n'), /repaint|hours of fog/);
  });

  test('shows one paragraph of which two were made', () => {
    const xml = checked(
      [
        `1. ${LAMPS.replace(';', ',')} and requests harbour masters to repaint all buoys before the first storms of the year;`,
      ],
      [`1. ${LAMPS}`, `2. ${BUOYS}`],
    );
    assert.doesNotMatch(changed(xml).join('\n'), /repaint|hours of fog/);
  });

  test('keeps both numberings of notes, and shows what changed in a note', () => {
    const bytes = redline(
      '*Recalling* the Charter,[^1] and the Review,[^2]\n\n[^1]: Resolution 9/1, annex, chapter II.\n\n[^2]: A/9/12.',
      '*Recalling* the Storm Report,[^1] the Charter,[^2] and the Review,[^3]\n\n[^1]: A/10/4.\n\n[^2]: Resolution 9/1, annex, chapter III.\n\n[^3]: A/9/12.',
    );
    assert.deepEqual(readBack(bytes, 'accept'), [
      '*Recalling* the Storm Report,[^1] the Charter,[^2] and the Review,[^3]',
      '[^1]: A/10/4.',
      '[^2]: Resolution 9/1, annex, chapter III.',
      '[^3]: A/9/12.',
    ]);
    assert.deepEqual(readBack(bytes, 'reject'), [
      '*Recalling* the Charter,[^1] and the Review,[^2]',
      '[^1]: Resolution 9/1, annex, chapter II.',
      '[^2]: A/9/12.',
    ]);
    assert.deepEqual(changed(partOf(bytes, 'word/footnotes.xml')), ['del II', 'ins III']);
  });

  test('shows italics that came and went', () => {
    checked(['*Recalling* the Harbour Review,'], ['*Recalling* the *Harbour Review*,']);
  });

  test('shows rows and cells of tables that changed', () => {
    const table = (...rows: string[]) => rows.map((row) => `| ${row} |`).join('\n');
    checked(
      ['1. *Approves* the posts:', table('Post | Number', 'Keeper | 2', 'Cook | 1')],
      ['1. *Approves* the posts:', table('Post | Number', 'Keeper | 3', 'Diver | 1', 'Cook | 1')],
    );
  });

  test('takes a heading that became a paragraph out and puts the paragraph in', () => {
    checked(['## Lamps and lights', `1. ${LAMPS}`], ['*Mindful* of lamps and lights,', `1. ${LAMPS}`]);
  });
});
