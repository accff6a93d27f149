import { strict as assert } from 'node:assert';
import { writeDocx } from '../../../server/src/export/docx/write-docx';
import { htmlBody } from '../../../server/src/export/html/write-html';
import { printReport } from '../../../server/src/export/printed/print-report';
import { partOf, readBack } from '../../support/written-word';

const REPORT = printReport(
  '# Tabling check: Fog\\*\n\n**1 warning**, 2 hints.\n\n## Form (1)\n\n- OP1: Write *Urges* &#91;all&#93;\n  - Norway: objection\n',
  'Tabling check',
);

suite('a report, printed', () => {
  test('has its headings, lists and italics in Word, and no masthead', () => {
    const word = writeDocx(REPORT);
    assert.deepEqual(readBack(word), [
      '# Tabling check: Fog\\*',
      '1 warning, 2 hints.',
      '## Form (1)',
      '• OP1: Write *Urges* [all]',
      '• Norway: objection',
    ]);
    assert.doesNotMatch(partOf(word, 'word/header1.xml'), /United Nations|Distr/);
  });

  test('and as a page', () => {
    const page = htmlBody(REPORT);
    assert.match(page, /<h1>Tabling check: Fog\*<\/h1>/);
    assert.match(page, /<p class="plain in1">• OP1: Write <i>Urges<\/i> \[all\]<\/p>/);
    assert.doesNotMatch(page, /<header>/);
  });
});
