import { strict as assert } from 'node:assert';
import { deleted, docx, italic, paragraph, resolutionList, row, run, table } from '../../support/docx';
import { checkWord, linesOfWord, readWord } from '../../support/read-word';

const style = (id: string, inside: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inside}</w:style>`;
const character = (id: string, inside: string) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${inside}</w:rPr></w:style>`;

suite('the form of Word files', () => {
  test('lists of three levels count, begin again below, and restart where told', () => {
    const restart =
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const at = (list: number, level: number, words: string) => paragraph(run(words), { list: [list, level] });
    const body = [
      at(1, 0, 'A:'),
      at(1, 1, 'B:'),
      at(1, 2, 'C;'),
      at(1, 2, 'D;'),
      at(1, 1, 'E;'),
      at(1, 0, 'F:'),
      at(1, 1, 'G.'),
      at(7, 0, 'H.'),
      at(1, 0, 'I.'),
    ].join('');
    assert.deepEqual(linesOfWord({ body, numbering: resolutionList(1, '') + restart }), [
      '1. A:',
      '(a) B:',
      '(i) C;',
      '(ii) D;',
      '(b) E;',
      '2. F:',
      '(a) G.',
      '1. H.',
      '2. I.',
    ]);
  });

  test('a style numbers its paragraphs, at the level that names it, and a paragraph can take itself out', () => {
    const numbering = resolutionList(3).replace(
      '<w:lvlText w:val="(%2)"/>',
      '<w:pStyle w:val="Sub"/><w:lvlText w:val="(%2)"/>',
    );
    const styles =
      style('Op', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
      style('Sub', '<w:basedOn w:val="Op"/>') +
      style('Below', '<w:basedOn w:val="Sub"/>');
    const body = [
      paragraph(run('One:'), { style: 'Op' }),
      paragraph(run('a;'), { style: 'Sub' }),
      paragraph(run('b;'), { style: 'Below' }),
      paragraph(run('None.'), { style: 'Op', form: '<w:numPr><w:numId w:val="0"/></w:numPr>' }),
    ].join('');
    assert.deepEqual(linesOfWord({ body, numbering, styles }), ['1. One:', '(a) a;', '(b) b;', 'None.']);
  });

  test('italics come from runs and styles, one takes the other off, and asterisks hug the words', () => {
    const styles = style('Slanted', '<w:rPr><w:i/></w:rPr>') + character('Emphasis', '<w:i/>');
    const body = [
      paragraph(italic('Re') + italic('calling ') + run('ports,')),
      paragraph(
        run('all slanted but ') +
          run('this', '<w:rStyle w:val="Emphasis"/>') +
          run(' and ') +
          run('that', '<w:i w:val="0"/>'),
        { style: 'Slanted' },
      ),
      paragraph(run('Only ') + run('here', '<w:rStyle w:val="Emphasis"/>') + run('.')),
    ].join('');
    assert.deepEqual(linesOfWord({ body, styles }), [
      '*Recalling* ports,',
      '*all slanted but* this *and* that',
      'Only *here*.',
    ]);
  });

  test('headings have the level of the outline, and a line all in bold is one', () => {
    const styles =
      style('Heading1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('Heading2', '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
    const bold = (words: string) => paragraph(run(words, '<w:b/>'));
    const body = [
      paragraph(run('Safety of ports'), { style: 'Heading1' }),
      paragraph(run('Basics'), { style: 'Heading2' }),
      bold('II. Measures'),
      bold('Annex'),
      bold('Outlook'),
      paragraph(run('Not this one'), { style: 'Heading1', form: '<w:outlineLvl w:val="9"/>' }),
    ].join('');
    assert.deepEqual(linesOfWord({ body, styles }), [
      '# Safety of ports',
      '## Basics',
      '## II. Measures',
      '# Annex',
      '### Outlook',
      'Not this one',
    ]);
  });

  test('tables are read row by row; a row that becomes empty goes', () => {
    const cell = (words: string) => paragraph(run(words));
    const taken = (words: string) => paragraph(deleted('EU', run(words)));
    const body = table(
      row([cell('State'), cell('Share') + cell('(per cent)')]),
      row([cell(''), cell('')]),
      row([taken('Peru'), taken('0.1')], deleted('EU', '')),
      row([cell('Chile'), cell('0.4')]),
    );
    const lines = (middle: string) => [`| State | Share (per cent) |\n|  |  |\n${middle}| Chile | 0.4 |`];
    checkWord(
      { body },
      {
        marks: lines('| [EU del: Peru] | [EU del: 0.1] |\n'),
        accept: lines(''),
        reject: lines('| Peru | 0.1 |\n'),
      },
    );
  });

  test('signs between the letters are read, and instructions of fields are not', () => {
    const r = (inside: string) => `<w:r>${inside}</w:r>`;
    const body = paragraph(
      r(
        '<w:t>non</w:t><w:noBreakHyphen/><w:t>discri</w:t><w:softHyphen/><w:t xml:space="preserve">mi\u00ADnation\u00A0of </w:t>',
      ) +
        r('<w:fldChar w:fldCharType="begin"/>') +
        r('<w:instrText> PAGEREF x </w:instrText>') +
        r('<w:fldChar w:fldCharType="separate"/>') +
        r('<w:t>12</w:t>') +
        r('<w:fldChar w:fldCharType="end"/>') +
        `<w:hyperlink r:id="x">${run(' ships', '<w:u w:val="single"/>')}</w:hyperlink>` +
        '<w:sdt><w:sdtPr/><w:sdtContent>' +
        run(' and 2*3') +
        '</w:sdtContent></w:sdt>' +
        '<w:smartTag>' +
        run(' in “Rome”') +
        '</w:smartTag>' +
        r(
          '<mc:AlternateContent><mc:Choice Requires="w14"><w:t> once</w:t></mc:Choice><mc:Fallback><w:t> twice</w:t></mc:Fallback></mc:AlternateContent>',
        ) +
        r('<w:sym w:font="Symbol" w:char="F0B3"/>'),
    );
    assert.deepEqual(linesOfWord({ body }), [
      'non-discrimination of 12 ships and 2\\*3 in “Rome” once\u2265',
    ]);
  });

  test('what only looks like a number or a heading stays words', () => {
    const body =
      paragraph(run('1995. A year of decision')) +
      paragraph(run('# 4 of the list')) +
      paragraph(run('\t(a)\tPiers;'));
    assert.deepEqual(linesOfWord({ body }), ['1995. A year of decision', '\\# 4 of the list', '(a) Piers;']);
  });

  test('what is bold by its style, and the heads of tables, are no proposals', () => {
    const styles = style('Session', '<w:rPr><w:b/></w:rPr>') + style('Strong', '<w:rPr><w:b/></w:rPr>');
    const body =
      paragraph(run('Eightieth session of ports'), { style: 'Session' }) +
      paragraph(run(`A long line in bold ${'that is no heading '.repeat(15)}`), { style: 'Strong' }) +
      table(row([paragraph(run('State', '<w:b/>')), paragraph(run('Share ') + run('new', '<w:b/>'))]));
    assert.deepEqual(
      linesOfWord({ body, styles }).map((line) => line.slice(0, 30)),
      ['Eightieth session of ports', 'A long line in bold that is no', '| State | Share [new] |'],
    );
  });

  test('proposals by hand stay marks in every reading', () => {
    const struck = (words: string) => run(words, '<w:strike/>');
    const bold = (words: string) => run(words, '<w:b/>');
    const under = (words: string) => run(words, '<w:u w:val="single"/>');
    const body = [
      paragraph(
        run('1.\tShips ') + struck('must ') + bold('can ') + run('dock ') + under('safely') + run(';'),
      ),
      paragraph(
        run('2.\tPilots [') + bold('Chile:') + run(' and crews] rest, ') + bold('[at night]') + run(';'),
      ),
      paragraph(run('3.\tLight ') + run('is marked', '<w:highlight w:val="yellow"/>') + run('.')),
    ].join('');
    const lines = [
      '1. Ships [delete: must] [can] dock [safely];',
      '2. Pilots [Chile: and crews] rest, [at night];',
      '3. Light is marked.',
    ];
    checkWord({ body }, { marks: lines, accept: lines, reject: lines });
  });

  test('openings in bold or underlined propose nothing, other such words do', () => {
    const bold = (words: string) => run(words, '<w:b/>');
    const body = [
      paragraph(run('The General Assembly', '<w:u w:val="single"/>') + run(',')),
      paragraph(
        run('Recalling also', '<w:u w:val="single"/>') + run(' the ') + bold('new') + run(' charter,'),
      ),
      paragraph(run('1.\t') + bold('Calls upon ') + run('ports ') + bold('and ships') + run(';')),
      paragraph(run('2.\t') + bold('All ports') + run(' are quiet.')),
    ].join('');
    assert.deepEqual(linesOfWord({ body }), [
      'The General Assembly,',
      'Recalling also the [new] charter,',
      '1. Calls upon ports [and ships];',
      '2. [All ports] are quiet.',
    ]);
  });

  test('colours are told with their words, and sign them where it is known whose they are', () => {
    const colour = (value: string, more = '') => `<w:color w:val="${value}"/>${more}`;
    const body = [
      paragraph(
        run('1.\tAsks ports ') +
          run('and ships', colour('ff0000')) +
          run(' to rest', colour('404040')) +
          run(' soon', colour('FF0000', '<w:strike/>')) +
          run(' at night', colour('00B050')) +
          run('.'),
      ),
      paragraph(run('2.\tAsks them to wait.', colour('00B050'))),
    ].join('');
    const { colours, repairs } = readWord(docx({ body }));
    assert.deepEqual(colours, [
      { colour: '00B050', name: 'green', words: 'at night 2. Asks them to wait.' },
      { colour: 'FF0000', name: 'red', words: 'and ships soon' },
    ]);
    const told = repairs.map(({ message }) => message);
    assert.ok(told.includes('Words in red (FF0000) are read as plain words: "and ships soon"'), told.join());
    assert.deepEqual(linesOfWord({ body }), [
      '1. Asks ports and ships to rest [delete: soon] at night.',
      '2. Asks them to wait.',
    ]);
    assert.deepEqual(linesOfWord({ body }, 'marks', { FF0000: 'EU', '00B050': 'Fiji' }), [
      '1. Asks ports [EU: and ships] to rest [EU del: soon] [Fiji: at night].',
      '2. [Fiji: Asks them to wait.]',
    ]);
  });
});
