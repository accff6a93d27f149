/** The rules of footnotes and citations, in the order of docs/rules. */
import type { Rule } from '../check/rule';
import { citationDate } from './citations/citation-date';
import { citationDateAgain } from './citations/citation-date-again';
import { citationNumber } from './citations/citation-number';
import { citationUndated } from './citations/citation-undated';
import { instrumentTitle } from './citations/instrument-title';
import { presentResolution } from './citations/present-resolution';
import { symbolInText } from './citations/symbol-in-text';
import { footnoteForm } from './footnotes/footnote-form';
import { footnoteMarkPlace } from './footnotes/footnote-mark-place';
import { footnoteMarksApart } from './footnotes/footnote-marks-apart';
import { footnoteOrder } from './footnotes/footnote-order';
import { footnoteReference } from './footnotes/footnote-reference';
import { footnoteRepeated } from './footnotes/footnote-repeated';
import { footnoteStop } from './footnotes/footnote-stop';
import { footnoteUndefined } from './footnotes/footnote-undefined';
import { footnoteUnused } from './footnotes/footnote-unused';
import { ibidBroken } from './footnotes/ibid-broken';
import { ibidChanged } from './footnotes/ibid-changed';
import { ibidExpected } from './footnotes/ibid-expected';
import { officialRecords } from './footnotes/official-records';

export const noteRules: readonly Rule[] = [
  footnoteUndefined,
  footnoteUnused,
  ibidBroken,
  ibidChanged,
  footnoteReference,
  officialRecords,
  footnoteOrder,
  ibidExpected,
  footnoteRepeated,
  footnoteForm,
  footnoteStop,
  footnoteMarkPlace,
  footnoteMarksApart,
  instrumentTitle,
  citationDate,
  citationNumber,
  citationUndated,
  citationDateAgain,
  symbolInText,
  presentResolution,
];
