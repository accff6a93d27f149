/** What rules say together, of one draft, and in which mode; each rule has a file of its own for what it finds. */
import assert from 'node:assert/strict';
import { formRules } from '../../../server/src/service/rules/form-rules';
import { noteRules } from '../../../server/src/service/rules/note-rules';
import { checkFix, findingsIn } from '../../support/check';
import { citedCorpus } from '../../support/cited-corpus';

const tabling = { rules: formRules, settings: { mode: 'tabling' as const } };
const draft = (preamble: string, operative: string) =>
  `*The General Assembly*,\n\n${preamble}\n\n${operative}\n`;

suite('rules of form', () => {
  test('a resolution in form raises nothing', async () => {
    const text = draft(
      '*Recalling* its resolution 71/1,\n\n*Recalling also* its resolution 73/195,\n\n*Noting* the report,',
      '1. *Invites* Member States to act;\n\n2. *Also invites* Member States to report;\n\n3. *Invites* the Chair:\n\n(a) To report;\n\n(b) To act.',
    );
    assert.deepEqual(await findingsIn(text, tabling), []);
  });

  test('a lone sentence is a valid draft', async () => {
    for (const text of [
      'Calls upon States to act',
      'Also encourages States to act;',
      'Recalling its resolution 71/1',
    ]) {
      assert.deepEqual(await findingsIn(text, tabling), [], text);
    }
  });

  test('an outcome document is not asked for the form of a resolution', async () => {
    const text = '1. We commit to act.\n\n2. We commit to act.\n\n4. We recall our commitments.\n';
    assert.deepEqual(await findingsIn(text, tabling), []);
  });

  test('all fixes together put the form right', () =>
    checkFix(
      draft(
        '*Recalling* its resolution 71/1,\n\n*Recalling* its resolution 73/195;\n\n*Recalls* the report,\n\n*Noting* it,',
        '1. Calling upon States to act.\n\n3. *Requests also* the Chair:\n\na) to report 3% of it,\n\n(b) *Decides* to act;',
      ),
      draft(
        '*Recalling* its resolution 71/1,\n\n*Recalling also* its resolution 73/195,\n\n*Recalling* the report,\n\n*Noting* it,',
        '1. Calls upon States to act;\n\n2. *Also requests* the Chair:\n\n(a) To report 3 per cent of it;\n\n(b) Decides to act.',
      ),
      tabling,
    ));

  test('in negotiation the rules of form are hints, and brackets are in order', async () => {
    const text = draft('*Noting* the [EU: important] report', '1. *Decides* to act.');
    const found = await findingsIn(text, { rules: formRules });
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [['preambular-comma', 'hint']],
    );
    const strict = await findingsIn(text, tabling);
    assert.deepEqual(
      strict.map(({ rule, severity }) => [rule, severity]),
      [
        ['open-bracket', 'warning'],
        ['preambular-comma', 'warning'],
      ],
    );
  });

  test('a paragraph that is proposed beside another does not count in sequences', async () => {
    const text = draft(
      '*Noting* the report,',
      '1. *Requests* the Secretary-General to act;\n\n1 alt. *Requests* the Secretary-General to report;\n\n2. [G77 and China: *Decides* to act;]\n\n3. *Decides* to [act / go].',
    );
    assert.deepEqual(await findingsIn(text, { rules: formRules }), []);
    const counted = draft(
      '*Recalling* it,\n\n[EU: *Recalling also* that,]\n\n*Recalling further* the report,\n\n*Recalling* the rest,',
      '1. *Decides* to act.',
    );
    assert.deepEqual(await findingsIn(counted, { rules: formRules }), []);
  });

  test('addressees are compared as they stand without proposals', async () => {
    const text = draft(
      '*Noting* the report,',
      '1. *Invites* [all] Member States [EU: and civil society] to act;\n\n2. *Invites* all Member States to report.',
    );
    const found = await findingsIn(text, { rules: formRules });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['sequel-addressee'],
    );
  });

  test('the front matter sets the mode, and one asked for wins', async () => {
    const text = `---\nmode: archive\n---\n\n${draft('*Noting* the report.', '1. *Decides* to act.')}`;
    assert.deepEqual(await findingsIn(text, tabling), []);
    const forced = await findingsIn(text, { rules: formRules, settings: { forcedMode: 'tabling' } });
    assert.equal(forced.length, 1);
  });

  test('quotations, titles, symbols and labels of proposals are not spelt for the drafters', async () => {
    const text =
      'Notes the "Labor Program 2015-2030", the *Decade 2011-2020*, A/C.3/78/2015-2030/L.1 and [UN: the programme];';
    const found = await findingsIn(text, { rules: formRules });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      [],
    );
  });

  test('a heading starts sequences afresh, and sections may have their own preamble', async () => {
    const text = draft(
      '*Noting* the report,',
      '1. *Welcomes* the report;\n\n## Return\n\n2. *Welcomes* the offer;\n\n## II\n\n*Recalling* its resolution 71/1,\n\n1. *Decides* to act.',
    );
    assert.deepEqual(await findingsIn(text, tabling), []);
  });
});

const inForm = `*The General Assembly*,

*Recalling* its resolution 73/195 of 19 December 2018,

*Reaffirming* the International Covenant on Civil and Political Rights[^1] and the International Covenant on Economic, Social and Cultural Rights,[^2]

*Reaffirming also* the Convention on the Rights of the Child[^3] and the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime,[^4]

1. *Requests* the implementation of the present resolution and of resolution 73/195.

[^1]: See resolution 2200 A (XXI), annex.

[^2]: Ibid.

[^3]: United Nations, *Treaty Series*, vol. 1577, No. 27531.

[^4]: Ibid., vol. 2241, No. 39574.
`;

suite('rules of footnotes and citations', () => {
  test('footnotes and citations in form raise nothing', async () => {
    const options = { rules: noteRules, corpus: citedCorpus, settings: { mode: 'tabling' as const } };
    assert.deepEqual(await findingsIn(inForm, options), []);
  });
});
