/** Laws of pasted HTML, over papers of any make: no word is lost, and no struck word comes back as words of the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { negotiationMarksIn } from '../../server/src/resolution/negotiation/brackets';
import { readHtml } from '../../server/src/service/features/paste/html';

interface Word {
  readonly text: string;
  readonly isStruck: boolean;
}

/** A piece of HTML with the words in it. */
interface Piece {
  readonly html: string;
  readonly words: readonly Word[];
}

const ATTRIBUTES = [
  '',
  ` title="gold > silver"`,
  ` class='copper' data-a="&lt;s&gt;"`,
  ` style="font-style:italic; color: tin"`,
  ` style="text-decoration: none"`,
];
const word = fc
  .tuple(fc.constantFrom('States', 'and', '[', ']', 'Côte', 'act;'), fc.constantFrom(' ', '\n', ''))
  .map(([text, gap]): Piece => ({ html: `${text}${gap}`, words: [{ text, isStruck: false }] }));
const entity = fc.constant<Piece>({ html: 'r&ocirc;le ', words: [{ text: 'rôle', isStruck: false }] });

const piece: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece; element: Piece }>((tie) => ({
  piece: fc.oneof({ maxDepth: 5 }, word, entity, tie('element')),
  element: fc
    .tuple(
      fc.constantFrom('s', 'del', 'strike', 'i', 'span', 'b', 'em', 'p', 'div', 'line-through'),
      fc.constantFrom(...ATTRIBUTES),
      fc.array(tie('piece'), { maxLength: 5 }),
    )
    .map(([name, attributes, children]) => element(name, attributes, children)),
})).piece;

function element(name: string, attributes: string, children: readonly Piece[]): Piece {
  const html = children.map((child) => child.html).join('');
  // A paragraph ends where a block begins in it, and so do the elements in the paragraph: no program writes that.
  const inside = name === 'p' ? html.replace(/<(\/?)(?:p|div)(?=[ >])/g, '<$1span') : html;
  const isStruck = ['s', 'del', 'strike', 'line-through'].includes(name);
  const open =
    name === 'line-through' ? 'span style="TEXT-DECORATION: underline line-through"' : name + attributes;
  const words = children.flatMap((child) => child.words);
  return {
    html: `<${open}>${inside}</${name === 'line-through' ? 'span' : name}>`,
    words: words.map(({ text, isStruck: already }) => ({ text, isStruck: isStruck || already })),
  };
}

/** The letters of words, since neighbours may be written as one. */
const lettersOf = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join('')
    .replace(/[[\]\s]/g, '');
const plain = (text: string): string => text.replace(/[[\]\s*]/g, '');

suite('laws of pasted HTML', () => {
  const runs = { numRuns: 3000 };

  test('every word stands in the text, once and in its order', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = readHtml(pieces.map(({ html }) => html).join(''))?.text ?? '';
        assert.equal(
          plain(text.replaceAll('[delete: ', '[')),
          lettersOf(pieces.flatMap(({ words }) => words)),
        );
      }),
      runs,
    );
  });

  test('what is left without the deletions are the words that were not struck', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = readHtml(pieces.map(({ html }) => html).join(''))?.text ?? '';
        const struck = negotiationMarksIn(text).brackets.filter(({ kind }) => kind === 'deletion');
        const kept = [...text].filter(
          (_, at) => !struck.some(({ span }) => span.start <= at && at < span.end),
        );
        assert.equal(
          plain(kept.join('')),
          lettersOf(pieces.flatMap(({ words }) => words).filter(({ isStruck }) => !isStruck)),
        );
      }),
      runs,
    );
  });
});
