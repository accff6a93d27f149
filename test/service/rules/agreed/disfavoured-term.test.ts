import assert from 'node:assert/strict';
import { disfavouredTerm } from '../../../../server/src/service/rules/agreed/disfavoured-term';
import { rules } from '../../../../server/src/service/rules/all';
import { check, checkFix, findingsIn } from '../../../support/check';
import { checkRule } from '../../../support/check-rule';
import { shippedCorpus } from '../../../support/shipped-corpus';

const options = {
  rules: [disfavouredTerm],
  corpus: shippedCorpus(),
  label: ({ message }: { message: string }) => message.replace(/ \(.*/, ''),
};

suite('the sense of a term', () => {
  test('words of migration are read so where the paragraph speaks of migration', () =>
    check(
      `
1. *Calls upon* the sending countries of migrants to report;
                    ^^^^^^^^^^^^^^^^^ Disfavoured term: use "countries of origin"

2. *Calls upon* the sending countries of the samples to label them;
`,
      options,
    ));

  test('or where the title of the draft does', () =>
    check(
      `
# Migration and development

1. *Calls upon* the sending countries to report.
                    ^^^^^^^^^^^^^^^^^ Disfavoured term: use "countries of origin"
`,
      options,
    ));

  test('a noun is not put in the place of a verb', async () => {
    const [found] = await findingsIn(
      '1. *Notes* that migrants who illegally enter are not criminals.',
      options,
    );
    assert.deepEqual(found?.fixes, []);
  });

  test('a coordinated word is not repeated', async () =>
    assert.deepEqual(
      await findingsIn('1. *Condemns* the smuggling or trafficking of migrants.', options),
      [],
    ));

  test('compounds are read in both numbers', () =>
    check(
      `
1. *Condemns* each alien smuggler and all human traffickers and people smugglers.
                   ^^^^^^^^^^^^^^ Disfavoured term: use "smugglers"
                                                                ^^^^^^^^^^^^^^^^ Disfavoured term: use "smugglers"
`,
      options,
    ));

  test('the superseded wording around a term carries the fix of the term', () =>
    checkFix(
      '1. *Stresses* the need for an open and fact-based public discourse on migration and migrants.',
      '1. *Stresses* the need for an open and evidence-based public discourse on migration and migrants.',
      { ...options, rules: rules.filter(({ id }) => /superseded|disfavoured/.test(id)) },
    ));
});

checkRule('disfavoured-term', {
  corpus: shippedCorpus(),
  found: [
    `
1. Calls upon neighbouring States to curb illegal migration.
                                          ^^^^^^^^^^^^^^^^^ Disfavoured term: use "irregular migration" (GCM, para. 10; GCM, para. 11)`,
    `
1. Asks that no illegal migrant be punished.
                ^^^^^^^^^^^^^^^ Disfavoured term: use "irregular migrants" (GCM, para. 26 (c); GCM, para. 31 (b))`,
  ],
  silent: [
    '1. Notes the Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime.',
    '1. Condemns any form of illegal deprivation of liberty.',
    '1. Condemns human trafficking.',
    '1. Provides healthcare.',
    '1. Quotes "illegal migration" as an example.',
  ],
  fixed: [
    [
      '1. Calls upon neighbouring States to curb illegal migration.',
      '1. Calls upon neighbouring States to curb irregular migration.',
    ],
  ],
  unfixed: [
    '1. Asks that no illegal migrant be punished.',
    '1. Asks that irregular illegal migrants be registered.',
  ],
});
