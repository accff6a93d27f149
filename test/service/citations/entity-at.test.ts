import assert from 'node:assert/strict';
import { applied } from '../../../server/src/service/edits/reflow/reflow';
import { codeLens } from '../../../server/src/service/features/navigation/code-lens';
import { definition } from '../../../server/src/service/features/navigation/definition';
import { documentLinks } from '../../../server/src/service/features/navigation/document-links';
import { highlights } from '../../../server/src/service/features/navigation/highlights';
import { inlayHints } from '../../../server/src/service/features/navigation/inlay-hints';
import { references } from '../../../server/src/service/features/navigation/references';
import { renamable, rename } from '../../../server/src/service/features/navigation/rename';
import { draft, draftWithCursor, smallWorld } from '../../support/small-world';

const world = smallWorld([
  `---
symbol: A/RES/71/1
title: New York Declaration for Refugees and Migrants
short: [NYD]
standing: adopted
date: 2016-09-19
---

32. We recall the Convention on the Rights of the Child.
`,
]);

const text = `*Recalling* its resolution 71/1 of 19 September 2016,

*Recalling also* the Convention on the Rights of the Child,[^1] the Slavery Convention[^2] and the New York Declaration for Refugees and Migrants,

1. *Reaffirms* the Convention on the Rights of the Child;

2. *Decides* to act as in paragraph 1 above.

[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.

[^2]: Ibid., vol. 266, No. 3822.
`;

/** The draft with the cursor at the first place of `words`. */
const at = (words: string, by = 1) => {
  const offset = text.indexOf(words) + by;
  return draftWithCursor(`${text.slice(0, offset)}$0${text.slice(offset)}`);
};

function goesTo(words: string, by = 1): string[] {
  const { snapshot, offset } = at(words, by);
  const found = definition(world, snapshot, offset);
  return (found?.targets ?? []).map((target) =>
    target.kind === 'here'
      ? snapshot.text.slice(target.selection.start, target.selection.end)
      : [target.document, ...(target.ref ? [target.ref] : [])].join(' '),
  );
}

suite('definition', () => {
  test('a mark leads to its note, a label to its mark', () => {
    assert.deepEqual(goesTo('[^2]'), ['Ibid., vol. 266, No. 3822.']);
    assert.deepEqual(goesTo('[^2]:', 2), ['[^2]']);
  });

  test('an Ibid. leads to the note that names the source', () => {
    assert.deepEqual(goesTo('Ibid.'), ['United Nations, *Treaty Series*, vol. 1577, No. 27531.']);
  });

  test('a resolution leads to its document, an instrument to its text, its note, or where it is named', () => {
    assert.deepEqual(goesTo('71/1'), ['A/RES/71/1']);
    assert.deepEqual(goesTo('New York Declaration'), ['A/RES/71/1']);
    assert.deepEqual(goesTo('Convention on the Rights'), [
      'United Nations, *Treaty Series*, vol. 1577, No. 27531.',
    ]);
  });

  test('a reference to a paragraph leads there', () => {
    assert.deepEqual(goesTo('paragraph 1'), ['1.']);
    assert.deepEqual(goesTo('Decides'), []);
  });
});

suite('definition of a paragraph of another document', () => {
  test('leads to that paragraph', () => {
    const { snapshot, offset } = draftWithCursor('1. *Recalls* paragraph 3$02 of resolution 71/1.');
    assert.deepEqual(definition(world, snapshot, offset)?.targets, [
      { kind: 'corpus', document: 'A/RES/71/1', ref: '32' },
    ]);
  });
});

suite('references and highlights', () => {
  test('an instrument is listed in the draft and in the corpus', () => {
    const { snapshot, offset } = at('Convention on the Rights');
    const found = references(world, snapshot, offset);
    assert.equal(found?.here.length, 2);
    assert.deepEqual(
      found?.corpus.map(({ shown }) => shown),
      ['NYD, para. 32'],
    );
  });

  test('a mark lights up with its note', () => {
    const { snapshot, offset } = at('[^1]');
    const lit = highlights(world, snapshot, offset).map(({ span, definition: own }) => [
      snapshot.text.slice(span.start, span.end),
      own,
    ]);
    assert.deepEqual(lit, [
      ['[^1]', false],
      ['[^1]:', true],
    ]);
  });

  const litAt = (draftText: string): string[] => {
    const { snapshot, offset } = draftWithCursor(draftText);
    return highlights(world, snapshot, offset).map(
      ({ span, definition: own }) => `${snapshot.text.slice(span.start, span.end)}${own ? ' (here)' : ''}`,
    );
  };

  test('a resolution lights up wherever it is cited, others do not', () =>
    assert.deepEqual(
      litAt(
        '*Recalling* its resolutions 71/$01 and 72/1,\n\n1. *Reaffirms* resolution 71/1;[^1]\n\n[^1]: See resolution 71/1, annex.\n',
      ),
      ['resolutions 71/1', 'resolution 71/1', 'resolution 71/1'],
    ));

  test('a paragraph lights up with its number wherever it is referred to, others do not', () =>
    assert.deepEqual(
      litAt(
        '1. *Decides* to row;\n\n2. *Decides* to act as in paragraph $01 above;\n\n3. *Recalls* paragraphs 1 and 2 above, and paragraph 1 of resolution 71/1.\n',
      ),
      ['1. (here)', 'paragraph 1 above', 'paragraphs 1 and 2 above'],
    ));

  test('words that name nothing have neither', () => {
    const { snapshot, offset } = at('Decides');
    assert.equal(references(world, snapshot, offset), undefined);
    assert.deepEqual(highlights(world, snapshot, offset), []);
  });
});

suite('rename', () => {
  const renamed = (words: string, name: string, by = 1): string | undefined => {
    const { snapshot, offset } = at(words, by);
    const result = rename(world, snapshot, offset, name);
    if (!result) return undefined;
    return 'refused' in result ? result.refused : applied(snapshot.text, result.edits);
  };

  test('a footnote is renamed in its marks and its note', () => {
    assert.equal(renamed('[^2]', '7'), text.replaceAll('[^2]', '[^7]'));
  });

  test('a label that is taken or cannot be one is refused', () => {
    assert.equal(renamed('[^2]', '1'), 'There is a footnote 1 already');
    assert.equal(renamed('[^2]', 'a b'), 'A footnote is named by a number or by letters, without blanks');
  });

  test('an instrument is renamed wherever the draft has it', () => {
    const expected = text.replaceAll('Convention on the Rights of the Child', 'Convention');
    assert.equal(renamed('Convention on the Rights', 'Convention'), expected);
  });

  test('what is renamed is shown first; other words are not renamed', () => {
    const { snapshot, offset } = at('[^2]');
    assert.equal(renamable(world, snapshot, offset)?.name, '2');
    assert.equal(renamed('Decides', 'x'), undefined);
  });
});

suite('links, hints and lenses', () => {
  test('documents of the corpus are linked, others in notes only', () => {
    const snapshot = draft(
      '*Recalling* its resolutions 71/1 and 72/308,[^1]\n\n[^1]: See resolution 72/308 and A/72/643.\n',
    );
    const links = documentLinks(world, snapshot).map(
      ({ span, tooltip }) => `${snapshot.text.slice(span.start, span.end)} = ${tooltip}`,
    );
    assert.deepEqual(links, [
      'resolutions 71/1 = Open NYD',
      'resolution 72/308 = A/RES/72/308 at undocs.org',
      'A/72/643 = A/72/643 at undocs.org',
    ]);
  });

  test('a hint after an Ibid. says what it stands for', () => {
    const hints = inlayHints(draft(text), { start: 0, end: text.length });
    assert.deepEqual(hints, [
      { offset: text.indexOf('3822.') + 5, text: ' = United Nations, Treaty Series, vol. 266, No. 3822.' },
    ]);
    assert.deepEqual(inlayHints(draft(text), { start: 0, end: 10 }), []);
  });

  test('a lens above a note says where it is marked', () => {
    assert.deepEqual(
      codeLens(draft(`${text}\n[^9]: Resolution 70/1.\n`)).map(({ title }) => title),
      ['Marked in PP2', 'Marked in PP2', 'No mark'],
    );
  });
});
