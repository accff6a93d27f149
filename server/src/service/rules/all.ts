/** Every rule, in the order of the README; where two findings share a span, the earlier rule speaks. */
import type { Rule } from '../rule';
import { formRules } from './form';
import { syntax } from './syntax';

export const rules: readonly Rule[] = [...formRules, syntax];
