/** Head and foot of the pages: the masthead on the first one, the symbol and the page on the others. */
import type { PrintedHead } from '../printed/model';
import { xmlEscaped } from './xml';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlEscaped(text)}</w:t></w:r>`;

const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

const cell = (width: number, content: string, align = 'bottom'): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${RULE}<w:vAlign w:val="${align}"/></w:tcPr>${content}</w:tc>`;

const RULE = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>';

/** Widths of the masthead's columns: a margin, the organ, what kind of document it is; twips. */
const COLUMNS = [1267, 5300, 3283] as const;
const WHOLE = 9850;

/** The organ that a symbol is of. */
const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/^S\//, 'Security Council'],
  [/^E\//, 'Economic and Social Council'],
];

const organOf = (symbol: string | undefined): string =>
  ORGANS.find(([of]) => of.test(symbol ?? ''))?.[1] ?? 'General Assembly';

/** The masthead: a table in the head of the first page, without an emblem. */
export function masthead({ symbol, standing, date }: PrintedHead): string {
  const [margin, middle, right] = COLUMNS;
  const letters = symbol ? run(symbol.slice(0, 1), '<w:sz w:val="40"/>') + run(symbol.slice(1)) : run('');
  const first = `<w:tr><w:trPr><w:trHeight w:val="864" w:hRule="exact"/></w:trPr>${cell(margin, paragraph(''))}${cell(
    middle,
    paragraph(run('United Nations', '<w:w w:val="96"/><w:sz w:val="28"/>')),
  )}${cell(right, paragraph(letters, `${LARGE}<w:jc w:val="right"/>`))}</w:tr>`;
  const kind = [
    `Distr.: ${standing === 'adopted' ? 'General' : 'Limited'}`,
    date ?? '',
    '',
    'Original: English',
  ];
  const second = `<w:tr><w:trPr><w:trHeight w:val="1900" w:hRule="atLeast"/></w:trPr>${cell(margin, paragraph(''), 'top')}${cell(
    middle,
    paragraph(
      run(organOf(symbol), '<w:b/><w:sz w:val="34"/>'),
      '<w:spacing w:before="120" w:line="400" w:lineRule="exact"/>',
    ),
    'top',
  )}${cell(right, kind.map((line, at) => paragraph(run(line), at === 0 ? '<w:spacing w:before="240"/>' : '')).join(''), 'top')}</w:tr>`;
  const grid = COLUMNS.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${WHOLE}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${first}${second}</w:tbl>${paragraph('')}`;
}

const LARGE = '<w:spacing w:line="400" w:lineRule="atLeast"/>';

/** The head of the other pages: the symbol, on the outer side. */
export const laterHead = ({ symbol, title }: PrintedHead, side: 'left' | 'right'): string =>
  paragraph(run(symbol ?? title ?? '', ''), `<w:pStyle w:val="Header"/><w:jc w:val="${side}"/>`);

const field = (name: string): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** Page and pages, on the outer side. */
export const foot = (side: 'left' | 'right'): string =>
  paragraph(
    `${field('PAGE')}<w:r><w:t>/</w:t></w:r>${field('NUMPAGES')}`,
    `<w:pStyle w:val="Footer"/><w:jc w:val="${side}"/>`,
  );
