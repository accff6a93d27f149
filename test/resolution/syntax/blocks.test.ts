import assert from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';

/** A text, and its paragraphs: the kind and the address of each. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['V. Commitments that apply\n\n1. Urges', ['heading V. Commitments that apply', 'operative OP1']],
  ['X. Further words\n1. Urges', ['heading X. Further words', 'operative OP1']],
  ['V. commitments', ['plain unnumbered 1']],
  ['# Title', ['heading Title']],
  ['####### Seven', ['plain unnumbered 1']],
  ['#Title', ['plain unnumbered 1']],
  ['1. Urges;\n2. Calls', ['operative OP1', 'operative OP2']],
  ['1. Urges\n2. Calls', ['operative OP1', 'operative OP2']],
  ['as set out in paragraphs 3\n(a) to (f)', ['plain unnumbered 1']],
  ['as set out;\n(a) to act', ['plain unnumbered 1', 'sub unnumbered 1 (a)']],
  ['The General Assembly,\nRecalling', ['enacting enacting words', 'preambular PP1']],
  ['The General Assembly,\nrecalling', ['enacting enacting words']],
  ['text;[^4]\nRecalling its', ['plain unnumbered 1', 'preambular PP1']],
  ['text;[^44]\nRecalling its', ['plain unnumbered 1', 'preambular PP1']],
  ['text;\nrecalling its', ['plain unnumbered 1']],
  ['[EU: 5 bis. Urges]', ['operative OP5 bis']],
  ['[[US: (a) to act]]', ['sub (a)']],
  ['[5. Urges]', ['operative OP5']],
  ['[ PP3 Noting]', ['preambular PP3']],
  ['[^4]: Ibid.\n[^5]: See A/1.', []],
  ['12 ter. Decides', ['operative OP12 ter']],
  ['OP5 Decides', ['operative OP5']],
  ['OP 5bis. Decides', ['operative OP5 bis']],
  ['5 Decides', ['plain unnumbered 1']],
  ['5) Decides', ['operative OP5']],
  ['5: Decides', ['plain unnumbered 1']],
  ['1.2.3 Decides', ['plain unnumbered 1']],
  ['1.2. Decides', ['operative OP1.2']],
  ['(aa) to', ['sub (aa)']],
  ['(A) to', ['sub (A)']],
  ['(12) to', ['sub (12)']],
  ['b) to', ['sub (b)']],
  ['a. to act', ['sub a.']],
  ['iv. to act', ['sub iv.']],
  ['aa. to act', ['plain unnumbered 1']],
  ['19 December 2018', ['plain unnumbered 1']],
  ['Adopted;\n60th plenary meeting', ['plain unnumbered 1', 'plain unnumbered 2']],
];

suite('where paragraphs begin', () => {
  for (const [text, blocks] of TEXTS)
    test(`${JSON.stringify(text)}: ${blocks.join(', ') || 'none'}`, () =>
      assert.deepEqual(
        parse(text).blocks.map(({ kind, ref }) => `${kind} ${ref}`),
        blocks,
      ));

  test('a long line that is followed by a capital is a paragraph, pasted', () => {
    const long = `${'to protect migrants and '.repeat(8)}others;`;
    assert.equal(parse(`${long}\nStates agree`).blocks.length, 2);
    assert.equal(parse(`${long}\nstates agree`).blocks.length, 1);
    assert.equal(parse('to protect migrants;\nStates agree').blocks.length, 1);
  });
});
