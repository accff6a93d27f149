/** Head and foot of the pages: the masthead on the first one, the symbol and the page on the others. */
import type { PrintedHead } from '../printed/model';
import { xmlEscaped } from './xml';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlEscaped(text)}</w:t></w:r>`;

const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** A cell of the head, with the rule below its row; `rule` is its weight in eighths of a point. */
const cell = (width: number, content: string, { align, rule }: { align: string; rule: number }): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:tcBorders><w:bottom w:val="single" w:sz="${rule}" w:space="0" w:color="auto"/></w:tcBorders><w:vAlign w:val="${align}"/></w:tcPr>${content}</w:tc>`;

const row = (height: number, cells: string): string =>
  `<w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>${cells}</w:tr>`;

/** A table of the head: what stands in its cells begins where its paragraphs would. */
const table = (columns: readonly number[], rows: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${WHOLE}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows}</w:tbl>${AFTER_TABLE}`;

/** A head may not end with a table; what has to follow takes no room. */
const AFTER_TABLE = paragraph('', '<w:spacing w:line="20" w:lineRule="exact"/>');

/** Widths of the masthead's columns: a margin, the organ, what kind of document it is; twips. */
const COLUMNS = [1267, 5472, 3111] as const;
const WHOLE = 9850;

/** The organ that a symbol is of. */
const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/^S\//, 'Security Council'],
  [/^E\//, 'Economic and Social Council'],
];

const organOf = (symbol: string | undefined): string =>
  ORGANS.find(([of]) => of.test(symbol ?? ''))?.[1] ?? 'General Assembly';

/** The masthead: a table in the head of the first page, without an emblem. */
export function masthead({ symbol, standing, date, isReport }: PrintedHead): string {
  if (isReport) return paragraph('');
  const [margin, middle, right] = COLUMNS;
  const letters = symbol ? run(symbol.slice(0, 1), '<w:sz w:val="40"/>') + run(symbol.slice(1)) : run('');
  const first = [
    cell(margin, paragraph(''), THIN),
    cell(middle, paragraph(run('United Nations', '<w:w w:val="96"/><w:sz w:val="28"/>')), THIN),
    cell(right, paragraph(letters, `${LARGE}<w:jc w:val="right"/>`), THIN),
  ];
  const organ = paragraph(
    run(organOf(symbol), '<w:b/><w:sz w:val="34"/>'),
    '<w:spacing w:before="120" w:line="400" w:lineRule="exact"/>',
  );
  const second = [
    cell(margin, paragraph(''), THICK),
    cell(middle, organ, THICK),
    cell(right, kindOf(standing, date), THICK),
  ];
  return table(COLUMNS, row(864, first.join('')) + row(2880, second.join('')));
}

const THIN = { align: 'bottom', rule: 4 };
const THICK = { align: 'top', rule: 12 };

/** What kind of document it is, of which day. */
const kindOf = (standing: PrintedHead['standing'], date = ''): string =>
  [`Distr.: ${standing === 'adopted' ? 'General' : 'Limited'}`, date, '', 'Original: English']
    .map((line, at) => paragraph(run(line), at === 0 ? '<w:spacing w:before="240"/>' : ''))
    .join('');

const LARGE = '<w:spacing w:line="400" w:lineRule="atLeast"/>';

/** The head of the other pages: the symbol, on the outer side, above a rule. */
export const laterHead = ({ symbol, title }: PrintedHead, side: 'left' | 'right'): string =>
  table(
    [WHOLE],
    row(
      864,
      cell(
        WHOLE,
        paragraph(run(symbol ?? title ?? ''), `<w:pStyle w:val="Header"/><w:jc w:val="${side}"/>`),
        THIN,
      ),
    ),
  );

const field = (name: string): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** Page and pages, on the outer side. */
export const foot = (side: 'left' | 'right'): string =>
  paragraph(
    `${field('PAGE')}<w:r><w:t>/</w:t></w:r>${field('NUMPAGES')}`,
    `<w:pStyle w:val="Footer"/><w:jc w:val="${side}"/>`,
  );
