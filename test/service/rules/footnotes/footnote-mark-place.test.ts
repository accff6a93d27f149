import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-mark-place', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter of Ports[^1], which binds;
                                ^^^^^ A footnote mark stands after the punctuation`,
  ],
  silent: [
    '*Recalling* the Charter of Ports,[^1] which binds pilots[^2] and more ...[^3]...',
    // Three dots say that words were left out.
    '*Recalling* that the Charter[^1]... binds',
  ],
  fixed: [
    ['*Recalling* the Charter [^1]: the Code', '*Recalling* the Charter :[^1] the Code'],
    [
      '*Recalling* the Charter[^1], the Code[^2],[^3]; and the Rules[^4].',
      '*Recalling* the Charter,[^1] the Code;[^2],[^3] and the Rules.[^4]',
    ],
  ],
});
