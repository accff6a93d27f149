import { strict as assert } from 'node:assert';
import {
  deleted,
  docx,
  endDeleted,
  endInserted,
  inserted,
  italic,
  moved,
  paragraph,
  resolutionList,
  run,
} from '../../support/docx';
import { checkWord, readWord } from '../../support/read-word';

const LIST = resolutionList(1);
const op = (inside: string, end = '') => paragraph(inside, { list: [1, 0], end });
const sub = (inside: string, end = '') => paragraph(inside, { list: [1, 1], end });
const body = (...paragraphs: string[]) => ({ body: paragraphs.join(''), numbering: LIST });

suite('tracked changes of Word', () => {
  test('what is put in and taken out stands in brackets with its author', () => {
    checkWord(
      body(
        op(
          italic('Urges') +
            run(' ports ') +
            inserted('Norway', run('and harbours ')) +
            run('to ') +
            deleted('EU', run('always ')) +
            run('help;'),
        ),
      ),
      {
        marks: ['1. *Urges* ports [Norway: and harbours] to [EU del: always] help;'],
        accept: ['1. *Urges* ports and harbours to help;'],
        reject: ['1. *Urges* ports to always help;'],
      },
    );
  });

  test('words that replace others stand beside them, and no blank is added or lost', () => {
    checkWord(
      body(op(run('Ships ') + deleted('US', run('must ')) + inserted('US', run('may ')) + run('dock;'))),
      {
        marks: ['1. Ships [US del: must][US: may] dock;'],
        accept: ['1. Ships may dock;'],
        reject: ['1. Ships must dock;'],
      },
    );
    checkWord(
      body(op(run('Ships') + deleted('US', run(' must')) + inserted('US', run(' may')) + run(' dock;'))),
      {
        marks: ['1. Ships [US del: must][US: may] dock;'],
        accept: ['1. Ships may dock;'],
        reject: ['1. Ships must dock;'],
      },
    );
    checkWord(
      body(
        op(
          run('Ships') +
            inserted('US', run(', large and small,')) +
            run(' dock(') +
            inserted('US', run('safely ')) +
            run('today);'),
        ),
      ),
      {
        marks: ['1. Ships[US: , large and small,] dock([US: safely ]today);'],
        accept: ['1. Ships, large and small, dock(safely today);'],
        reject: ['1. Ships dock(today);'],
      },
    );
  });

  test('a blank alone that changes makes the words around it new', () => {
    checkWord(body(op(run('The well') + inserted('EU', run(' ')) + run('being of pilots;'))), {
      marks: ['1. The [EU del: wellbeing][EU: well being] of pilots;'],
      accept: ['1. The well being of pilots;'],
      reject: ['1. The wellbeing of pilots;'],
    });
  });

  test('touching changes of one author are one, and a deletion in an insertion nests', () => {
    checkWord(
      body(
        op(
          run('For ') +
            inserted('EU', italic('all')) +
            inserted('EU', run(' pilots ') + deleted('US', run('and crews '))) +
            run('today;'),
        ),
      ),
      {
        marks: ['1. For [EU: *all* pilots [US del: and crews]] today;'],
        accept: ['1. For *all* pilots today;'],
        reject: ['1. For today;'],
      },
    );
  });

  test('a blank before a nested proposal stays in the outer one', () => {
    const inner = inserted('EU', run('safe ') + deleted('US', run('and free ')));
    checkWord(body(op(run('For ') + inner + run('water;'))), {
      marks: ['1. For [EU: safe [US del: and free]] water;'],
      accept: ['1. For safe water;'],
      reject: ['1. For water;'],
    });
  });

  test('a whole new paragraph takes the number before it and moves no other', () => {
    const fresh = (author: string, words: string) => inserted(author, run(words));
    checkWord(
      body(
        op(run('First:')),
        sub(run('Piers;')),
        sub(fresh('EU', 'Quays;'), endInserted('EU')),
        sub(run('Locks;')),
        op(fresh('EU', 'Second;'), endInserted('EU')),
        sub(fresh('EU', 'Below;'), endInserted('EU')),
        op(fresh('US', 'Third;'), endInserted('US')),
        op(run('Fourth.')),
        paragraph(fresh('Jane Doe', 'A plain line.'), { end: endInserted('Jane Doe') }),
      ),
      {
        marks: [
          '1. First:',
          '(a) Piers;',
          '(a bis) [EU: Quays;]',
          '(b) Locks;',
          '1 bis. [EU: Second;]',
          '(a) [EU: Below;]',
          '1 ter. [US: Third;]',
          '2. Fourth.',
          '[Jane Doe: A plain line.]',
        ],
        accept: [
          '1. First:',
          '(a) Piers;',
          '(b) Quays;',
          '(c) Locks;',
          '2. Second;',
          '(a) Below;',
          '3. Third;',
          '4. Fourth.',
          'A plain line.',
        ],
        reject: ['1. First:', '(a) Piers;', '(b) Locks;', '2. Fourth.'],
      },
    );
  });

  test('a whole deleted paragraph keeps its number and takes no other along', () => {
    checkWord(
      body(op(run('First;')), op(deleted('US', run('Second;')), endDeleted('US')), op(run('Third.'))),
      {
        marks: ['1. First;', '2. [US del: Second;]', '3. Third.'],
        accept: ['1. First;', '2. Third.'],
        reject: ['1. First;', '2. Second;', '3. Third.'],
      },
    );
  });

  test('a typed number that is put in stands before the bracket; a changed one stays the old', () => {
    checkWord(
      {
        body:
          paragraph(run('\t1.\tPiers;')) +
          paragraph(inserted('EU', run('1 bis.\tQuays;')), { end: endInserted('EU') }) +
          paragraph(deleted('EU', run('2')) + inserted('EU', run('3')) + run('.\tLocks.')),
      },
      {
        marks: ['1. Piers;', '1 bis. [EU: Quays;]', '2. Locks.'],
        accept: ['1. Piers;', '1 bis. Quays;', '3. Locks.'],
        reject: ['1. Piers;', '2. Locks.'],
      },
    );
  });

  test('a move is a deletion and an addition', () => {
    const words = moved('Norway', 'move1', run('Second;'));
    checkWord(
      body(
        op(run('First;')),
        op(words.from, endDeleted('Norway')),
        op(run('Third;')),
        op(words.to, endInserted('Norway')),
      ),
      {
        marks: ['1. First;', '2. [Norway del: Second;]', '3. Third;', '3 bis. [Norway: Second;]'],
        accept: ['1. First;', '2. Third;', '3. Second;'],
        reject: ['1. First;', '2. Second;', '3. Third;'],
      },
    );
  });

  test('where a paragraph end goes, what follows moves up', () => {
    checkWord(
      body(op(run('Decides to wait '), endDeleted('US')), op(run('for the tide;')), op(run('Ends.'))),
      {
        marks: ['1. Decides to wait [US: for the tide;]', '2. [US del: for the tide;]', '3. Ends.'],
        accept: ['1. Decides to wait for the tide;', '2. Ends.'],
        reject: ['1. Decides to wait', '2. for the tide;', '3. Ends.'],
      },
    );
  });

  test('where a paragraph end is put in, what follows is a paragraph of its own', () => {
    checkWord(
      body(op(run('Asks for a report'), endInserted('EU')), op(run(' and a plan;')), op(run('Ends.'))),
      {
        marks: ['1. Asks for a report [EU del: and a plan;]', '1 bis. [EU: and a plan;]', '2. Ends.'],
        accept: ['1. Asks for a report', '2. and a plan;', '3. Ends.'],
        reject: ['1. Asks for a report and a plan;', '2. Ends.'],
      },
    );
  });

  test('a line typed after Enter is new, though its own end is the old one', () => {
    checkWord(
      body(op(run('First;'), endInserted('EU')), op(inserted('EU', run('Second;'))), op(run('Third.'))),
      {
        marks: ['1. First;', '1 bis. [EU: Second;]', '2. Third.'],
        accept: ['1. First;', '2. Second;', '3. Third.'],
        reject: ['1. First;', '2. Third.'],
      },
    );
  });

  test('an author whose name could not be read as one gets one that can, each their own', () => {
    const by = (author: string, words: string) => inserted(author, run(`${words} `));
    const all = op(
      by('jane.doe', 'a') +
        by('User 1', 'b') +
        by('User 2', 'c') +
        by('[x]: 7', 'd') +
        by('', 'e') +
        run('f;'),
    );
    checkWord(body(all), {
      marks: ['1. [Jane Doe: a] [User: b] [User B: c] [X: d] [Unknown: e] f;'],
    });
    const { repairs } = readWord(docx(body(all)));
    assert.ok(repairs.some(({ message }) => message.startsWith('The author "User 2" is called User B')));
  });

  test('changes of form say nothing, and the number is the one before them', () => {
    checkWord(
      body(
        op(run('First;')),
        paragraph(run('Second;', '<w:i/><w:rPrChange w:id="8" w:author="EU"><w:rPr/></w:rPrChange>'), {
          form: '<w:pPrChange w:id="9" w:author="EU"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
        }),
        op(run('Third.')),
      ),
      {
        marks: ['1. First;', '2. *Second;*', '3. Third.'],
        accept: ['1. First;', '*Second;*', '2. Third.'],
        reject: ['1. First;', '2. Second;', '3. Third.'],
      },
    );
  });
});
