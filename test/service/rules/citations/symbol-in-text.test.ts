import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('symbol-in-text', {
  corpus: citedCorpus,
  found: [
    `
1. *Recalls* A/RES/73/195, and resolution A/RES/72/308;
             ^^^^^^^^^^^^ Write "resolution 73/195"
                                          ^^^^^^^^^^^^ Write "resolution 72/308"`,
  ],
  silent: [
    `1. *Recalls* resolution 73/195 and document A/72/643;[^1]

[^1]: A/RES/73/195.`,
  ],
  fixed: [
    [
      '1. *Recalls* A/RES/73/195, and resolution A/RES/72/308;',
      '1. *Recalls* resolution 73/195, and resolution 72/308;',
    ],
  ],
});
