/** The ledger of a draft as people and machines read it. */
import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../server/src/corpus/document';
import { htmlPage } from '../../../server/src/export/html/write-html';
import { ledgerJson } from '../../../server/src/export/ledger/json';
import { ledgerMarkdown } from '../../../server/src/export/ledger/markdown';
import { printLedger } from '../../../server/src/export/ledger/print-ledger';
import { ledgerText } from '../../../server/src/export/ledger/text';
import { createEngine } from '../../../server/src/match/index/engine';
import { ledgerOf } from '../../../server/src/match/sources/ledger';
import { parse } from '../../../server/src/resolution/parse';

const harbours = `---
symbol: A/RES/70/900
title: Safety of harbours
short: [HD]
standing: adopted
date: 2015-12-18
---

1. Lighthouse keepers work alone for many months and deserve decent quarters, regular leave and a fair wage.

2. Fog signals must be audible at two nautical miles and be tested each week by trained crews.
`;
const engine = createEngine(
  { documents: [documentFrom(harbours, { kind: 'shipped' })], instruments: [], terms: [] },
  ['HD'],
);
const draft = parse(`# Fog

*The General Assembly*,

1. *Stresses* that lighthouse keepers work alone for many months and deserve decent cabins, regular leave and a fair wage;

2. *Also stresses* that fog signals must be tested each week by trained crews;

3. *Decides* to paint its *doors* green.
`);
const paragraphs = ledgerOf(engine, draft);

suite('formats of the ledger', () => {
  test('for a terminal: a line of sources, the words, and the number of each source at its phrases', () => {
    assert.equal(
      ledgerText(paragraphs),
      [
        '2 of 3 paragraphs have a source; 26 of 38 words stand so in it (68 %)',
        'OP1: HD, para. 1, 1 change\n  {+Stresses that +}lighthouse keepers work alone for many months and deserve decent [-quarters-]{+cabins+}, regular leave and a fair wage;<1>\n  1  HD, para. 1 (2015)',
        'OP2: HD, para. 2, 1 change\n  {+Also stresses that +}fog signals must be [-audible at two nautical miles and be -]tested each week by trained crews;<1>\n  1  HD, para. 2 (2015)',
        'OP3: new text\n  {+Decides to paint its doors green.+}',
      ].join('\n\n'),
    );
  });

  test('as Markdown: struck and bold, with the source after each phrase', () => {
    const markdown = ledgerMarkdown('Fog', paragraphs);
    assert.ok(markdown.startsWith('# Sources of Fog\n\n2 of 3 paragraphs'), markdown);
    assert.ok(
      markdown.includes(
        'deserve decent ~~quarters~~ **cabins**, regular leave and a fair wage; *(HD, para. 1 \\(2015\\))*',
      ),
      markdown,
    );
  });

  test('for machines: runs without gaps, and the agreed words of a change at their place', () => {
    const { paragraphs: all } = JSON.parse(ledgerJson(paragraphs));
    assert.deepEqual(all[0].from, [{ symbol: 'A/RES/70/900', ref: '1', year: 2015 }]);
    assert.deepEqual(all[0].runs[2], {
      start: 79,
      end: 85,
      kind: 'changed',
      source: { symbol: 'A/RES/70/900', ref: '1', start: 65, end: 73 },
      agreed: 'quarters',
    });
  });

  test('printed: the draft as changes on its sources, a note for each phrase, and what has no source as it stands', () => {
    const printed = printLedger(draft, paragraphs, 'Draft');
    const html = htmlPage(printed, 'Sources of Fog');
    assert.match(
      html,
      /<del [^>]*>quarters<\/del><ins [^>]*>cabins<\/ins>, regular leave and a fair wage;<sup/,
    );
    assert.match(html, /<li id="note-1" value="1">HD, para\. 1 \(2015\)\./);
    assert.match(html, /<h1[^>]*>Fog<\/h1>/);
    assert.match(html, /3\.\s/);
  });
});
