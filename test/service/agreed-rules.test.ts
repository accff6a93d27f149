import { strict as assert } from 'node:assert';
import type { Finding } from '../../server/src/service/finding';
import { departsFromAgreed } from '../../server/src/service/rules/agreed/departs-from-agreed';
import { disfavouredTerm } from '../../server/src/service/rules/agreed/disfavoured-term';
import { supersededWording } from '../../server/src/service/rules/agreed/superseded-wording';
import { check, checkFix, findingsIn } from '../support/check';
import { shippedCorpus } from '../support/shipped-corpus';

const options = {
  rules: [supersededWording, departsFromAgreed, disfavouredTerm],
  corpus: shippedCorpus(),
  label: ({ severity, message }: Finding) => `${severity}: ${message}`,
};

suite('departs-from-agreed', () => {
  test('underlines the words and says what is agreed, and where', () =>
    check(
      `
1. Urges States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;
                                                                           ^^^^^^^^^^^ warning: Departs from agreed language: "a primary" (GCM, para. 23)

2. Recalls the obligation of States to readmit their own citizens.
                                                         ^^^^^^^^ warning: Departs from agreed language: "nationals" (GCM, para. 37)`,
      options,
    ));

  test('its fix puts the agreed words, and a second check is silent', async () => {
    const draft =
      '1. Decides to take a human rights-based approach to any detention of migrants, using detention as a last resort only;';
    const after = draft.replace('a last', 'a measure of last');
    await checkFix(draft, after, options);
    assert.deepEqual(await findingsIn(after, options), []);
  });

  test('is silent on the other of two agreed forms, in the midst of a paragraph that has the first', async () => {
    const draft = (status: string) =>
      `1. Promotes effectively the human rights of all migrants, especially those of women and children, regardless of their ${status} status;`;
    assert.deepEqual(
      (await findingsIn(draft('marital'), options)).map(({ message }) => message),
      ['Departs from agreed language: "migratory" (NYD, Annex II, para. 8 (i))'],
    );
    assert.deepEqual(await findingsIn(draft('migration'), options), []);
  });

  test('leaves a year alone that comes after the agreed text', async () => {
    const draft = (year: string) =>
      `1. Decides that the International Migration Review Forum shall take place every four years beginning in ${year}.`;
    assert.deepEqual(await findingsIn(draft('2026'), options), []);
    assert.equal((await findingsIn(draft('2012'), options)).length, 1);
  });

  test('sees a name that lost a word between others, and lets other names be', () =>
    check(
      `
1. Takes note of the contribution of the Global Forum on and Development;
                                                      ^^^^^^ hint: Departs from agreed language: "on Migration and" (NYD, para. 55), words missing

2. Takes note of the contribution of the Global Forum on Fisheries and Development.`,
      options,
    ));

  test('says nothing of what joins two agreed sentences', async () =>
    assert.deepEqual(
      await findingsIn(
        '1. Decides to cooperate internationally to save lives and prevent migrant deaths and injuries through individual or joint search and rescue operations, standardized collection and exchange of relevant information, as well as to identify those who have died or gone missing, and to facilitate communication with affected families.',
        options,
      ),
      [],
    ));

  test('spares a footnote mark that stands among the words', async () => {
    const [found] = await findingsIn(
      '1. Intensify joint efforts to prevent and combat[^1] smuggling of migrants;\n\n[^1]: Resolution 55/25, annex III.',
      options,
    );
    assert.equal(found?.message, 'Departs from agreed language: "counter" (GCM, para. 25)');
    assert.deepEqual(
      found?.fixes.map(({ title }) => title),
      ['Use "counter" (GCM, para. 25)'],
    );
  });

  test('says nothing in headings and on two forms that are both agreed', async () => {
    assert.deepEqual(await findingsIn('# Using detention as a last resort only\n', options), []);
    for (const form of ['migratory status', 'migration status'])
      assert.deepEqual(
        await findingsIn(`1. Protects all migrants, regardless of their ${form};`, options),
        [],
      );
  });
});

suite('superseded-wording', () => {
  test('names the zero draft and what replaced it', () =>
    check(
      `
1. Decides to promote the operationalization of the 2030 Agenda for Sustainable Development.
                          ^^^^^^^^^^^^^^^^^^ warning: Superseded wording: zero draft of 5 February 2018, para. 16 (a), replaced by "implementation" (GCM, para. 18 (a))`,
      options,
    ));

  test('has no fix where the passage was written anew', async () => {
    const [found] = await findingsIn(
      '1. Invites States to end the practice of tying work visas to a single employer or sponsor.',
      options,
    );
    assert.equal(found?.rule, 'superseded-wording');
    assert.match(found?.message ?? '', /replaced by GCM, para\. 22 \(g\)$/);
    assert.deepEqual(found?.fixes, []);
  });
});

suite('disfavoured-term', () => {
  test('names the agreed term and its evidence', () =>
    check(
      `
1. Calls upon neighbouring States to curb illegal migration.
                                          ^^^^^^^^^^^^^^^^^ warning: Disfavoured term: use "irregular migration" (GCM, para. 10; GCM, para. 11)`,
      options,
    ));

  test('leaves proper names alone, and what only resembles a term', async () => {
    for (const text of [
      '1. Notes the Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime.',
      '1. Condemns any form of illegal deprivation of liberty.',
      '1. Condemns human trafficking.',
    ])
      assert.deepEqual(await findingsIn(text, options), [], text);
  });

  test('offers no plural for a singular', async () => {
    const [found] = await findingsIn('1. Asks that no illegal migrant be punished.', options);
    assert.deepEqual(found?.fixes, []);
  });
});
