/** Every rule, in the order of the README; where two findings share a span, the earlier rule speaks. */
import type { Rule } from '../check/rule';
import { departsFromAgreed } from './agreed/departs-from-agreed';
import { disfavouredTerm } from './agreed/disfavoured-term';
import { supersededWording } from './agreed/superseded-wording';
import { baseRules } from './base-rules';
import { formRules } from './form-rules';
import { noteRules } from './note-rules';
import { draftLanguage } from './structure/draft-language';
import { frontMatterNames } from './structure/front-matter-names';
import { syntax } from './structure/syntax';

export const rules: readonly Rule[] = [
  syntax,
  frontMatterNames,
  draftLanguage,
  supersededWording,
  departsFromAgreed,
  disfavouredTerm,
  ...noteRules,
  ...formRules,
  ...baseRules,
];
