/**
 * Agreed paragraphs with one word edited, each in its turn. In the pictures a word in brackets may be edited so without a
 * word being said, and after one with a question mark there is but a hint. What fixes leave is agreed.
 */
import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { departures } from '../../../server/src/match/compare/departures';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { smallYardstick } from '../../support/passages';

const AGREED = [
  'We commit to keep every harbour open to ships in distress, using closure as a measure of last resort only, and to guarantee prompt inspection.',
  'States must protect the safety, dignity and well-being of seafarers at all times, regardless of the flag under which they sail.',
];
const yardstick = smallYardstick(AGREED);

type Edit = (words: string[], at: number) => void;

/** What is said of a draft: nothing, a hint, or more; and that what its fixes leave is agreed. */
function said(draft: string, agreed: string, isSwap: boolean): 'nothing' | 'hint' | 'finding' {
  const words = draftWords(yardstick.passages.vocabulary, draft);
  const found = departures(yardstick, words);
  const fixed = found.reduceRight((text, { alignment, difference }) => {
    const { edit } = wordingOf(words, yardstick.passages, alignment, difference);
    return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
  }, draft);
  if (fixed !== draft && !isSwap) assert.ok(plain(agreed).includes(plain(fixed)), fixed);
  if (found.length === 0) return 'nothing';
  return found.some(({ weight }) => weight === 'full') ? 'finding' : 'hint';
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z -]/g, '')
    .replace(/ +/g, ' ');

/** The paragraph with what is said of an edit at each of its words. */
function drawn(agreed: string, edit: Edit): string {
  const words = agreed.split(' ');
  return words
    .map((word, at) => {
      const edited = [...words];
      edit(edited, at);
      const what = said(edited.join(' '), agreed, edit === EDITS['changing places with the next']);
      return what === 'nothing' ? `(${word})` : what === 'hint' ? `${word}?` : word;
    })
    .join(' ');
}

/** Keeps the punctuation of the word that is edited. */
const punctuation = (word: string): string => /[^\p{L}]*$/u.exec(word)?.[0] ?? '';

const EDITS: Readonly<Record<string, Edit>> = {
  replaced: (words, at) => void words.splice(at, 1, `zebras${punctuation(words[at] as string)}`),
  lost: (words, at) => void words.splice(at, 1),
  'getting an article': (words, at) => void words.splice(at, 0, 'the'),
  'getting an aside': (words, at) => void words.splice(at, 0, ',', 'as', 'zebras', 'do,'),
  'put in before': (words, at) => void words.splice(at, 0, 'zebras'),
  'changing places with the next': (words, at) =>
    void words.splice(at, 2, ...[words[at + 1], words[at]].flatMap((word) => word ?? [])),
};
const PICTURES: Readonly<Record<string, readonly string[]>> = {
  replaced: [
    '(We) commit? to keep every harbour open to ships in distress, using closure as a measure of last resort only, and to guarantee prompt inspection.',
    'States must protect the safety, dignity and well-being of seafarers at all times, regardless of the flag under which (they) sail.',
  ],
  lost: [
    '(We) (commit) to? keep every harbour open to? ships in? distress, using closure as? a? measure of? last resort only, and? to? guarantee prompt inspection.',
    '(States) must protect the? safety, dignity and? well-being of? seafarers at? all times, regardless of? the? flag under? which? they? sail.',
  ],
  'getting an article': [
    '(We) (commit) to? keep? every? harbour? open? to? ships? in? distress,? using? closure? as? a? measure? of? last? resort? only,? and? to? guarantee? prompt? inspection.?',
    '(States) must? protect? the? safety,? dignity? and? well-being? of? seafarers? at? all? times,? regardless? of? the? flag? under? which? they? sail.?',
  ],
  'getting an aside': [
    '(We) commit? to keep? every harbour open to ships in distress, using closure as a measure of last resort only, and to guarantee prompt inspection.',
    '(States) must protect? the safety, dignity and well-being of seafarers at all times, regardless of the flag under which they sail.',
  ],
  'put in before': [
    '(We) (commit) to keep every harbour open to ships in distress, using closure as a measure of last resort only, and to guarantee prompt inspection.',
    '(States) must protect the safety, dignity and well-being of seafarers at all times, regardless of the flag under which they sail.',
  ],
  'changing places with the next': [
    'We? commit? to? keep? every? harbour? open? to? ships? in? distress,? using? closure? as? a? measure? of? last? resort? only,? and? to? guarantee? prompt (inspection.)',
    'States (must) protect? the? safety,? dignity? and? well-being? of? seafarers? at? all? times,? regardless? of? the? flag? under? which? they? (sail.)',
  ],
};

suite('one word of an agreed paragraph', () => {
  for (const [name, edit] of Object.entries(EDITS))
    test(name, () =>
      assert.deepEqual(
        AGREED.map((agreed) => drawn(agreed, edit)),
        PICTURES[name],
      ),
    );
});
