/** What holds of the redline of any two texts. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { writeDocx } from '../../../server/src/export/docx/write-docx';
import { printResolution } from '../../../server/src/export/printed/print-resolution';
import { printRedline } from '../../../server/src/export/redline/print-redline';
import { parse } from '../../../server/src/resolution/parse';
import { cases } from '../../support/cases';
import { readBack } from '../../support/written-word';

const words = fc
  .array(
    fc.constantFrom(
      'sea',
      'the',
      'of',
      'ships',
      'and',
      'fog',
      'harbours',
      '*Review*',
      'lamps',
      'store',
      'nets',
      'buoys',
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((all) => all.join(' '));
const starts = [
  '*Recalling* ',
  '*Noting* ',
  '1. *Urges* ',
  '2. *Invites* ',
  '3. *Requests* ',
  '(a) To ',
  '# Fog ',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...starts), words, fc.constantFrom(',', ';', '.')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((all) => all.map(([start, middle, stop]) => `${start}${middle}${stop}`).join('\n\n'));

/** As Word gives a text back: what the reader makes of its form is the reader's business. */
const inWord = (source: string) => readBack(writeDocx(printResolution(parse(source), 'visible')));

suite('laws of redlines', () => {
  test('accepted it is the draft, rejected the base', () => {
    fc.assert(
      fc.property(text, text, (base, draft) => {
        const bytes = writeDocx(printRedline(parse(base), parse(draft), 'A/99/L.1'));
        assert.deepEqual(readBack(bytes, 'accept'), inWord(draft));
        assert.deepEqual(readBack(bytes, 'reject'), inWord(base));
      }),
      cases(8, 600),
    );
  });
});
