import { strict as assert } from 'node:assert';
import {
  comment,
  commented,
  deleted,
  docx,
  inserted,
  note,
  noteMark,
  paragraph,
  run,
  SEPARATOR_NOTE,
} from '../../support/docx';
import { checkWord, linesOfWord, readWord } from '../../support/read-word';

suite('footnotes and comments of Word', () => {
  test('notes are numbered by their marks, commas between marks are none of the words', () => {
    const body =
      paragraph(
        run('Ports') +
          noteMark(9) +
          run(',', '<w:vertAlign w:val="superscript"/>') +
          noteMark(4) +
          run(' and ships,'),
      ) +
      paragraph(
        run('Again,') +
          '<w:bookmarkStart w:id="1" w:name="_Ref1"/>' +
          noteMark(2) +
          '<w:bookmarkEnd w:id="1"/>',
      ) +
      paragraph(`${run('Once more')}<w:fldSimple w:instr=" NOTEREF _Ref1 \\h ">${run('3')}</w:fldSimple>`);
    const footnotes =
      SEPARATOR_NOTE +
      note(2, run(' Third.')) +
      note(4, run(' Second, ') + run('Treaty Series', '<w:i/>') + run('.')) +
      note(9, run('\tFirst.'));
    assert.deepEqual(linesOfWord({ body, footnotes }), [
      'Ports[^1],[^2] and ships,',
      'Again,[^3]',
      'Once more[^3]',
      '[^1]: First.',
      '[^2]: Second, *Treaty Series*.',
      '[^3]: Third.',
    ]);
  });

  test('marks put in or taken out, and words of a note that change', () => {
    const body = paragraph(
      run('Ports') +
        deleted('US', noteMark(1)) +
        run(' and') +
        inserted('Chile', noteMark(2)) +
        run(' ships') +
        noteMark(3) +
        run('.'),
    );
    const footnotes =
      note(1, run('One.')) +
      note(2, run('Two.')) +
      note(3, run('Resolution 70/1') + inserted('EU', run(', annex')) + run('.'));
    checkWord(
      { body, footnotes },
      {
        marks: [
          'Ports[US del: [^1]] and[Chile: [^2]] ships[^3].',
          '[^1]: One.',
          '[^2]: Two.',
          '[^3]: Resolution 70/1[EU: , annex].',
        ],
        accept: ['Ports and[^1] ships[^2].', '[^1]: Two.', '[^2]: Resolution 70/1, annex.'],
        reject: ['Ports[^1] and ships[^2].', '[^1]: One.', '[^2]: Resolution 70/1.'],
      },
    );
  });

  test('a second mark put in at one place brings its comma', () => {
    const body = paragraph(
      run('Ports') +
        noteMark(1) +
        inserted('EU', run(',', '<w:vertAlign w:val="superscript"/>') + noteMark(2)) +
        run('.'),
    );
    const footnotes = note(1, run('One.')) + note(2, run('Two.'));
    checkWord(
      { body, footnotes },
      {
        marks: ['Ports[^1][EU: ,[^2]].', '[^1]: One.', '[^2]: Two.'],
        accept: ['Ports[^1],[^2].', '[^1]: One.', '[^2]: Two.'],
        reject: ['Ports[^1].', '[^1]: One.'],
      },
    );
  });

  test('comments are told with their authors and places, and the hidden one gives the symbol', () => {
    const parts = {
      body:
        paragraph(commented(0, run('Ports'))) +
        paragraph(run('must ') + commented(1, run('always', '<w:i/>') + run(' rest')) + run('.')),
      comments:
        comment(0, 'Start', '<<ODS DOC SYMBOL1>>A/C.1/80/L.7<<ODS DOC SYMBOL1>>') +
        comment(1, 'Jane Doe', 'Too strong?'),
    };
    const read = readWord(docx(parts));
    assert.equal(read.frontMatter.symbol, 'A/C.1/80/L.7');
    assert.deepEqual(read.comments, [{ id: '1', author: 'Jane Doe', text: 'Too strong?' }]);
    assert.deepEqual(read.repairs, [{ kind: 'comment', line: 2, message: 'Jane Doe comments: Too strong?' }]);
  });
});
