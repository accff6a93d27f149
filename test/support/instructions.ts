/** Paragraphs with marks as delegations write them, generated; for the law of the clean text. */
import fc from 'fast-check';

/** The words of the paragraphs. No mark is made of them. */
export const textWords = 'alfa bravo charlie delta foxtrot golf hotel juliett'.split(' ');
/** The words of the proposals. */
export const proposedWords = 'kilo lima mike november oscar papa quebec romeo'.split(' ');

const some = (words: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const inText = some(textWords, 2);
const proposed = some(proposedWords, 3);

const name = fc.constantFrom(
  ...'EU;US;MEX;UK;G77 & China;G-77 and China;Holy See;African Group;Egypt on behalf of the African Group;Russia;JUSCANZ;Côte d’Ivoire;Norway;CARICOM;Trinidad and Tobago;Iran (Islamic Republic of)'.split(
    ';',
  ),
);
const names = fc
  .array(name, { minLength: 1, maxLength: 3 })
  .chain((all) =>
    fc.constantFrom(', ', '/', ' and ', '; ', ' + ').map((sign) => all.join(sign === '; ' ? ', ' : sign)),
  );
const quotes = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']);
const quoted = (words: fc.Arbitrary<string>) =>
  fc.tuple(quotes, words).map(([[open, close], inside]) => `${open}${inside}${close}`);
const inCase = (verb: string) => [
  verb,
  `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`,
  verb.toUpperCase(),
];
const oneOf = (...verbs: string[]) => fc.constantFrom(...verbs.flatMap(inCase));
const glued = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(''));

const here = fc.constantFrom(
  'para',
  'paragraph',
  'the para',
  'this paragraph',
  'OP5',
  'PP3',
  'whole para',
  'OP7 bis',
);
const asks = fc.constantFrom('', '', '', 'would like to ', 'to ', 'please ', 'proposes to ', 'wishes to ');
/** Instructions that have a reading. */
const instruction = fc.oneof(
  glued(asks, oneOf('delete', 'del', 'strike', 'remove'), ' ', quoted(inText)),
  glued(oneOf('delete'), ' the words ', quoted(inText)),
  glued(oneOf('delete', 'del'), ' ', here),
  oneOf(
    'delete',
    'del',
    'retain',
    'keep',
    'reserve',
    'support',
    'supports',
    'reserves',
    'keep as is',
    'reserves its position',
  ),
  glued(asks, oneOf('add', 'insert'), ' ', quoted(proposed)),
  glued(
    oneOf('add', 'insert'),
    fc.constantFrom(' at the end', ' at the beginning', ' at end', ' at the end of the para'),
    fc.constantFrom(': ', ' '),
    quoted(proposed),
  ),
  glued(
    oneOf('add', 'insert'),
    fc.constantFrom(' after ', ' before '),
    quoted(inText),
    fc.constantFrom(': ', ' ', ' the words '),
    quoted(proposed),
  ),
  glued(oneOf('insert'), ' ', quoted(proposed), fc.constantFrom(' after ', ' before '), quoted(inText)),
  glued(
    asks,
    oneOf('replace', 'change'),
    ' ',
    quoted(inText),
    fc.constantFrom(' by ', ' with ', ' to '),
    quoted(proposed),
  ),
  glued(quoted(proposed), ' instead of ', quoted(inText)),
  glued(oneOf('delete'), ' ', quoted(inText), ' and replace ', quoted(inText), ' with ', quoted(proposed)),
  glued(oneOf('move'), fc.constantFrom(' to OP5', ' up', ' after PP7', ' para to the preamble')),
);
/** What else is said about a text. */
const remark = fc.oneof(
  glued(
    oneOf(
      'merge',
      'combine',
      'streamline',
      'split',
      'shorten',
      'bracket',
      'rephrase',
      'move',
      'align',
      'update',
      'check',
    ),
    ' ',
    here,
    fc.constantFrom('', ' with PP4', ' in line with last year', ' please'),
  ),
  glued(
    oneOf('add', 'include', 'insert'),
    fc.constantFrom(' a reference to ', ' language on ', ' a new paragraph on ', ' something about '),
    proposed,
  ),
  glued(
    oneOf('delete', 'replace', 'move', 'add', 'insert'),
    ' ',
    quoted(inText),
    fc.constantFrom(' somewhere', ' throughout', ' as in the 2024 text', ' in all paragraphs'),
  ),
  glued(
    oneOf(
      'prefer',
      'prefers',
      'support',
      'query',
      'question',
      'clarify',
      'could live with',
      'cannot accept',
      'can accept',
      'flexible on',
    ),
    ' ',
    fc.oneof(
      quoted(inText),
      fc.constantFrom('original text', 'EU proposal', 'the Chair’s text', 'this wording'),
    ),
  ),
  fc.constantFrom(
    'could we clarify what this means?',
    'we need instructions from capital',
    'is this agreed language?',
    'see our proposal in OP9',
    'same as in PP2',
    'too long',
    'not acceptable to us',
    'text to follow',
    'language to be provided',
    'to be discussed with the Secretariat',
    'placeholder on financing',
    'tbc',
    'reservation on the whole para',
    'instead of this para, use agreed language from 2023',
    'alternative to the EU proposal',
    'comes back tomorrow',
  ),
);
const label = glued(names, fc.constantFrom(': ', ': ', ' - ', ' – '));
const mark = fc.oneof(
  glued('[', label, fc.oneof(instruction, remark), ']'),
  glued('[', names, ' ', oneOf('delete', 'del'), ' ', quoted(inText), ']'),
  glued('[', names, ' ', oneOf('del', 'add', 'alt', 'proposal'), ': ', proposed, ']'),
  glued('[', label, proposed, ']'),
  glued('[', names, ': ', quoted(proposed), ']'),
  glued('[', proposed, ' (', names, ')]'),
  glued('[', proposed, '] (', names, ')'),
  glued('[', proposed, ' - ', names, fc.constantFrom('', '; delete Norway', '; retain US'), ']'),
  glued('[', proposed, ': ', names, ']'),
  glued('[', inText, ' - ', names, ' del]'),
  glued('(', names, ': ', instruction, ')'),
  glued('[', inText, '] [', names, ': delete]'),
  glued('[', proposed, '/', proposed, ' (', name, ')]'),
  glued('~~', inText, '~~ (', names, ')'),
  glued('[', names, ': ~~', inText, '~~ ', proposed, ']'),
  glued(
    '[',
    fc.constantFrom('Chair', 'Facilitator', 'Secretariat', 'Note', 'Co-facilitators’ note'),
    ': ',
    fc.oneof(remark, proposed),
    ']',
  ),
  glued('[', fc.oneof(remark, instruction), ']'),
  fc.constantFrom(
    '[agreed ad ref]',
    '[agreed]',
    '**AGREED**',
    '(closed)',
    '(pending)',
    '[pending consultations]',
  ),
);

/** Paragraphs with marks among their words. */
export const markedText: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(
        fc.array(fc.tuple(some(textWords, 3), fc.option(mark, { freq: 2 })), { minLength: 1, maxLength: 5 }),
        fc.option(mark),
      )
      .map(([parts, last]) => {
        const words = parts.map(([text, one]) => (one ? `${text} ${one}` : text)).join(' ');
        return `${words};${last ? ` ${last}` : ''}`;
      }),
    { minLength: 1, maxLength: 3 },
  )
  .map((paragraphs) => paragraphs.map((words, index) => `${index + 1}. ${words}`).join('\n\n'));
