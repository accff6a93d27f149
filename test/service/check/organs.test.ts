import assert from 'node:assert/strict';
import { citationsIn } from '../../../server/src/service/citations/facts';
import { rules } from '../../../server/src/service/rules/all';
import type { CheckOptions } from '../../support/check';
import { check, findingsIn } from '../../support/check';

const tabling: CheckOptions = { rules, settings: { mode: 'tabling' } };
const warningsIn = async (draft: string, options = tabling) =>
  (await findingsIn(draft, options))
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${message}`);

const securityCouncil = `*The Security Council*,

*Recalling* its resolutions 2254 (2015) and 2642 (2022), and *reaffirming* its strong commitment to the unity of the country,

*Expressing grave concern* at the situation of civilians,

*Acting* under Chapter VII of the Charter of the United Nations,

1. *Decides* to extend until 31 October 2026 the mandate set out in paragraph 8 of resolution 2642 (2022);

2. *Decides* further that this resolution applies to all parties;

3. *Requests* the Secretary-General to report every 60 days on the implementation of this resolution;

4. *Decides* to remain actively seized of the matter.
`;

const humanRightsCouncil = `*The Human Rights Council*,

*Guided by* the purposes and principles of the Charter of the United Nations,

*Recalling* its resolution 41/7 of 11 July 2019 and General Assembly resolution 71/1 of 19 September 2016,

1. *Calls upon* States to protect the human rights of all fishers;

2. *Requests* the United Nations High Commissioner for Human Rights to report to the Human Rights Council at its fifty-ninth session;

3. *Decides* to remain seized of the matter.
`;

const economicAndSocialCouncil = `*The Economic and Social Council*,

*Recalling* its resolution 2021/7 of 8 June 2021,

1. *Takes note* of the report of the Commission for Social Development on its sixtieth session;

2. *Requests* the Secretary-General to report to the Council at its 2026 session on the implementation of the present resolution.
`;

suite('each organ its own form', () => {
  test('a resolution of the Security Council in its form raises no warning', async () =>
    assert.deepEqual(await warningsIn(securityCouncil), []));

  test('a resolution of the Human Rights Council in its form raises no warning', async () =>
    assert.deepEqual(await warningsIn(humanRightsCouncil), []));

  test('a resolution of the Economic and Social Council in its form raises no warning', async () =>
    assert.deepEqual(await warningsIn(economicAndSocialCouncil), []));

  test('the words of the Security Council are slips in the General Assembly', async () => {
    const found = await warningsIn(securityCouncil.replace('Security Council', 'General Assembly'));
    assert.ok(
      found.some((one) => one.startsWith('present-resolution')),
      found.join('\n'),
    );
  });

  test('a severity that the user has set holds in every organ', async () => {
    const settings = { mode: 'tabling' as const, rules: { 'present-resolution': 'warning' as const } };
    const found = await warningsIn(securityCouncil, { rules, settings });
    assert.deepEqual([...new Set(found)], ['present-resolution: Write "the present resolution"']);
  });

  test('"its resolution" is of the draft\'s organ', () => {
    const symbols = (text: string) =>
      citationsIn({ uri: 'file:///a', version: 1, text }).map(({ target }) =>
        target.kind === 'resolution' ? target.symbol : undefined,
      );
    assert.deepEqual(symbols(humanRightsCouncil), ['A/HRC/RES/41/7', 'A/RES/71/1']);
    assert.deepEqual(symbols(economicAndSocialCouncil), ['E/RES/2021/7']);
    assert.deepEqual(
      symbols('*The Conference of the Parties*,\n\n*Recalling* its resolution 14/4 and resolution 16/2,'),
      [undefined, undefined],
    );
  });
});

suite('each language its own rules', () => {
  test('rules for English are silent, and one line says so', () =>
    check(
      `
---
language: fr
^^^^^^^^^^^^ draft-language: In a draft in "fr" only rules about numbers, footnotes and brackets speak, and no English is offered
---

*L’Assemblée générale*,

*Rappelant* l’action que mène l’UN, et les 5 % de l’aide,[^1]
                                                         ^^^^ footnote-undefined: Footnote 1 has no note

1. *Prie* le Secrétaire général de lui faire rapport
`,
      tabling,
    ));

  test('a draft that says that it is English is English', async () => {
    const found = await findingsIn('---\nlanguage: en\n---\n\n1. *Requests* 5 % more;\n', tabling);
    assert.ok(found.some(({ rule }) => rule === 'percent-sign'));
    assert.ok(!found.some(({ rule }) => rule === 'draft-language'));
  });
});
