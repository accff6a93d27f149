import { checkRule } from '../../../support/check-rule';
import { shippedCorpus } from '../../../support/shipped-corpus';

checkRule('departs-from-agreed', {
  corpus: shippedCorpus(),
  found: [
    `
1. Promotes effectively the human rights of all migrants, especially those of women and children, regardless of their marital status;
                                                                                                                      ^^^^^^^ Departs from agreed language: "migratory" (NYD, Annex II, para. 8 (i))

2. Decides that the International Migration Review Forum shall take place every four years beginning in 2012.
                                                                                                        ^^^^ Departs from agreed language: "2022" (GCM, para. 49 (c))

3. Decides that the International Migration Review Forum shall take place every four years beginning in 2018.
                                                                                                        ^^^^ Departs from agreed language: "2022" (GCM, para. 49 (c))`,
    `
1. Urges States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;
                                                                           ^^^^^^^^^^^ Departs from agreed language: "a primary" (GCM, para. 23)

2. Recalls the obligation of States to readmit their own citizens.
                                                         ^^^^^^^^ Departs from agreed language: "nationals" (GCM, para. 37)`,
    `
1. Takes note of the contribution of the Global Forum on and Development;
                                                      ^^^^^^ Departs from agreed language: "on Migration and" (NYD, para. 55), words left out

2. Takes note of the contribution of the Global Forum on Fisheries and Development.`,
  ],
  silent: [
    '1. Promotes effectively the human rights of all migrants, especially those of women and children, regardless of their migration status;',
    '# Using detention as a last resort only',
    '1. Protects all migrants, regardless of their migratory status;',
    '1. Protects all migrants, regardless of their migration status;',
    '1. Decides that the International Migration Review Forum shall take place every four years beginning in 2019.',
    '1. Decides to cooperate internationally to save lives and prevent migrant deaths and injuries through individual or joint search and rescue operations, standardized collection and exchange of relevant information, as well as to identify those who have died or gone missing, and to facilitate communication with affected families.',
  ],
  fixed: [
    [
      '1. Decides to take a human rights-based approach to any detention of migrants, using detention as a last resort only;',
      '1. Decides to take a human rights-based approach to any detention of migrants, using detention as a measure of last resort only;',
    ],
    [
      `1. Intensify joint efforts to prevent and combat[^1] smuggling of migrants;

[^1]: Resolution 55/25, annex III.`,
      `1. Intensify joint efforts to prevent and counter[^1] smuggling of migrants;

[^1]: Resolution 55/25, annex III.`,
    ],
    [
      `1. Urges States to uphold the best interests of the child at all times, as the[^1] primary consideration in situations where children are concerned;

[^1]: Resolution 44/25, annex.`,
      `1. Urges States to uphold the best interests of the child at all times, as a[^1] primary consideration in situations where children are concerned;

[^1]: Resolution 44/25, annex.`,
    ],
    [
      '1. Calls upon States to establish or maintain, as feasible, non-discriminatory national social protection systems;',
      '1. Calls upon States to establish or maintain non-discriminatory national social protection systems;',
    ],
    [
      '1. Urges States to collect, centralize and systematize data regarding corpses and to prevent abuse, all forms of exploitation, forced and child labour, extortion and other situations of dependency;',
      '1. Urges States to collect, centralize and systematize data regarding corpses and to prevent abuse, all forms of exploitation, forced, compulsory and child labour, extortion and other situations of dependency;',
    ],
  ],
  unfixed: [
    '1. Urges States to uphold the best interests of the child at all times, as the [EU: very] primary consideration in situations where children are concerned;',
  ],
});
