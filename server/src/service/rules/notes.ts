/** The rules of footnotes and citations, in the order of docs/rules. */
import type { Rule } from '../rule';
import { footnoteForm } from './footnote-form';
import { footnoteMarkPlace } from './footnote-mark-place';
import { footnoteOrder } from './footnote-order';
import { footnoteRepeated } from './footnote-repeated';
import { footnoteStop } from './footnote-stop';
import { footnoteUndefined } from './footnote-undefined';
import { footnoteUnused } from './footnote-unused';
import { ibidBroken } from './ibid-broken';
import { ibidExpected } from './ibid-expected';

export const noteRules: readonly Rule[] = [
  footnoteUndefined,
  footnoteUnused,
  ibidBroken,
  footnoteOrder,
  ibidExpected,
  footnoteRepeated,
  footnoteForm,
  footnoteStop,
  footnoteMarkPlace,
];
