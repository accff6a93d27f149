import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../../server/src/corpus/document';
import { citationDate } from '../../../../server/src/service/rules/citations/citation-date';
import { findingsIn } from '../../../support/check';
import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('citation-date', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* its resolutions 73/195 of 19 December 2017 and 70/1 of 25 September 2016,
                                      ^^^^^^^^^^^^^^^^ Resolution 73/195 was adopted on 19 December 2018
                                                                   ^^^^^^^^^^^^^^^^^ Resolution 70/1 was adopted on 25 September 2015

*Recalling also* its resolutions 75/1 of 25 September 2016 and 67/3 of 31 November 2012,
                                         ^^^^^^^^^^^^^^^^^ 25 September 2016 is not in the session of resolution 75/1
                                                                       ^^^^^^^^^^^^^^^^ No calendar has the day 31 November 2012`,
    `
*Recalling* Security Council resolution 1325 (0200) of 31 October 2000,
                                                       ^^^^^^^^^^^^^^^ 31 October 2000 is not of the year in resolution 1325 (0200)`,
  ],
  silent: [
    '*Recalling* Human Rights Council resolution 35/17 of 22 June 2017, resolution 5/14 of 2 March 2022 of the United Nations Environment Assembly and its resolution 54/15 of 11 October 2023,',
    '*Recalling* its resolutions 73/195 of 19 December 2018 and 71/280 of 6 April 2017,',
    '*Recalling* its resolution 54/15 of 11 October 2023 and its resolution 26/9 of 26 June 2014,',
    '*Recalling* resolution 5/1 of the United Nations Environment Assembly of 2 March 2022,',
    '*Recalling* document A/72/643 of 12 December 2017,',
  ],
  fixed: [
    [
      '*Recalling* its resolutions 73/195 of 19 December 2017 and 72/308 of 8 August 2018,',
      '*Recalling* its resolutions 73/195 of 19 December 2018 and 72/308 of 6 August 2018,',
    ],
    [
      '*Recalling* its resolution 71/313 of 6 August 2018,',
      '*Recalling* its resolution 71/313 of 6 July 2017,',
    ],
  ],
  unfixed: ['*Recalling* its resolution 75/1 of 25 September 2016,'],
});

suite('a resolution beside which one of the day, a digit off, was adopted', () => {
  const ofAugust = documentFrom(
    '---\nsymbol: A/RES/72/303\nstanding: adopted\ndate: 2018-08-09\n---\n\n1. Lamps.\n',
    {
      kind: 'shipped',
    },
  );
  const corpus = { ...citedCorpus, documents: [...citedCorpus.documents, ofAugust] };

  test('is mended by nobody unasked: the day may be the slip, or the number', async () => {
    const draft = '*Recalling* its resolution 72/303 of 6 August 2018,';
    const [found] = await findingsIn(draft, { rules: [citationDate], corpus });
    assert.deepEqual(
      found?.fixes.map(({ title }) => title),
      ['Use "9 August 2018"', 'Use "72/308"'],
    );
    assert.equal(found?.turnsSense, true);
  });

  test('is mended where no other resolution is of the day', async () => {
    const draft = '*Recalling* its resolution 72/303 of 8 August 2018,';
    const [found] = await findingsIn(draft, { rules: [citationDate], corpus });
    assert.equal(found?.turnsSense, undefined);
  });
});

test('citation-date offers the day, where it is the day that is wrong', async () => {
  const draft = '*Recalling* its resolution 72/308 of 6 April 2017,';
  const [found] = await findingsIn(draft, { rules: [citationDate], corpus: citedCorpus });
  assert.deepEqual(
    found?.fixes.map(({ title }) => title),
    ['Use "6 August 2018"'],
  );
});
