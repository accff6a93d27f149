/** How paragraphs are addressed where numbers start again, in lists, or as negotiators like. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { checkOutline, drawn } from '../../support/outline';

suite('the numbers of paragraphs', () => {
  test('annexes start again from 1', () =>
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

  test('sections that start again from 1 stand in the address', () =>
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

  test('articles start again from 1, and their titles stand below their numbers', () =>
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

  test('letters that start again below a heading have it in their addresses', () => {
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

  test('a sub-paragraph put in beside another is one of its list', () =>
    checkOutline(
      `
*The General Assembly*,

1. *Urges* States:

(a) To act:

(i) Now;

(i bis) [EU: Soon;]

(a bis) [US: To wait;]

(b) To report.

1 septies. [EU: *Requests* calm.]
`,
      `
      enacting words | enacting | The General Assembly,
      OP1 | operative | Urges States:
      OP1 (a) | sub | To act:
      OP1 (a) (i) | sub | Now;
      OP1 (a) (i bis) | sub | [EU: Soon;]
      OP1 (a bis) | sub | [US: To wait;]
      OP1 (b) | sub | To report.
      OP1 septies | operative | [EU: Requests calm.]`,
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
});
