/** Quotations in Markdown: which are found, with which address, and what becomes of them. */
import assert from 'node:assert/strict';
import { spokenVerdict } from '../../../server/src/service/verification/spoken-verdict';
import { verifyInSteps, verifyText } from '../../../server/src/service/verification/verify-text';
import { harbours } from '../../support/harbours';

const { engine } = harbours();

/** Each quotation in a line: what becomes of it, the verdict, its words, the address given. */
const said = (markdown: string): string[] =>
  verifyText(engine, markdown).passages.map(({ outcome, verification, text, claim }) =>
    [outcome, verification.verdict, text.replace(/\s+/g, ' '), claim?.text ?? '-'].join(' | '),
  );

const TRIM = 'trim the wicks before dusk';

suite('quotations in Markdown', () => {
  test('are found between quotation marks of all kinds', () => {
    for (const quoted of [`“${TRIM}”`, `"${TRIM}"`, `«${TRIM}»`, `‘${TRIM}’`, `'${TRIM}'`, `"*${TRIM}*"`])
      assert.deepEqual(said(`Keepers are to ${quoted}, says HD, para. 1 (a).`), [
        `holds | verbatim | ${TRIM} | HD, para. 1 (a)`,
      ]);
    assert.deepEqual(said("The keepers' lamps and the pilots' boats aren't quoted."), []);
    assert.deepEqual(said('```\n"trim the wicks before dusk"\n```'), [], 'code');
  });

  test('stand in the text where they are said to', () => {
    const markdown = `> ${TRIM}\n\n- one &amp; two\n\n  It says "*trim* the\n  wicks before dusk" here.\n`;
    const spans = verifyText(engine, markdown).passages.map(({ span }) =>
      markdown.slice(span.start, span.end),
    );
    assert.deepEqual(spans, [TRIM, 'trim* the\n  wicks before dusk']);
  });

  test('stand there after characters that Markdown reads as others', () => {
    const markdown = `Keepers \u0000 are to “${TRIM}” and “\n*rest*`;
    const spans = verifyText(engine, markdown).passages.map(({ span }) =>
      markdown.slice(span.start, span.end),
    );
    assert.deepEqual(spans, [TRIM, '\n*rest']);
  });

  test('have the address that is nearest in their sentence', () => {
    const light = 'the light that every keeper, whatever the weather, owes to ships';
    for (const [markdown, ...claims] of [
      [`“${TRIM}” (HD, OP1 (a)). And “${light}” (HD, PP1).`, 'HD, OP1 (a)', 'HD, PP1'],
      [`HD, PP1, says “${light}”, and HD, OP1 (a), “${TRIM}”.`, 'HD, PP1', 'HD, OP1 (a)'],
      [
        `Paragraph 1 of resolution 80/1 says “${TRIM}” and “lit throughout the night”.`,
        'Paragraph 1 of resolution 80/1',
        'Paragraph 1 of resolution 80/1',
      ],
      [`“${TRIM}.” (HD, para. 1)\n\nThe next is “${light}”.`, 'HD, para. 1', '-'],
      [`HD, para. 2, is short. It is about “${TRIM}”.`, '-'],
      [`- **HD, OP1 (a)**: “${TRIM}”\n- **HD, PP1**: “${light}”`, 'HD, OP1 (a)', 'HD, PP1'],
      [`| HD, OP1 (a) | “${TRIM}” |`, 'HD, OP1 (a)'],
    ] as const)
      assert.deepEqual(
        said(markdown).map((line) => line.split(' | ').at(-1)),
        claims,
        markdown,
      );
  });

  test('may be set off, with their address in, above or below them', () => {
    for (const markdown of [
      `> ${TRIM}\n>\n> — HD, OP1 (a)`,
      `> ${TRIM}\n> — HD, OP1 (a)`,
      `> ${TRIM}\n\n— HD, OP1 (a)`,
      `> ${TRIM} (HD, OP1 (a))`.replace(' (HD', '. (HD'),
      `As HD, OP1 (a) has it:\n\n> ${TRIM}`,
      `> **HD, OP1 (a):** ${TRIM}`,
      `> “${TRIM}” — HD, OP1 (a)`,
    ]) {
      const [line = '', ...more] = said(markdown);
      assert.deepEqual(more, [], markdown);
      assert.match(
        line.replace(/\.? \|/g, ' |'),
        /^holds \| verbatim \| trim the wicks before dusk \| HD, OP1 \(a\)$/,
        markdown,
      );
    }
  });

  test('hold where they are agreed, or where their document is named', () => {
    const anchors = 'to count the anchors that storms have left';
    assert.match(said(`“${anchors}”`)[0] ?? '', /^fails \| verbatim/);
    assert.match(said(`“${anchors}” (A/C.2/81/L.4)`)[0] ?? '', /^holds \| verbatim/);
    assert.match(said(`“${TRIM}”`)[0] ?? '', /^holds \| verbatim/);
  });

  test('fail where they are near, elsewhere, or nowhere', () => {
    assert.match(said('“trim the wicks after dusk”')[0] ?? '', /^fails \| near/);
    assert.match(said(`“${TRIM}” (HD, OP1 (b))`)[0] ?? '', /^fails \| wrong-address/);
    assert.match(said(`“${TRIM}” (A/RES/12/3456)`)[0] ?? '', /^fails \| address-not-loaded/);
    assert.match(said('“zebras walk through quiet museums”')[0] ?? '', /^fails \| unknown/);
  });

  test('of fewer than four words without an address are listed', () => {
    assert.match(said('The term “quiet zebras” is new.')[0] ?? '', /^listed/);
    assert.match(said('HD, OP1, speaks of “quiet zebras”.')[0] ?? '', /^fails/);
  });

  test('take the address of their own sentence, however long the text around them', () => {
    const far = 'Lamps are many. '.repeat(600);
    assert.deepEqual(
      said(`As HD, para. 9, has it: none. ${far}Says “${TRIM}” (HD, OP1 (a)). ${far}See HD, para. 8.`),
      [`holds | verbatim | ${TRIM} | HD, OP1 (a)`],
    );
    assert.deepEqual(said(`HD, OP1 (a), says “${TRIM}” and “${TRIM}”. HD, para. 9, does not.`), [
      `holds | verbatim | ${TRIM} | HD, OP1 (a)`,
      `holds | verbatim | ${TRIM} | HD, OP1 (a)`,
    ]);
  });

  test('are verified one by one, for whoever has more to do in between', () => {
    const steps = verifyInSteps(engine, `“${TRIM}” and “zebras walk through quiet museums” and “${TRIM}”`);
    const count = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) count.push(step);
      else return assert.deepEqual([count.length, step.value.passages.length], [3, 3]);
    }
  });

  test('are spoken of in the words of both', () => {
    const [passage] = verifyText(engine, '“trim the wicks after dusk”').passages;
    assert.equal(
      passage && spokenVerdict(passage.verification),
      'Not verbatim. Nearest: HD, OP1 (a) (adopted), "before", not "after"',
    );
  });
});

suite('addresses in Markdown', () => {
  test('are looked up, with a quotation and without', () => {
    const outcomes = (markdown: string) =>
      verifyText(engine, markdown).addresses.map(({ outcome, address }) => `${outcome} ${address.text}`);
    assert.deepEqual(outcomes('See HD, para. 1 (b), HD, para. 7 and resolution 12/3456, para. 2.'), [
      'holds HD, para. 1 (b)',
      'fails HD, para. 7',
      'listed resolution 12/3456, para. 2',
    ]);
  });
});
