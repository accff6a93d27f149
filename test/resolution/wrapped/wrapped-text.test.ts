import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { comparable, printWrapped } from '../../../corpus/tools/print-wrapped';
import { unwrapped } from '../../../server/src/resolution/wrapped/wrapped-text';

const read = (...lines: string[]) => unwrapped(lines.join('\n')).text;

suite('text that comes from a page', () => {
  test('lines of a sentence are joined, over a page as well', () => {
    assert.equal(
      read('*Recalling* the human rights', 'of all', '', '3/14', '', 'migrants,', '*Noting* the tides,'),
      '*Recalling* the human rights of all migrants,\n\n*Noting* the tides,\n',
    );
  });

  test('a number on a line of its own goes before its words', () => {
    assert.equal(
      read(
        '9.',
        'Decides to remain seized',
        'of the matter;',
        '10.',
        'Asks all:',
        '(a)',
        'To row;',
        'b) To sail.',
      ),
      '9. Decides to remain seized of the matter;\n\n10. Asks all:\n\n(a) To row;\n\n(b) To sail.\n',
    );
  });

  test('bullets below a colon become letters, others go', () => {
    assert.equal(
      read(
        '1. Asks all:',
        '• To row in the',
        'morning;',
        '• To sail;',
        '\uF0B7',
        'To wait.',
        '2. Decides so.',
      ),
      '1. Asks all:\n\n(a) To row in the morning;\n\n(b) To sail;\n\n(c) To wait.\n\n2. Decides so.\n',
    );
    assert.equal(
      read('*Noting* the tides,', '', '• *Noting* the fog,'),
      '*Noting* the tides,\n\n*Noting* the fog,\n',
    );
  });

  test('what is left out and what is joined is told with its line', () => {
    const { left, joinedLines, paragraphs } = unwrapped('1. Asks all\nto row;\n\n3/14\n\n2. Decides so.');
    assert.deepEqual(left, [{ line: 4, words: '3/14' }]);
    assert.deepEqual(joinedLines, [{ line: 2, words: 'to row;' }]);
    assert.deepEqual(
      paragraphs.map(({ line }) => line),
      [1, 6],
    );
  });

  test('below the rule of a page stand notes, those of no paragraph are left out', () => {
    assert.equal(
      read(
        'Tides and harbours',
        'The General Assembly,',
        'Recalling the light of all those who live with the tides and, 1',
        '',
        '__________________',
        '* The list of sponsors will be',
        'in the record.',
        '1 Resolution 70/1, of',
        'long ago.',
        '',
        '011225',
        '',
        'in all weathers, with those who keep the lamps of the harbours,',
        'Noting the fog,',
      ),
      'Tides and harbours\n\nThe General Assembly,\n\nRecalling the light of all those who live with the tides and,[^1] in all weathers, with those who keep the lamps of the harbours,\n\nNoting the fog,\n\n[^1]: Resolution 70/1, of long ago.\n',
    );
  });

  test('a figure at the start of a wrapped line is no number of a paragraph', () => {
    assert.equal(
      read('1. Recalls resolution 71/1 of', '19. September and paragraph', '5 of it;'),
      '1. Recalls resolution 71/1 of 19. September and paragraph 5 of it;\n',
    );
  });

  test('words broken at the end of a line are whole again, compounds keep their hyphen', () => {
    assert.equal(
      read(
        '1. Calls for coop-',
        'eration and self-',
        'determination in the long-',
        'term, short-',
        'and medium-term.',
      ),
      '1. Calls for cooperation and self-determination in the long-term, short- and medium-term.\n',
    );
  });

  test('ligatures, soft hyphens and no-break blanks become plain', () => {
    assert.equal(
      read('1. Aﬃrms the eﬀects of coop\u00ADeration in 2030\u00A0Agenda.'),
      '1. Affirms the effects of cooperation in 2030 Agenda.\n',
    );
  });

  test('openings in capitals are in italics', () => {
    assert.equal(
      read('RECALLING its resolutions,', 'NOTING WITH CONCERN the tides,'),
      '*Recalling* its resolutions,\n\n*Noting with concern* the tides,\n',
    );
  });

  test('figures are marks where notes with these numbers follow', () => {
    assert.equal(
      read(
        'Recalling the Convention relating to the Status of Stateless Persons 1 and the',
        'Covenant on Civil and Political Rights2 of 3 May;3',
        '',
        '1 United Nations, Treaty Series, vol. 360, No. 5158.',
        '2 See resolution 2200 A (XXI),',
        'annex.',
        '3 Resolution 70/1.',
      ),
      'Recalling the Convention relating to the Status of Stateless Persons[^1] and the Covenant on Civil and Political Rights[^2] of 3 May;[^3]\n\n[^1]: United Nations, Treaty Series, vol. 360, No. 5158.\n\n[^2]: See resolution 2200 A (XXI), annex.\n\n[^3]: Resolution 70/1.\n',
    );
  });

  test('says how often it did what', () => {
    const { repairs } = unwrapped('9.\nDecides to\nact;\n3/14\n');
    assert.deepEqual(repairs, { joined: 1, furniture: 1, numbers: 1, bullets: 0, notes: 0, characters: 0 });
  });

  const samples = readdirSync('client/samples').filter((name) => name.endsWith('.resolution'));
  for (const name of samples) {
    const text = readFileSync(`client/samples/${name}`, 'utf8').replace(/^---[\s\S]*?\n---\n+/, '');
    test(`leaves ${name} as it is`, () => assert.equal(unwrapped(text).text, text));
    test(`restores ${name} as a page prints it`, () =>
      assert.deepEqual(comparable(unwrapped(printWrapped(text)).text), comparable(text)));
  }
});
