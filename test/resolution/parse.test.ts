import assert from 'node:assert/strict';
import { blockAt, parse } from '../../server/src/resolution/parse';
import { plainText } from '../../server/src/resolution/plain-text';

/** Draws what was read: `OP2 (a) | sub | 3 | words`, one line per block. */
const drawn = (text: string): string[] => {
  const resolution = parse(text);
  return resolution.blocks.map((block) => {
    const words = plainText(resolution, block);
    return `${block.ref} | ${block.kind}${words ? ` | ${words}` : ''}`;
  });
};
const checkOutline = (text: string, expected: string) =>
  assert.deepEqual(
    drawn(text.trimStart()),
    expected
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
const only = <T>(items: readonly T[]): T => {
  assert.equal(items.length, 1);
  return items[0] as T;
};

suite('parse', () => {
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

  test('annexes number anew', () =>
    checkOutline(
      `
1. *Adopts* the framework.

# Annex I

1. One.

# Annex II

1. Two:

(a) First.

Annex III

Three.
`,
      `
      OP1 | operative | Adopts the framework.
      Annex I | heading | Annex I
      Annex I, para. 1 | numbered | One.
      Annex II | heading | Annex II
      Annex II, para. 1 | numbered | Two:
      Annex II, para. 1 (a) | sub | First.
      Annex III | heading | Annex III
      Annex III, unnumbered 1 | plain | Three.`,
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

  test('sections that number anew stand in the address', () =>
    checkOutline(
      `
# Special subjects

*The General Assembly*,

## I

1. *Takes note* of the report;

2. *Endorses* it;

## II

1. *Takes note* of the note.
`,
      `
      Special subjects | heading | Special subjects
      enacting words | enacting | The General Assembly,
      I | heading | I
      I, OP1 | operative | Takes note of the report;
      I, OP2 | operative | Endorses it;
      II | heading | II
      II, OP1 | operative | Takes note of the note.`,
    ));

  test('sections may stand in sections', () => {
    const text = [
      '*The General Assembly*,',
      '## I',
      '1. *Urges*.',
      '## II',
      '### A',
      '1. *Urges*;',
      '2. *Notes*.',
      '### B',
      '1. *Urges*.',
    ];
    const { blocks } = parse(text.join('\n\n'));
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'operative').map(({ ref }) => ref),
      ['I, OP1', 'II, A, OP1', 'II, A, OP2', 'II, B, OP1'],
    );
  });

  test('articles number anew, and their titles stand below their numbers', () =>
    checkOutline(
      `
# Annex

## Article 1

## Purpose

1. The purpose is peace.

## Article 2

## Definitions

1. In this Convention:

(a) "State" means a party.
`,
      `
      annex | heading | Annex
      annex Article 1 | heading | Article 1
      annex Purpose | heading | Purpose
      annex, article 1, para. 1 | numbered | The purpose is peace.
      annex Article 2 | heading | Article 2
      annex Definitions | heading | Definitions
      annex, article 2, para. 1 | numbered | In this Convention:
      annex, article 2, para. 1 (a) | sub | "State" means a party.`,
    ));

  test('a list inside a paragraph does not number paragraphs', () =>
    checkOutline(
      `
# Annex

1. The objectives follow.

## Objectives for migration

1. Collect data

2. Save lives

## Commitments

2. We commit.
`,
      `
      annex | heading | Annex
      annex, para. 1 | numbered | The objectives follow.
      annex Objectives for migration | heading | Objectives for migration
      annex, para. 1, objective list, item 1 | list-item | Collect data
      annex, para. 1, objective list, item 2 | list-item | Save lives
      annex Commitments | heading | Commitments
      annex, para. 2 | numbered | We commit.`,
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

  test('(i) after (h) is a letter, after a colon a numeral', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `(${letter}) Item;`);
    const refs = drawn(`8. List:\n\n${letters.join('\n\n')}\n\n(aa) Last.`).map(
      (line) => line.split(' | ')[0],
    );
    assert.deepEqual(
      refs.slice(1),
      [...'abcdefghijklmnopqrstuvwxyz', 'aa'].map((letter) => `8 (${letter})`),
    );
    assert.equal(
      drawn('1. *Urges*:\n\n(h) Parties:\n\n(i) To act;\n\n(ii) To pay;\n\n(i) Others.')[2]?.split(' | ')[0],
      'OP1 (h) (i)',
    );
  });

  test('letters that begin anew below a heading have it in their addresses', () => {
    const refs = drawn(
      '32. We call for action:\n\n## Climate\n\n(a) One;\n\n(b) Two;\n\n## Health\n\n(a) One;\n\n(b) Two.',
    );
    assert.deepEqual(
      refs.map((line) => line.split(' | ')[0]).filter((ref) => ref?.includes('(')),
      ['32 (a)', '32 (b)', '32, Health (a)', '32, Health (b)'],
    );
  });

  test('negotiators number as they like', () =>
    checkOutline(
      `
PP5 bis. Recalling its resolution,

Reaffirming its decision,

OP3. Urges States:

i. To act;
ii. To report;

[4 ter. Calls upon States;]

4. Urges States;

4. Urges States.
`,
      `
      PP5 bis | preambular | Recalling its resolution,
      PP6 | preambular | Reaffirming its decision,
      OP3 | operative | Urges States:
      OP3 i. | sub | To act;
      OP3 ii. | sub | To report;
      OP4 ter | operative | Calls upon States;]
      OP4 | operative | Urges States;
      OP4 [2] | operative | Urges States.`,
    ));

  test('brackets and delegations may stand before numbers and openings', () => {
    const resolution = parse(
      '[EU: *Recalling* its resolution,]\n\n[Norway, US: 5 bis. *Urges* States;]\n\n[7:  Resolution 70/1.]',
    );
    assert.deepEqual(
      resolution.blocks.map(({ ref, kind, opening }) => [ref, kind, opening?.phrase]),
      [
        ['PP1', 'preambular', 'recalling'],
        ['OP5 bis', 'operative', 'urges'],
        ['unnumbered 1', 'plain', undefined],
      ],
    );
  });

  test('an operative paragraph without a number takes the one that is left out, if any', () => {
    const refs = (text: string) => parse(text).blocks.map(({ ref, kind }) => `${ref} ${kind}`);
    assert.deepEqual(refs('1. Urges States;\n\nCalls upon States;\n\n3. Requests States;'), [
      'OP1 operative',
      'OP2 operative',
      'OP3 operative',
    ]);
    assert.deepEqual(refs('1. Urges States;\n\nCalls upon States;\n\n2. Requests States;'), [
      'OP1 operative',
      'unnumbered 1 operative',
      'OP2 operative',
    ]);
  });

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

  test('openings carry their phrase and sequel', () => {
    const { blocks } = parse(
      '*The General Assembly*,\n\n*Recalling further* its resolution,\n\n1. Also requests the Secretary-General to report.',
    );
    const [, preambular, operative] = blocks;
    assert.deepEqual(preambular?.opening, {
      span: { start: 26, end: 43 },
      phrase: 'recalling',
      sequel: 'further',
      italic: true,
    });
    assert.equal(operative?.opening?.phrase, 'requests');
    assert.equal(operative?.opening?.sequel, 'also');
    assert.equal(operative?.opening?.italic, false);
  });

  test('the ending is found before marks, quotes and "and"', () => {
    const mark = (text: string) => only(parse(text).blocks).ending?.mark;
    assert.equal(mark('1. Urges States;[^4]'), ';');
    assert.equal(mark('(a) The report; and'), ';');
    assert.equal(mark('1. Urges States.\u201D <sup>3</sup>'), '.');
    assert.equal(mark('1. Urges States'), undefined);
    assert.equal(mark('1. Urges States;[^4],[^5]'), ';');
    assert.equal(mark('1. Urges States.[^4], <sup>5</sup>,\u2076'), '.');
    assert.equal(mark('1. Urges States[^4],'), ',');
    assert.equal(mark('1. Urges States[^4],[^5]'), undefined);
  });

  test('marks are read in all the forms in which they are pasted', () => {
    const { marks } = parse('1. Urges[^7] States\u00B9\u00B2 of 5 km\u00B2 <sup>7</sup> and[footnoteRef:3].');
    assert.deepEqual(
      marks.map(({ label }) => label),
      ['7', '12', '7', '3'],
    );
  });

  test('notes keep their order and may run over lines', () => {
    const resolution = parse(
      '[^6]: Resolution 217 A (III).\n[^1]: See Official Records,\nSupplement No. 53.\n\n[^1]: Twice.',
    );
    assert.deepEqual(
      resolution.notes.map(({ label, content }) => [
        label,
        resolution.text.slice(content.start, content.end),
      ]),
      [
        ['6', 'Resolution 217 A (III).'],
        ['1', 'See Official Records,\nSupplement No. 53.'],
        ['1', 'Twice.'],
      ],
    );
    assert.equal(only(resolution.problems).code, 'duplicate-note');
  });

  test('CRLF, a byte order mark, no-break blanks, emoji and right-to-left text', () =>
    checkOutline(
      '\uFEFF# Title\r\n\r\n1.\u00A0*Urges* States \u{1F600};\r\n\r\n2.\t\u0627\u0644\u062C\u0645\u0639\u064A\u0629;\r\n',
      `
      Title | heading | Title
      OP1 | operative | Urges States \u{1F600};
      OP2 | operative | \u0627\u0644\u062C\u0645\u0639\u064A\u0629;`,
    ));

  test('what is no text, or too large, is said and not read', () => {
    assert.equal(only(parse('PK\u0003\u0004\0\0').problems).code, 'not-text');
    const huge = parse('word '.repeat(4_000_000));
    assert.equal(only(huge.problems).code, 'too-large');
    assert.deepEqual(huge.blocks, []);
  });

  test('an endless paragraph is said to be one', () => {
    const [block] = parse(`1. ${'Urges States '.repeat(2_000)}`).blocks;
    assert.equal(block?.ref, 'OP1');
    assert.equal(only(parse(`1. ${'Urges States '.repeat(2_000)}`).problems).code, 'too-large');
    assert.deepEqual(parse(`1. ${'Urges States '.repeat(1_000)}`).problems, []);
  });

  test('a block is found by its offset, and at the end of its line', () => {
    const resolution = parse('1. Urges.  \n\n2. Calls.');
    assert.equal(blockAt(resolution, 0)?.ref, 'OP1');
    assert.equal(blockAt(resolution, 11)?.ref, 'OP1');
    assert.equal(blockAt(resolution, 12), undefined);
    assert.equal(blockAt(resolution, resolution.text.length)?.ref, 'OP2');
  });
});
