/** Random drafts and edits: of the signs the parser knows, of words that are agreed, and of what nobody would write. */
import fc from 'fast-check';

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

/** An edit by shares of the text's length, so that it fits a text of any length. */
export interface RandomEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export const edit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  text: words(4),
});

/** Where an edit begins and ends in a text. UTF-16. */
export function spanOf(
  { at, length }: RandomEdit,
  text: string,
): { readonly start: number; readonly end: number } {
  const start = Math.round(at * text.length);
  return { start, end: Math.min(text.length, start + length) };
}
