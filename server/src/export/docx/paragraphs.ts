/** Paragraphs and tables of WordprocessingML. */
import type { PrintedBlock, PrintedParagraph, PrintedRow, PrintedTable, Track } from '../printed/model';
import { type Counters, changeAttributes, elementOf, isSameTrack, wordRuns } from './runs';
import { styleOfBlock } from './styles';

/** The blocks of a text, moves marked as such. */
export function bodyOf(blocks: readonly PrintedBlock[], counters: Counters): string {
  let xml = '';
  blocks.forEach((block, at) => {
    const move = moveOf(block);
    if (move && !isSameTrack(move, moveOf(blocks[at - 1]))) xml += moveRange('Start', move, counters);
    xml += block.kind === 'table' ? table(block, counters) : paragraph(block, counters, at === 0);
    if (move && !isSameTrack(move, moveOf(blocks[at + 1]))) xml += moveRange('End', move, counters);
  });
  return xml;
}

const moveOf = (block: PrintedBlock | undefined): Track | undefined =>
  block?.kind === 'paragraph' ? block.end.find(({ move }) => move !== undefined) : undefined;

/** Where the words of a move begin and end. The end names the start by its id. */
function moveRange(edge: 'Start' | 'End', track: Track, counters: Counters): string {
  const name = `w:${track.kind === 'insertion' ? 'moveTo' : 'moveFrom'}Range${edge}`;
  if (edge === 'End') return `<${name} w:id="${counters.openMove}"/>`;
  counters.openMove = counters.id;
  return `<${name} ${changeAttributes(track, counters)} w:date="${NO_DATE}" w:name="${track.move}"/>`;
}

/** The schema wants a date on the range of a move; this one says that there is none. */
const NO_DATE = '2000-01-01T00:00:00Z';

function paragraph(block: PrintedParagraph, counters: Counters, isFirst: boolean): string {
  const style = `<w:pStyle w:val="${styleOfBlock(block, isFirst)}"/>`;
  const end = endOf(block.end, counters);
  return `<w:p><w:pPr>${style}${end}</w:pPr>${wordRuns(block.inlines, counters)}</w:p>`;
}

/** The changes of a paragraph's end. */
function endOf(tracks: readonly Track[], counters: Counters): string {
  const elements = tracks.map((track) => `<${elementOf(track)} ${changeAttributes(track, counters)}/>`);
  return elements.length === 0 ? '' : `<w:rPr>${elements.join('')}</w:rPr>`;
}

/** The text's width, between the indents of its paragraphs; twips. */
const WIDTH = 7306;

const BORDERS =
  '<w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/></w:tblBorders>';

function table({ rows }: PrintedTable, counters: Counters): string {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const width = Math.floor(WIDTH / columns);
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
  const properties = `<w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/><w:tblInd w:w="1267" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr>`;
  const xml = rows.map((row) => tableRow(row, width, counters)).join('');
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${xml}</w:tbl>${AFTER_TABLE}`;
}

/** Two tables that follow one another would be one. */
const AFTER_TABLE = '<w:p><w:pPr><w:pStyle w:val="TableCell"/></w:pPr></w:p>';

function tableRow({ cells, tracks }: PrintedRow, width: number, counters: Counters): string {
  const [track] = tracks;
  const change = track
    ? `<w:trPr><${track.kind === 'insertion' ? 'w:ins' : 'w:del'} ${changeAttributes(track, counters)}/></w:trPr>`
    : '';
  const xml = cells.map((cell, at) => {
    const align = at > 0 ? '<w:jc w:val="right"/>' : '';
    const paragraph = `<w:p><w:pPr><w:pStyle w:val="TableCell"/>${align}</w:pPr>${wordRuns(cell, counters)}</w:p>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph}</w:tc>`;
  });
  return `<w:tr>${change}${xml.join('')}</w:tr>`;
}
