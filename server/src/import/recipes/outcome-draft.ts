/** A page (paras. 54 to 59) of the draft outcome document annexed to A/RES/70/302. */
import type { Recipe } from './recipe';

const SPACED =
  'A gap in the printed line was read as a blank; the New York Declaration prints the word whole';

export const outcomeDraft: Recipe = {
  recognizedBy: /^Draft outcome document of the high-level plenary meeting[\s\S]{0,200}A\/RES\/70\/302/,
  frontMatter: {
    symbol: 'A/RES/70/302',
    title:
      'Draft outcome document of the high-level plenary meeting of the General Assembly on addressing large movements of refugees and migrants',
    standing: 'superseded',
    supersededBy: 'A/RES/71/1',
    source: '000_44f06bb4bea7bd60.txt',
  },
  headings: [{ starts: 'Draft outcome document', level: 1 }],
  slips: [
    { line: 15, was: 'High -level', now: 'High-level', evidence: SPACED },
    { line: 26, was: 'education -related', now: 'education-related', evidence: SPACED },
    { line: 43, was: 'with d ue', now: 'with due', evidence: SPACED },
    { line: 53, was: 'policies .', now: 'policies.', evidence: SPACED },
  ],
};
