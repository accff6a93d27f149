/** A/C.3/78/L.52/Rev.1, recognized from the PDF. */
import type { Recipe } from './recipe';

const COMMA =
  'A preambular paragraph ends in a comma; the OCR reads "," as "." (resolution 78/217 has the comma)';
const COUNCIL =
  'Footnotes 1 to 5 cite the reports of the Human Rights Council session by session, in the order of its five resolutions here';

export const protectionOfMigrants: Recipe = {
  recognizedBy: /^\s*United Nations A\/C\.3\/78\/L\.52\/Rev\.1/,
  frontMatter: {
    symbol: 'A/C.3/78/L.52/Rev.1',
    title: 'Protection of migrants',
    short: ['L.52', 'L.52/Rev.1'],
    standing: 'draft',
    date: '2023-11-09',
    adoptedAs: 'A/RES/78/217',
    source: '003_2ba128020d592fdc.txt',
  },
  headings: [
    { starts: 'Third Committee', level: 2 },
    { starts: 'Protection of migrants', level: 1 },
  ],
  lostMarks: [
    { label: '1', after: '35/17 of 22 June 2017,', evidence: COUNCIL },
    { label: '2', after: '36/5 of 28 September 2017,', evidence: COUNCIL },
    { label: '3', after: '41/7 of 11 July 2019,', evidence: COUNCIL },
    { label: '4', after: '47/12 of 12 July 2021', evidence: COUNCIL },
  ],
  slips: [
    { line: 140, was: 'continued security concerns.', now: 'continued security concerns,', evidence: COMMA },
    { line: 172, was: 'in vulnerable situations.', now: 'in vulnerable situations,', evidence: COMMA },
    { line: 174, was: 'and their families.', now: 'and their families,', evidence: COMMA },
    { line: 180, was: 'best interests of the child.', now: 'best interests of the child,', evidence: COMMA },
    {
      line: 195,
      was: 'awareness of the Convention:',
      now: 'awareness of the Convention;',
      evidence: 'Items (a) to (f) end in semicolons; the OCR reads ";" as ":"',
    },
    {
      line: 239,
      was: 'wellbeing',
      now: 'well-being',
      evidence: 'The hyphen stood at a line end; lines 50 and 176 print "well-being"',
    },
  ],
  italicOpenings:
    'Operative paragraphs 4, 6, 11, 13, 28 and 29 keep their italics; the UN sets the enacting words and the openings of paragraphs so, and those of lettered items in roman',
};
