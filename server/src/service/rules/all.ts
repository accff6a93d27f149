/** Every rule, in the order of the README; where two findings share a span, the earlier rule speaks. */
import type { Rule } from '../rule';
import { departsFromAgreed } from './departs-from-agreed';
import { disfavouredTerm } from './disfavoured-term';
import { formRules } from './form';
import { noteRules } from './notes';
import { supersededWording } from './superseded-wording';
import { syntax } from './syntax';

export const rules: readonly Rule[] = [
  syntax,
  supersededWording,
  departsFromAgreed,
  disfavouredTerm,
  ...noteRules,
  ...formRules,
];
