/** The rules of footnotes and citations, in the order of docs/rules. */
import type { Rule } from '../rule';
import { citationDate } from './citation-date';
import { citationDateAgain } from './citation-date-again';
import { citationNumber } from './citation-number';
import { citationUndated } from './citation-undated';
import { footnoteForm } from './footnote-form';
import { footnoteMarkPlace } from './footnote-mark-place';
import { footnoteMarksApart } from './footnote-marks-apart';
import { footnoteOrder } from './footnote-order';
import { footnoteReference } from './footnote-reference';
import { footnoteRepeated } from './footnote-repeated';
import { footnoteStop } from './footnote-stop';
import { footnoteUndefined } from './footnote-undefined';
import { footnoteUnused } from './footnote-unused';
import { ibidBroken } from './ibid-broken';
import { ibidChanged } from './ibid-changed';
import { ibidExpected } from './ibid-expected';
import { instrumentTitle } from './instrument-title';
import { officialRecords } from './official-records';
import { presentResolution } from './present-resolution';
import { symbolInText } from './symbol-in-text';

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
