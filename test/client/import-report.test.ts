import { strict as assert } from 'node:assert';
import { importReport, importSummary, isToDecide } from '../../client/src/import/import-report';
import { inEnglish } from '../support/in-english';

const DRAFT = {
  text: '# Ports\n\n1. Asks States;\n\n[^1]: A note.\n',
  authors: ['EU', 'US', 'Chile'],
  comments: [{ id: '1', author: 'John', text: 'Why?', start: 0, end: 3 }],
  repairs: [
    { kind: 'comment', line: 2, message: 'John comments: Why?' },
    { kind: 'not-placed', line: 5, message: 'A picture is left out' },
  ],
} as const;

suite('the report of an import', () => {
  test('is one line where nothing is to be decided', () => {
    assert.equal(
      importSummary('a.docx', DRAFT, inEnglish),
      'a.docx: 3 paragraphs read; proposals by EU, US and Chile; 1 comment shown beside the text',
    );
    assert.equal(
      importSummary('b.docx', { ...DRAFT, authors: [], comments: [] }, inEnglish),
      'b.docx: 3 paragraphs read',
    );
  });

  test('begins with what a person has to look at', () => {
    assert.deepEqual(DRAFT.repairs.map(isToDecide), [false, true]);
    assert.match(
      importReport('a.docx', DRAFT, inEnglish),
      /## To be looked at\n\n- Line 5 of the file: A picture is left out\n\n## For your information\n\n- Line 2 of the file: John/,
    );
  });
});
