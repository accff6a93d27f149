/** The words of a paragraph that a proposal names: they stand there once, and whole. `«»` marks what is found. */
import assert from 'node:assert/strict';
import { foundOnce } from '../../../server/src/resolution/negotiation/targets';

const found = (text: string, quoted: string) => {
  const span = foundOnce({ text, hidden: [] }, { start: 0, end: text.length }, quoted);
  return span && `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`;
};

const NAMED: readonly (readonly [text: string, quoted: string, found: string | undefined])[] = [
  ['Urges States to act in port States', 'to act', 'Urges States «to act» in port States'],
  ['Urges States to act', 'States,', undefined],
  ['Urges States to act in port States', 'States', undefined],
  // The case decides only where nothing stands as it is quoted.
  ['States that are port states', 'States', '«States» that are port states'],
  ['Urges States to act', 'states', 'Urges «States» to act'],
  // Parts of other words are not meant.
  ['Notes interstate trade of the state', 'state', 'Notes interstate trade of the «state»'],
  ['Notes the statement of the state', 'state', 'Notes the statement of the «state»'],
  ['Notes interstate trade', 'state', undefined],
  // Signs compare by what they mean.
  [
    'Notes children’s “best interests”',
    'children\'s "best interests"',
    'Notes «children’s “best interests”»',
  ],
  ['Notes long‐term plans', 'long-term', 'Notes «long‐term» plans'],
  // Asterisks go in pairs.
  ['*Urges* States to act', 'Urges States', '«*Urges* States» to act'],
  ['*Urges* States to act', 'Urges', '«*Urges*» States to act'],
];

suite('the words that a proposal names', () => {
  for (const [text, quoted, expected] of NAMED)
    test(`"${quoted}" in: ${text}`, () => assert.equal(found(text, quoted), expected));
});
