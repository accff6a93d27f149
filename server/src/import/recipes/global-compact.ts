/** A/RES/73/195, recognized from the PDF. */
import type { Recipe } from './recipe';

const COLON = 'The items before and after it end in semicolons; the OCR reads ";" as ":" in narrow type';

export const globalCompact: Recipe = {
  recognizedBy: /^#* *73\/195\. Global Compact for Safe, Orderly and Regular Migration/m,
  frontMatter: {
    symbol: 'A/RES/73/195',
    title: 'Global Compact for Safe, Orderly and Regular Migration',
    short: ['GCM', 'Global Compact for Migration', 'Marrakech Compact on Migration'],
    standing: 'adopted',
    date: '2018-12-19',
    body: 'annex',
    source: '002_99dee11bf006010b.txt',
  },
  headings: [
    { starts: 'Resolution adopted', level: 1 },
    { starts: '73/195.', level: 1 },
    { starts: 'Annex', level: 1 },
    { starts: 'Global Compact', level: 1 },
    { starts: 'Preamble', level: 2 },
    { starts: 'Our vision', level: 2 },
    { starts: 'Common understanding', level: 3 },
    { starts: 'Shared responsibilities', level: 3 },
    { starts: 'Unity of purpose', level: 3 },
    { starts: 'Our cooperative framework', level: 2 },
    { starts: 'Objectives for safe', level: 3 },
    { starts: 'Objectives and commitments', level: 2 },
    { starts: 'Objective ', level: 3 },
    { starts: 'Natural disasters', level: 4 },
    { starts: 'Implementation', level: 2 },
    { starts: 'Follow-up and review', level: 2 },
  ],
  lostMarks: [
    {
      label: '6',
      after: 'Trafficking in Persons, Especially Women and Children,',
      evidence:
        'Footnote 6 cites Treaty Series vol. 2237, the trafficking Protocol (so L.52/Rev.1, footnote 19)',
    },
    {
      label: '7',
      after: 'Smuggling of Migrants by Land, Sea and Air;',
      evidence:
        'Footnote 7 cites Treaty Series vol. 2241, the smuggling Protocol (so L.52/Rev.1, footnote 18)',
    },
    {
      label: '8',
      after: 'the Slavery Convention',
      evidence:
        'Footnote 8 cites the League of Nations, Treaty Series; only the Slavery Convention of 1926 is printed there',
    },
  ],
  slips: [
    {
      line: 130,
      was: 'multistakeholder',
      now: 'multi-stakeholder',
      evidence: 'The hyphen stood at a line end; paras. 43 (a) (iv) and 47 print "multi-stakeholder"',
    },
    { line: 373, was: 'relevant stakeholders:', now: 'relevant stakeholders;', evidence: COLON },
    {
      line: 458,
      was: 'evidencebased',
      now: 'evidence-based',
      evidence: 'The hyphen stood at a line end; the objective list, item 17, prints "evidence-based"',
    },
    { line: 506, was: 'policy discussions:', now: 'policy discussions;', evidence: COLON },
    { line: 523, was: 'all relevant stakeholders:', now: 'all relevant stakeholders;', evidence: COLON },
    { line: 553, was: 'upon return:', now: 'upon return;', evidence: COLON },
  ],
  italicOpenings:
    'Operative paragraph 2 keeps its italics; the UN sets the enacting words and all openings so',
  italicHeads: {
    heads: [
      'People-centred',
      'International cooperation',
      'National sovereignty',
      'Rule of law and due process',
      'Sustainable development',
      'Human rights',
      'Gender-responsive',
      'Whole-of-government approach',
      'Whole-of-society approach',
    ],
    evidence: 'Item (h) of the same list keeps the italics of its head',
  },
};
