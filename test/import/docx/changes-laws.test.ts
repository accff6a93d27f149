import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { withoutAnchors } from '../../../server/src/import/comment-anchors';
import type { Changes } from '../../../server/src/import/model';
import { print } from '../../../server/src/import/print';
import { negotiationMarks } from '../../../server/src/resolution/negotiation/brackets';
import { cleaned } from '../../../server/src/resolution/negotiation/clean-text';
import type { Decision } from '../../../server/src/resolution/negotiation/decision';
import { parse } from '../../../server/src/resolution/parse';
import { cases } from '../../support/cases';
import {
  deleted,
  docx,
  endDeleted,
  endInserted,
  inserted,
  italic,
  note,
  noteMark,
  paragraph,
  resolutionList,
  run,
} from '../../support/docx';
import { readWord } from '../../support/read-word';

const AUTHORS = ['EU', 'Norway', 'Jane Doe'];
const author = fc.constantFrom(...AUTHORS);

/** Which side of a word its blank is typed on: `the `, ` the`. */
type Side = 'before' | 'after';

const words = (side: Side) =>
  fc
    .record({
      words: fc.array(fc.constantFrom('ports', 'ships', 'of', 'the', 'tide', 'well', 'being'), {
        minLength: 1,
        maxLength: 3,
      }),
      stop: fc.constantFrom('', '', '', ',', ';'),
      isWide: fc.constantFrom(false, false, false, true),
    })
    .map(({ words, stop, isWide }) => {
      const [before, after] = [side === 'before' || isWide, side === 'after' || isWide];
      return `${before ? ' ' : ''}${words.join(' ')}${stop}${after ? ' ' : ''}`;
    });

const runs = (side: Side) =>
  fc.tuple(words(side), fc.constantFrom('', '', '', 'italic', 'mark')).map(([text, kind]) => {
    if (kind === 'italic') return italic(text);
    const end = text.trimEnd();
    return kind === 'mark' ? run(end) + noteMark(1) + run(text.slice(end.length)) : run(text);
  });

const pieces = (side: Side) => {
  const part = runs(side);
  return fc.oneof(
    { weight: 4, arbitrary: part },
    { weight: 2, arbitrary: fc.tuple(author, part).map(([by, inside]) => inserted(by, inside)) },
    { weight: 2, arbitrary: fc.tuple(author, part).map(([by, inside]) => deleted(by, inside)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(author, part, author, part)
        .map(([by, inside, other, taken]) => inserted(by, inside + deleted(other, taken))),
    },
  );
};

const end = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: author.map(endInserted) },
  { weight: 1, arbitrary: author.map(endDeleted) },
);

const drafts = fc.constantFrom<Side>('before', 'after').chain((side) => {
  const list = fc.constantFrom(undefined, [1, 0] as const, [1, 0] as const, [1, 1] as const);
  const one = fc
    .tuple(fc.array(pieces(side), { maxLength: 5 }), end, list)
    .map(([inside, end, list]) => paragraph(inside.join(''), { end, ...(list && { list }) }));
  return fc.array(one, { minLength: 1, maxLength: 5 });
});

const read = (bytes: Uint8Array, changes: Changes): string =>
  withoutAnchors(print({ ...readWord(bytes, changes), frontMatter: {} })).text;

const NUMBER = /^(?:\d+(?: [a-z]+)?\.|\([a-z]+(?: [a-z]+)?\))\s*/;

/** The words of each paragraph, without number, italics and the labels of notes. */
const wordsIn = (text: string): string[] =>
  parse(text)
    .blocks.map(({ own }) => own.text.replace(NUMBER, '').replace(/\*|\[\^\d+\],?/g, ''))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

suite('any Word file with tracked changes', () => {
  test('gives, once its proposals are accepted or rejected, the words that Word would give', () => {
    fc.assert(
      fc.property(drafts, (paragraphs) => {
        const footnotes = note(1, run('One.'));
        const bytes = docx({ body: paragraphs.join(''), numbering: resolutionList(1), footnotes });
        const marks = read(bytes, 'marks');
        const clean = (decision: Pick<Decision, 'accept' | 'reject'>) =>
          wordsIn(cleaned(marks, negotiationMarks(parse(marks)), { ...decision, unbracket: false }));
        assert.deepEqual(clean({ accept: AUTHORS, reject: [] }), wordsIn(read(bytes, 'accept')), marks);
        assert.deepEqual(clean({ accept: [], reject: AUTHORS }), wordsIn(read(bytes, 'reject')), marks);
      }),
      cases(20, 3_000),
    );
  });
});
