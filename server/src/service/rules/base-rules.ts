/** The rules that speak of changes from the base. */
import type { Rule } from '../check/rule';
import { baseDropped } from './base/base-dropped';
import { baseNumber } from './base/base-number';
import { baseOpening } from './base/base-opening';
import { baseQualifier } from './base/base-qualifier';

export const baseRules: readonly Rule[] = [baseOpening, baseQualifier, baseNumber, baseDropped];
