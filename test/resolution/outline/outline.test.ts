/** What the paragraphs of a text are: of resolutions, outcome documents, annexes, and of what is pasted. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { checkOutline, drawn } from '../../support/outline';

suite('the outline of a text', () => {
  test('a resolution has enacting words, preambular and operative paragraphs', () =>
    checkOutline(
      `
# Protection of migrants

*The General Assembly*,

*Recalling* its resolution 71/1 of 19 September 2016,[^1]

*Deeply concerned* at the number of deaths,

1. *Calls upon* States to protect migrants;

2. *Emphasizes* the importance of protection, and in this regard:

(a) *Expresses its concern*;

(b) *Urges* States:

(i) To act;

(ii) To report;

(c) *Invites* Governments;

3. *Decides* to remain seized of the matter.

[^1]: Resolution 71/1.
`,
      `
      Protection of migrants | heading | Protection of migrants
      enacting words | enacting | The General Assembly,
      PP1 | preambular | Recalling its resolution 71/1 of 19 September 2016,
      PP2 | preambular | Deeply concerned at the number of deaths,
      OP1 | operative | Calls upon States to protect migrants;
      OP2 | operative | Emphasizes the importance of protection, and in this regard:
      OP2 (a) | sub | Expresses its concern;
      OP2 (b) | sub | Urges States:
      OP2 (b) (i) | sub | To act;
      OP2 (b) (ii) | sub | To report;
      OP2 (c) | sub | Invites Governments;
      OP3 | operative | Decides to remain seized of the matter.`,
    ));

  test('an outcome document has plain numbers, a chapeau and lead-ins', () =>
    checkOutline(
      `
We, the Heads of State and Government, have adopted this Compact:

## Preamble

1. This Compact rests on the Charter.

### Objective 1: Collect data

2. We commit to strengthen the evidence base.

To realize this commitment, we will draw from the following actions:

(a) Elaborate a strategy;

#### Natural disasters

(b) Strengthen joint analysis.
`,
      `
      chapeau | chapeau | We, the Heads of State and Government, have adopted this Compact:
      Preamble | heading | Preamble
      1 | numbered | This Compact rests on the Charter.
      Objective 1 | heading | Objective 1: Collect data
      2 | numbered | We commit to strengthen the evidence base.
      2, lead-in | lead-in | To realize this commitment, we will draw from the following actions:
      2 (a) | sub | Elaborate a strategy;
      Natural disasters | heading | Natural disasters
      2 (b) | sub | Strengthen joint analysis.`,
    ));

  test('where the annex is the instrument its resolution stands apart', () =>
    checkOutline(
      `
---
symbol: A/RES/1/1
body: annex
---

*The General Assembly*,

*Recalling* its resolution,

1. *Endorses* the Compact.

# Annex

1. We agree.
`,
      `
      resolution enacting words | enacting | The General Assembly,
      resolution PP1 | preambular | Recalling its resolution,
      resolution OP1 | operative | Endorses the Compact.
      Annex | heading | Annex
      1 | numbered | We agree.`,
    ));

  test('the draft resolutions in the report of a committee are parts', () =>
    checkOutline(
      'The Committee recommends two draft resolutions:\n\n# Draft resolution I\n\n## Safe harbours\n\n*The General Assembly*,\n\n1. *Decides* to meet.\n\n# Draft resolution II\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its resolution 71/1,\n\n1. *Requests* a report.',
      `
      unnumbered 1 | plain | The Committee recommends two draft resolutions:
      Draft resolution I | heading | Draft resolution I
      Safe harbours | heading | Safe harbours
      Draft resolution I, enacting words | enacting | The General Assembly,
      Draft resolution I, OP1 | operative | Decides to meet.
      Draft resolution II | heading | Draft resolution II
      Lighthouses | heading | Lighthouses
      Draft resolution II, enacting words | enacting | The General Assembly,
      Draft resolution II, PP1 | preambular | Recalling its resolution 71/1,
      Draft resolution II, OP1 | operative | Requests a report.`,
    ));

  test('composite resolutions have parts', () =>
    checkOutline(
      `
# Oceans

# A

*The General Assembly*,

1. *Calls upon* States.

# Annex

1. A rule.

# B

*The General Assembly*,

1. *Urges* States.
`,
      `
      Oceans | heading | Oceans
      A | heading | A
      A, enacting words | enacting | The General Assembly,
      A, OP1 | operative | Calls upon States.
      A, annex | heading | Annex
      A, annex, para. 1 | numbered | A rule.
      B | heading | B
      B, enacting words | enacting | The General Assembly,
      B, OP1 | operative | Urges States.`,
    ));

  test('an unnumbered "Adopts the following:" leads to an outcome document', () =>
    checkOutline(
      `
*The General Assembly*

*Adopts* the following outcome document:

# Declaration

We, the Heads of State, declare.

1. We have met.
`,
      `
      enacting words | enacting | The General Assembly
      OP1 | operative | Adopts the following outcome document:
      Declaration | heading | Declaration
      chapeau | chapeau | We, the Heads of State, declare.
      1 | numbered | We have met.`,
    ));

  test('printed matter before and after the text is told apart', () =>
    checkOutline(
      `
Seventy-third session

*The General Assembly*,

1. *Endorses* the Compact.

*60th plenary meeting*

19 December 2018
`,
      `
      front 1 | front | Seventy-third session
      enacting words | enacting | The General Assembly,
      OP1 | operative | Endorses the Compact.
      closing 1 | closing | 60th plenary meeting
      closing 2 | closing | 19 December 2018`,
    ));

  test('paragraphs without a blank line between them, and broken lines', () =>
    checkOutline(
      'The General Assembly,\nRecalling its resolution,\nNoting the report\nof the Committee,\n1. Urges States\nto act;\n2. Calls upon States.',
      `
      enacting words | enacting | The General Assembly,
      PP1 | preambular | Recalling its resolution,
      PP2 | preambular | Noting the report of the Committee,
      OP1 | operative | Urges States to act;
      OP2 | operative | Calls upon States.`,
    ));

  test('a letter inside a sentence begins no paragraph, the meeting at the end does', () =>
    checkOutline(
      '1. Urges States to follow paragraphs 3\n(a) to (f) of its resolution.\n53rd plenary meeting\n16 December 2021',
      `
      OP1 | operative | Urges States to follow paragraphs 3 (a) to (f) of its resolution.
      closing 1 | closing | 53rd plenary meeting
      closing 2 | closing | 16 December 2021`,
    ));

  test('whole paragraphs pasted line by line', () => {
    const long = `Being satisfied with the practice of the Commission ${'and its many members '.repeat(8)}in this regard,`;
    checkOutline(
      `The General Assembly\nAdopts the following declaration:\n`,
      'enacting words | enacting | The General Assembly\nOP1 | operative | Adopts the following declaration:',
    );
    const resolution = parse(
      `The General Assembly,\n${long}\nAlways mindful of its role,\n\t1.\tUrges States.`,
    );
    assert.deepEqual(
      resolution.blocks.map(({ ref }) => ref),
      ['enacting words', 'PP1', 'PP2', 'OP1'],
    );
  });

  test('numbered section headings are known without their sign', () =>
    checkOutline(
      'We have adopted this declaration.\nI.\tIntroduction\n1.\tWe have met.\n\nII. Commitments, in part;',
      `
      chapeau | chapeau | We have adopted this declaration.
      I. Introduction | heading | I. Introduction
      1 | numbered | We have met.
      unnumbered 1 | plain | II. Commitments, in part;`,
    ));

  test('a lone sentence is a valid draft', () => {
    checkOutline('We commit to act', 'unnumbered 1 | plain | We commit to act');
    checkOutline('Calls upon States to act', 'OP1 | operative | Calls upon States to act');
    assert.deepEqual(drawn(''), []);
  });

  test('a heading is no opening, and a run-in head is an address', () =>
    checkOutline(
      '13. We agree on these principles:\n\n*Child-sensitive*: The Compact promotes the rights of the child.',
      `
      13 | numbered | We agree on these principles:
      13 Child-sensitive | sub | Child-sensitive: The Compact promotes the rights of the child.`,
    ));

  test('CRLF, a byte order mark, no-break blanks, emoji and right-to-left text', () =>
    checkOutline(
      '\uFEFF# Title\r\n\r\n1.\u00A0*Urges* States \u{1F600};\r\n\r\n2.\t\u0627\u0644\u062C\u0645\u0639\u064A\u0629;\r\n',
      `
      Title | heading | Title
      OP1 | operative | Urges States \u{1F600};
      OP2 | operative | \u0627\u0644\u062C\u0645\u0639\u064A\u0629;`,
    ));
});

/** The addresses and kinds of a text's paragraphs: `OP1 operative`. */
const placed = (...paragraphs: readonly string[]): string[] =>
  parse(`${paragraphs.join('\n\n')}\n`).blocks.map(({ ref, kind }) => `${ref} ${kind}`);

suite('what stands between paragraphs', () => {
  test('a line before numbers leads in, with a colon or without, but not with a semicolon', () => {
    for (const [line, address] of [
      ['*Resolves* that:', 'lead-in lead-in'],
      ['*Resolves* to act', 'lead-in lead-in'],
      ['*Resolves* to act;', 'OP1 operative'],
    ] as const)
      assert.equal(placed('*The General Assembly*,', line, '1. *Urges* calm.')[1], address, line);
  });

  test('a line before letters leads in only with a colon', () => {
    const after = (line: string) => placed('1. We shall act.', line, '(a) Now;', '(b) Soon.').slice(1);
    assert.deepEqual(after('We will, therefore:'), ['1, lead-in lead-in', '1 (a) sub', '1 (b) sub']);
    assert.equal(after('We will, therefore.')[0], 'unnumbered 1 plain');
  });

  test('a line with a colon before a number, and not before letters, leads in to nothing', () => {
    const after = placed('1. We shall act.', 'We will, therefore:', 'Some of us:', '2. We shall speak.');
    assert.deepEqual(after.slice(1, 3), ['unnumbered 1 plain', 'unnumbered 2 plain']);
  });

  test('letters and small numbers that begin again below a heading have it in their addresses', () => {
    for (const [first, second] of [
      ['(a)', '(b)'],
      ['(i)', '(ii)'],
    ] as const) {
      const lists = ['Health', 'Work'].flatMap((name) => [`## ${name}`, `${first} Now;`, `${second} Soon;`]);
      assert.deepEqual(
        placed('1. We shall act:', ...lists).filter((one) => one.endsWith(' sub')),
        [`1 ${first} sub`, `1 ${second} sub`, `1, Work ${first} sub`, `1, Work ${second} sub`],
      );
    }
  });

  test('an outcome begins below a paragraph that adopts it', () => {
    const head = ['*The General Assembly*,', '*Adopts* the following outcome document:'];
    assert.deepEqual(placed(...head, '# Our vision', '1. We shall row.').slice(1), [
      'OP1 operative',
      'Our vision heading',
      '1 numbered',
    ]);
    assert.deepEqual(placed(...head, 'We, the Heads of State,', '1. We shall row.').at(-1), '1 numbered');
    assert.deepEqual(placed(...head, '*Requests* calm;', '*Urges* haste.').slice(2), [
      'OP2 operative',
      'OP3 operative',
    ]);
    assert.equal(
      placed(
        '*The General Assembly*,',
        '*Adopts* the outcome document.',
        '# Our vision',
        '*Urges* haste.',
      ).at(-1),
      'OP2 operative',
    );
  });

  test('text that ends in a comma belongs to the preamble, up to the first operative paragraph', () => {
    assert.deepEqual(
      placed('*The General Assembly*,', 'Much moved by it all,', '1. *Urges* calm,').slice(1),
      ['PP1 preambular', 'OP1 operative'],
    );
    assert.equal(
      placed('*The General Assembly*,', '1. *Urges* calm;', 'Much moved by it all,').at(-1),
      'unnumbered 1 plain',
    );
  });

  test('an annex without a sign stands alone on its line', () => {
    assert.deepEqual(
      placed('*The General Assembly*,', '1. *Adopts* it.', 'Annex II', '1. We shall row.').slice(2),
      ['Annex II heading', 'Annex II, para. 1 numbered'],
    );
    assert.equal(
      placed('*The General Assembly*,', '1. *Adopts* it.', 'Annex II tells of rowing', '2. *Urges* calm.').at(
        -1,
      ),
      'OP2 operative',
    );
  });

  test('what is printed after the text closes it', () =>
    assert.deepEqual(
      placed('*The General Assembly*,', '1. *Urges* calm.', '60th plenary meeting', '19 December 2018').slice(
        2,
      ),
      ['closing 1 closing', 'closing 2 closing'],
    ));

  test('numbers in their own list stand below the paragraph before them', () =>
    assert.deepEqual(
      placed(
        '*The General Assembly*,',
        '1. *Urges* States:',
        '1. To row;',
        '2. To sail;',
        '2. *Notes* it.',
      ).slice(1),
      ['OP1 operative', 'OP1, list, item 1 list-item', 'OP1, list, item 2 list-item', 'OP2 operative'],
    ));

  test('numbers with PP and OP count as they say', () =>
    assert.deepEqual(placed('PP7. Recalling it,', 'Noting it,', 'OP4. Urges calm;', 'Notes it.'), [
      'PP7 preambular',
      'PP8 preambular',
      'OP4 operative',
      'OP5 operative',
    ]));

  test('letters that begin again below a heading, in digits, too', () =>
    assert.deepEqual(
      placed('1. We act:', '## Sea', '(1) Row;', '(2) Sail;', '## Land', '(1) Walk.').filter((ref) =>
        /sub/.test(ref),
      ),
      ['1 (1) sub', '1 (2) sub', '1, Land (1) sub'],
    ));
});
