/** The styles of a United Nations document: their names are those of the UN's own templates. */
import type { PrintedParagraph } from '../printed/model';

/** The style of a paragraph, by its id; the title of a resolution is smaller than the headings of its parts. */
export function styleOfBlock({ heading, block }: PrintedParagraph, isFirst = false): string {
  if (heading === 1 && isFirst) return 'TitleH1';
  if (heading > 0) return HEADINGS[heading - 1] ?? 'H6';
  return block === 'front' || block === 'closing' ? 'Printed' : 'SingleTxt';
}

const HEADINGS = ['HCh', 'H1', 'H23', 'H4', 'H5', 'H6'];

interface StyleRow {
  readonly id: string;
  readonly name: string;
  /** Of the paragraph. */
  readonly paragraph?: string;
  /** Of its words. */
  readonly words?: string;
}

const heading = (id: string, name: string, level: number, words: string): StyleRow => ({
  id,
  name,
  paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${level < 3 ? 240 : 120}" w:after="120" w:line="${level === 1 && id !== 'TitleH1' ? 300 : level < 3 ? 270 : 240}" w:lineRule="exact"/><w:ind w:left="1267" w:right="1267"/><w:outlineLvl w:val="${level - 1}"/>`,
  words,
});

/** Where tabs stop inside a paragraph: at its number, and at what hangs on it. */
const TABS = [1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622, 5098, 5573, 6048]
  .map((at) => `<w:tab w:val="left" w:pos="${at}"/>`)
  .join('');

const INDENT = '<w:ind w:left="1267" w:right="1267"/>';

const STYLES: readonly StyleRow[] = [
  {
    id: 'SingleTxt',
    name: '__Single Txt',
    paragraph: `<w:tabs>${TABS}</w:tabs><w:spacing w:after="120"/>${INDENT}<w:jc w:val="both"/>`,
    words: '<w:kern w:val="14"/>',
  },
  heading('HCh', '_ H _Ch', 1, '<w:b/><w:sz w:val="28"/>'),
  heading('TitleH1', 'Title_H1', 1, '<w:b/><w:sz w:val="24"/>'),
  heading('H1', '_ H_1', 2, '<w:b/><w:sz w:val="24"/>'),
  heading('H23', '_ H_2/3', 3, '<w:b/>'),
  heading('H4', '_ H_4', 4, '<w:b/>'),
  heading('H5', '_ H_5', 5, '<w:b/>'),
  heading('H6', '_ H_6', 6, '<w:b/>'),
  { id: 'Printed', name: 'Printed line', paragraph: `<w:spacing w:after="120"/>${INDENT}` },
  { id: 'Session', name: 'Session', paragraph: '<w:spacing w:before="120"/>', words: '<w:b/>' },
  {
    id: 'Committee',
    name: 'Committee',
    paragraph: '<w:spacing w:line="270" w:lineRule="exact"/>',
    words: '<w:b/><w:sz w:val="24"/>',
  },
  { id: 'AgendaItemNormal', name: 'Agenda_Item_Normal' },
  {
    id: 'Sponsors',
    name: 'Sponsors',
    paragraph: `<w:spacing w:before="240" w:after="120"/>${INDENT}`,
    words: '<w:b/>',
  },
  {
    id: 'TableCell',
    name: 'Table cell',
    paragraph: '<w:spacing w:before="40" w:after="40" w:line="210" w:lineRule="exact"/>',
    words: '<w:sz w:val="17"/>',
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph:
      '<w:tabs><w:tab w:val="right" w:pos="1209"/><w:tab w:val="left" w:pos="1267"/></w:tabs><w:spacing w:line="210" w:lineRule="exact"/><w:ind w:left="1267" w:right="1267" w:hanging="475"/>',
    words: '<w:spacing w:val="5"/><w:w w:val="104"/><w:sz w:val="17"/>',
  },
  { id: 'Header', name: 'header', words: '<w:b/><w:sz w:val="17"/>' },
  { id: 'Footer', name: 'footer', words: '<w:b/><w:sz w:val="17"/>' },
];

const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';

const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:suppressAutoHyphens/><w:spacing w:line="240" w:lineRule="exact"/></w:pPr><w:rPr><w:spacing w:val="4"/><w:w w:val="103"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>';

const REFERENCE =
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

const TABLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const styleXml = ({ id, name, paragraph, words }: StyleRow): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''
  }${words ? `<w:rPr>${words}</w:rPr>` : ''}</w:style>`;

/** The children of `w:styles`. */
export const stylesXml = (): string =>
  `${DEFAULTS}${NORMAL}${STYLES.map(styleXml).join('')}${REFERENCE}${TABLE}`;
