import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edited } from '../../../../server/src/service/edits/edits';
import { moveParagraph } from '../../../../server/src/service/features/editing/move-paragraph';
import { formatting } from '../../../../server/src/service/features/formatting/formatting';
import { onTypeFormatting } from '../../../../server/src/service/features/formatting/on-type-formatting';
import { selectionRanges } from '../../../../server/src/service/features/navigation/selection-ranges';
import { semanticTokens } from '../../../../server/src/service/features/navigation/semantic-tokens';
import { worldWith } from '../../../support/check';
import { draft, draftWithCursor } from '../../../support/small-world';

const world = worldWith({});
const formatted = (text: string) => edited(text, formatting({ snapshot: draft(text), world }));

suite('formatting', () => {
  test('puts numbers, letters, spacing, italics and stops right', () => {
    assert.equal(
      formatted(
        '*The General Assembly*,\n*Recalling*  its resolution 71/1 \n\n\n\n1.*Calls* upon States:\na) To act\n\n(c)  To report.\n\n4. Decides to act;\n',
      ),
      '*The General Assembly*,\n\n*Recalling* its resolution 71/1,\n\n1. *Calls upon* States:\n\n(a) To act;\n\n(b) To report;\n\n2. *Decides* to act.\n',
    );
  });

  test('leaves a text that came in broken as it is', () => {
    for (const text of [
      '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n9.\n\nDecides to remain seized of the matter.\n',
      '*The General Assembly*,\n\n*Recalling* the human rights\n\nof all migrants,\n\n1. *Calls upon* States to act\n',
      '1. *Calls upon* States to\n\nprotect  migrants\n',
      '*The General Assembly*,\n\n*Noting* the report of the Secretary-General,1\n\n1. *Decides* to act\n',
    ])
      assert.equal(formatted(text), text);
  });

  test('puts no stop after a number without words, and changes no number in a list without gap or repeat', () => {
    for (const text of [
      '*The General Assembly*,\n\n*Noting* the tides,\n\n9. *Decides* to row;\n\n10. *Decides* to sail.\n',
      '*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to row;\n\n2.\n\n3. *Decides* to sail.\n',
      '*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Asks* States:\n\n(c) To row;\n\n(d) To sail.\n',
    ])
      assert.equal(formatted(text), text);
  });

  test('keeps line breaks of the kind the text has', () => {
    assert.equal(
      formatted('1. *Decides* to act;\r\n2. *Decides* to go;'),
      '1. *Decides* to act;\r\n\r\n2. *Decides* to go;',
    );
  });

  test('leaves a text in form as it is, also a fragment and an outcome document', () => {
    for (const text of ['Calls upon States to act', '1. We commit to act.\n\n2. We act.\n', '']) {
      assert.deepEqual(formatting({ snapshot: draft(text), world }), [], text);
    }
  });

  test('formats only the paragraphs of the selection', () => {
    const text = '*The General Assembly*,\n\n*Noting* it;\n\n*Recalling* that;\n\n1. *Decides* to act.\n';
    const at = text.indexOf('that');
    const edits = formatting({ snapshot: draft(text), world }, { start: at, end: at + 2 });
    assert.equal(edited(text, edits), text.replace('that;', 'that,'));
  });

  test('formatting twice is formatting once, and words stay', () => {
    const piece = fc.constantFrom(
      '*The General Assembly*,\n\n',
      '*Recalling* its resolution',
      'Recalls also ',
      '1. ',
      '3. *Calls* upon States',
      '\n\n',
      '\n',
      '(a) ',
      'c) to act',
      '"words" ',
      ';',
      ',',
      '.',
      ':',
      '  ',
      '[^1]',
      '[EU: more] ',
      '## Heading\n\n',
      '\r\n',
      '| a | b |\n',
    );
    const lettersOf = (text: string) => text.replace(/\((?:[a-z]{1,2})\)|\b[a-z]\)|[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const once = formatted(pieces.join(''));
        assert.equal(formatted(once), once);
        assert.equal(lettersOf(once), lettersOf(pieces.join('')));
      }),
      { numRuns: 300 },
    );
  });
});

suite('text that came from a page', () => {
  test('is left alone where a page has cut a sentence', () => {
    const page =
      '*The General Assembly*,\n\n1. *Urges* ports to keep the lamps of the\n\n3/14\n\nHarbour Authority lit;\n';
    assert.equal(formatted(page), page);
    const whole = page.replace('\n\n3/14\n\n', ' ').replace('*Urges*', 'Urges');
    assert.notEqual(formatted(whole), whole);
  });
});

suite('formatting while typing', () => {
  const typed = (text: string, char: string, renumber = true) => {
    const { snapshot, offset } = draftWithCursor(text);
    return edited(snapshot.text, onTypeFormatting(snapshot, { offset, typed: char }, renumber));
  };

  test('Enter above a number that is there counts those below on, where the user wants it', () => {
    const below = '\n\n2. *Asks* ships to wait;\n\n3. *Decides* to act.\n';
    const counted = '\n\n3. *Asks* ships to wait;\n\n4. *Decides* to act.\n';
    assert.equal(typed(`1. *Urges* ports;\n$0${below}`, '\n'), `1. *Urges* ports;\n\n2. ${counted}`);
    assert.equal(typed(`1. *Urges* ports;\n\n2. $0${below}`, '\n'), `1. *Urges* ports;\n\n2. ${counted}`);
    assert.equal(
      typed(`1. *Urges* ports;\n\n2. $0${below}`, '\n', false),
      `1. *Urges* ports;\n\n2. ${below}`,
    );
    const items = '1. *Urges*:\n\n(a) Ports;\n\n(b) $0\n\n(b) Ships;\n\n(c) Tugs.\n';
    assert.equal(typed(items, '\n'), '1. *Urges*:\n\n(a) Ports;\n\n(b) \n\n(c) Ships;\n\n(d) Tugs.\n');
  });

  test('working numbers, a gap and a list that begins in the middle are left alone', () => {
    for (const text of [
      '1. *Urges* ports;\n\n2. $0\n\n2. *Asks* ships;\n\n2 bis. *Decides* to act.\n',
      '1. *Urges* ports;\n\n2. $0\n\nOP2: *Asks* ships;\n',
      '7. *Urges* ports;\n\n8. $0\n\n8. *Asks* ships;\n',
      '1. *Urges* ports;\n\n2. $0\n\n3. *Asks* ships;\n',
    ])
      assert.equal(typed(text, '\n'), text.replace('$0', ''));
    assert.equal(
      typed('1. *Urges* ports;\n\n2. $0\n\n2. *Asks* ships;\n\n9. *Decides* to act.\n', '\n'),
      '1. *Urges* ports;\n\n2. \n\n3. *Asks* ships;\n\n9. *Decides* to act.\n',
    );
  });

  test('Enter after a semicolon begins the next paragraph or item', () => {
    assert.equal(typed('1. *Decides* to act;\n$0', '\n'), '1. *Decides* to act;\n\n2. ');
    assert.equal(typed('1. *Decides*:\n\n(a) To act;\n$0', '\n'), '1. *Decides*:\n\n(a) To act;\n\n(b) ');
    assert.equal(typed('1. *Decides* to act.\n$0', '\n'), '1. *Decides* to act.\n');
  });

  test('a quotation mark curls', () => {
    assert.equal(typed('entitled "$0', '"'), 'entitled \u201C');
    assert.equal(typed('entitled \u201CRights"$0', '"'), 'entitled \u201CRights\u201D');
  });
});

suite('moving a paragraph', () => {
  const moved = (text: string, direction: 'up' | 'down') => {
    const { snapshot, offset } = draftWithCursor(text);
    const move = moveParagraph({ snapshot, world }, offset, direction);
    return move && edited(snapshot.text, move.edits);
  };
  const head = '*The General Assembly*,\n\n';

  test('puts numbers, stops and sequel words of both right', () => {
    assert.equal(
      moved(
        `${head}1. *Welcomes* the report;\n\n2. *Also welcomes* the offer;\n\n3. *Dec$0ides* to act.\n`,
        'up',
      ),
      `${head}1. *Welcomes* the report;\n\n2. *Decides* to act;\n\n3. *Welcomes* the offer.\n`,
    );
  });

  test('takes its list along', () => {
    assert.equal(
      moved(
        `${head}1. *Calls upon* States:\n\n(a) To act;\n\n(b) To report;\n\n2. *Welc$0omes* the offer.\n`,
        'up',
      ),
      `${head}1. *Welcomes* the offer;\n\n2. *Calls upon* States:\n\n(a) To act;\n\n(b) To report.\n`,
    );
  });

  test('exchanges the numbers of an outcome document', () => {
    assert.equal(
      moved('1. We act:\n\n(a) Now;\n\n(b) Then.\n\n2. We re$0call.\n', 'up'),
      '1. We recall.\n\n2. We act:\n\n(a) Now;\n\n(b) Then.\n',
    );
    assert.equal(
      moved('1. We act:\n\n(a) No$0w;\n\n(b) Then;\n', 'down'),
      '1. We act:\n\n(a) Then;\n\n(b) Now;\n',
    );
  });

  test('goes no further than its list or part', () => {
    assert.equal(moved(`${head}*Noting* it,\n\n1. *Dec$0ides* to act.\n`, 'up'), undefined);
  });

  test('up and down again is nothing', () => {
    const text = `${head}1. *Welcomes* the report;\n\n2. *Al$0so welcomes* the offer;\n\n3. *Decides* to act.\n`;
    const { snapshot, offset } = draftWithCursor(text);
    const there = moveParagraph({ snapshot, world }, offset, 'down');
    assert.ok(there);
    const after = draft(edited(snapshot.text, there.edits));
    const back = moveParagraph({ snapshot: after, world }, there.selection.start, 'up');
    assert.equal(back && edited(after.text, back.edits), snapshot.text);
  });
});

suite('structure', () => {
  test('a selection grows from the word to the text', () => {
    const { snapshot, offset } = draftWithCursor(
      '# Title\n\n1. *Calls upon* States:\n\n(a) To protect mig$0rants, and report;\n',
    );
    const words = selectionRanges(snapshot, offset).map(({ start, end }) => snapshot.text.slice(start, end));
    assert.deepEqual(words, [
      'migrants',
      'To protect migrants',
      'To protect migrants, and report',
      'To protect migrants, and report;',
      '(a) To protect migrants, and report;',
      '1. *Calls upon* States:\n\n(a) To protect migrants, and report;',
      '# Title\n\n1. *Calls upon* States:\n\n(a) To protect migrants, and report;',
      snapshot.text,
    ]);
  });

  test('openings, addressees, citations, marks and delegations have their tokens', () => {
    const text = '1. *Requests* the Secretary-General to report on resolution 71/1[^1] [EU: soon];\n';
    const found = semanticTokens(world, draft(text)).map(({ start, end, type }) => [
      type,
      text.slice(start, end),
    ]);
    assert.deepEqual(found, [
      ['opening', 'Requests'],
      ['addressee', 'the Secretary-General'],
      ['citation', 'resolution 71/1'],
      ['footnote', '[^1]'],
      ['bracket', '['],
      ['delegation', 'EU'],
      ['bracket', ']'],
    ]);
  });
});
