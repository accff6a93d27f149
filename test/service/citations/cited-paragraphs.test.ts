import { strict as assert } from 'node:assert';
import {
  documentOfParagraph,
  paragraphNumbered,
  resolvedParagraph,
} from '../../../server/src/service/citations/cited-paragraphs';
import { citationsIn } from '../../../server/src/service/citations/facts';
import { draft, smallWorld } from '../../support/small-world';

/** Two resolutions in one draft, so that numbers come twice. */
const around = (words: string, later = ''): string => `# A

*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

2. *Decides* to sail ${words}.

# B

*The General Assembly*,

*Noting* the moon,

1. *Decides* to swim;

2. *Decides* to rest:

(a) On deck;

(b) Ashore${later && ` ${later}`}.
`;

/** The words of the paragraph that the first citation of a draft means. */
function meant(words: string, later = ''): string | undefined {
  const snapshot = draft(around(words, later));
  const citation = citationsIn(snapshot).find(({ target }) => target.kind === 'paragraph');
  assert.ok(citation, `nothing is cited in "${words}"`);
  const block = resolvedParagraph(snapshot, citation);
  return block && snapshot.text.slice(block.content.start, block.content.end).replace(/[;.:]$/, '');
}

suite('the paragraph that is meant', () => {
  test('by "above" is the nearest one before', () =>
    assert.equal(meant('as in paragraph 1 above'), '*Decides* to row'));

  test('by "above" is the nearest one of several before', () =>
    assert.equal(meant('ashore', 'as in paragraph 1 above'), '*Decides* to swim'));

  test('by "below" is the nearest one after', () => {
    assert.equal(meant('as in paragraph 1 below'), '*Decides* to swim');
    assert.equal(meant('as in paragraph 2 (b) below'), 'Ashore');
  });

  test('without either is the first of that number', () =>
    assert.equal(meant('as in paragraph 1 of the present resolution'), '*Decides* to row'));

  test('in the wrong direction is the one that there is', () =>
    assert.equal(meant('as in paragraph 2 (a) above'), 'On deck'));

  test('of another document is none of this text', () =>
    assert.equal(meant('as in paragraph 1 of resolution 71/900'), undefined));

  test('that does not exist is none', () => assert.equal(meant('as in paragraph 9 above'), undefined));
});

suite('the document of a paragraph that is cited', () => {
  const documentIn = (words: string): string | undefined => {
    const snapshot = draft(`1. *Recalls* ${words};`);
    const citation = citationsIn(snapshot).find(({ target }) => target.kind === 'paragraph');
    assert.ok(citation, words);
    return documentOfParagraph(snapshot, citation);
  };

  for (const words of [
    'paragraph 3 of resolution 71/900',
    'paragraph 3 of its resolution 71/900',
    'paragraphs 3 and 4 of the annex to General Assembly resolution 71/900',
    'resolution 71/900, paragraph 3',
    'resolution 71/900, annex, paragraph 3',
    'resolution 71/900, annex II, paragraph 3',
    'resolution 70/800, and paragraph 3 of resolution 71/900',
    'paragraph 3 and paragraph 4 of resolution 71/900',
  ])
    test(`is told by the words around it: ${words}`, () => assert.equal(documentIn(words), 'A/RES/71/900'));

  for (const words of [
    'paragraph 3, and its resolution 71/900',
    'paragraph 3. It knows of resolution 71/900',
    'paragraph 3 of the report on the many and various tides of the northern seas, and of resolution 71/900',
    'resolution 71/900 and, as it says, paragraph 3',
    'resolution 71/900, as well as its annex, paragraph 3',
    'paragraph 3',
  ])
    test(`is not guessed: ${words}`, () => assert.equal(documentIn(words), undefined));
});

suite('a paragraph of a document, by its number', () => {
  const [resolution, outcome] = smallWorld([
    '---\nsymbol: A/RES/70/900\nstanding: adopted\n---\n\n*Noting* it,\n\n1. *Decides* to row;\n\n2. *Decides* to sail.\n',
    '---\nsymbol: A/RES/70/901\nstanding: adopted\n---\n\n1. We shall row.\n\n2. We shall sail.\n',
  ]).corpus.documents;

  test('is one of the operative part', () => {
    assert.ok(resolution);
    assert.equal(paragraphNumbered(resolution, '2')?.ref, 'OP2');
    assert.equal(paragraphNumbered(resolution, '3'), undefined);
  });

  test('or one of the body', () => {
    assert.ok(outcome);
    assert.equal(paragraphNumbered(outcome, '2')?.ref, '2');
  });
});
