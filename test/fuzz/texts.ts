/** Random drafts and edits: of the signs the parser knows, of words that are agreed, and of what nobody would write. */
import fc from 'fast-check';
import { shippedCorpus } from '../support/shipped-corpus';

const PIECES = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '\r\n',
    '\u00a0',
    '\u200b',
    '*',
    '**',
    '[',
    ']',
    '(',
    ')',
    '^',
    ':',
    ';',
    ',',
    '.',
  ],
  ...[
    '"',
    '\u201c',
    '\u201d',
    '#',
    '-',
    '|',
    '<',
    '>',
    '&',
    '/',
    '\\',
    '---\n',
    '\ud83d',
    '\ud83c\udf0d',
    '\0',
  ],
  ...[
    'The General Assembly,\n\n',
    '1. *Urges* States',
    '2. ',
    '(a) ',
    '(b) ',
    '(i) ',
    '*Recalling* ',
    '# Annex\n\n',
  ],
  ...[
    '[^1]',
    '[^2]',
    '[^1]: ',
    '[^2]: Ibid.',
    'A/RES/71/1',
    'resolution 73/195 of 19 December 2018',
    'Ibid., para. 3.',
  ],
  ...[
    '[EU: and girls]',
    '[US del: as appropriate]',
    '[deleted: Norway]',
    'paragraph 2 above',
    'title: Ports\n',
    'mode: tabling\n',
  ],
  ...[
    'as the primary consideration',
    'to uphold the best interests of the child',
    'migrants',
    'also',
    'further',
    '1998',
  ],
  ...[
    'the Convention on the Rights of the Child',
    'Also requests the Secretary-General to report',
    '&amp;',
    '![x](y)',
  ],
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
);

export const words = (most: number) => fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(''));

const documents = shippedCorpus().documents.map(({ text }) => text.split(/\n{2,}/));

/** Some paragraphs of a document of the corpus as they stand, from anywhere in it, with its notes or without. */
const excerpt = fc
  .tuple(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([which, share, count, isWithNotes]) => {
    const all = documents[which % documents.length] as string[];
    const from = Math.floor(share * all.length);
    const notes = isWithNotes ? all.filter((one) => one.startsWith('[^')).slice(0, 8) : [];
    return [...all.slice(from, from + count), ...notes].join('\n\n');
  });

/** A draft to begin with: an excerpt, or what nobody would write. */
export const start = fc.oneof({ weight: 2, arbitrary: excerpt }, { weight: 1, arbitrary: words(30) });

/** Paragraphs that make others around them something else. */
const PARAGRAPHS = [
  ...[
    '# Annex\n\n',
    '# A\n\n',
    '1. *Urges* States:\n\n',
    '(a) To act;\n\n',
    '2. *Also urges* States to act;\n\n',
  ],
  ...[
    '*The General Assembly*,\n\n',
    '*Recalling* its resolution 71/1,\n\n',
    'Text.[^1]\n\n',
    '[^1]: Ibid.\n\n',
  ],
];

/** An edit by shares of the text's length, so that it fits a text of any length. */
export interface RandomEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** Whether it begins and ends between paragraphs, as when they are cut, pasted and moved. */
  readonly whole: boolean;
}

export const edit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  text: fc.oneof(words(4), fc.constantFrom(...PARAGRAPHS)),
  whole: fc.boolean(),
});

/** Where an edit begins and ends in a text. UTF-16. */
export function spanOf(
  { at, length, whole }: RandomEdit,
  text: string,
): { readonly start: number; readonly end: number } {
  const place = Math.round(at * text.length);
  const last = Math.min(text.length, place + length);
  return whole
    ? { start: paragraphAt(text, place), end: paragraphAt(text, last) }
    : { start: place, end: last };
}

/** Where the paragraph begins that an offset lies in. UTF-16. */
const paragraphAt = (text: string, offset: number): number => {
  const gap = text.lastIndexOf('\n\n', offset - 1);
  return gap < 0 ? 0 : Math.min(gap + 2, offset);
};
