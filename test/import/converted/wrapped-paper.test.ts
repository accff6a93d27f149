import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { comparable, printWrapped } from '../../../corpus/tools/print-wrapped';
import { importText } from '../../../server/src/import/read';
import { isWrapped } from '../../../server/src/resolution/wrapped/is-wrapped';

const PAGE = `A/C.3/81/L.9

Tides

The General Assembly,

Recalling its resolution 73/195 of 19 December 2018 on all that concerns the
tides and those who live with them,1

1.
Calls upon harbours to keep their lamps lit throughout the night, in all
weathers;

3/14

2.
Decides to remain seized of the matter.

1 Resolution 70/1.
`;

const imported = (text: string) => importText(text, { source: 'tides.txt', ocrRepairs: true })[0];

suite('a text that was saved from a page', () => {
  test('is imported in paragraphs with numbers and notes, and what was done is reported', () => {
    const file = imported(PAGE);
    const body = file?.text.replace(/^---\n[\s\S]*?\n---\n+/, '') ?? '';
    assert.match(
      body,
      /^Recalling its resolution 73\/195 .* on all that concerns the tides and .*them,\[\^1\]$/m,
    );
    assert.match(body, /^1\. Calls upon harbours .* in all weathers;$/m);
    assert.match(body, /^2\. Decides to remain seized of the matter\.$/m);
    assert.match(body, /^\[\^1\]: Resolution 70\/1\.$/m);
    assert.match(body, /^# Tides$/m);
    const told = file?.repairs.map(({ kind, line, message }) => `${line} ${kind}: ${message}`) ?? [];
    assert.ok(told.includes('14 furniture: "3/14" left out'), told.join('\n'));
    assert.ok(
      told.some((one) => one.startsWith('8 joined: "tides and those')),
      told.join('\n'),
    );
    assert.ok(
      told.some((one) => one.includes('Footnote 1 moved')),
      told.join('\n'),
    );
  });

  test('is read as a pasted one is: what comes out of a print is what went in', () => {
    const body = readFileSync('corpus/documents/A-C.3-78-L.52-Rev.1.resolution', 'utf8').replace(
      /^---\n[\s\S]*?\n---\n+/,
      '',
    );
    const page = printWrapped(body).replace(/^# /gm, '');
    const found = new Set(comparable(imported(page)?.text.replace(/^---\n[\s\S]*?\n---\n+/, '') ?? ''));
    const wanted = comparable(body);
    assert.ok(wanted.filter((one) => found.has(one)).length >= 0.98 * wanted.length);
  });

  test('is told from a text with a paragraph to each line', () => {
    assert.ok(isWrapped(PAGE));
    assert.ok(!isWrapped(readFileSync('corpus/sources/003_2ba128020d592fdc.txt', 'utf8')));
    assert.ok(!isWrapped('*The General Assembly*,\n\n1. *Decides* to act;\n\n(a) To row;\n'));
  });
});
