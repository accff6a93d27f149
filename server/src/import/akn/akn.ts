/**
 * Reads the UN's own markup of its resolutions, Akoma Ntoso for the UN (AKN4UN): paragraphs with their
 * numbers and italics, headings, parts, annexes, tables as text, footnotes with their marks. The cover page
 * is left out save what the front matter says; whatever has no place is reported with its line.
 */

import { readDate } from '../../resolution/citations/dates';
import { type InlineRun, plainTextOfRuns, renderRuns } from '../inline-runs';
import type { Imported, ImportedBlock, ImportedFrontMatter, Repair } from '../model';
import { walkXml } from '../xml';
import { headingClass, isHeadingElement } from './akn-elements';
import { AknStream, type RawBlock, type RawFront } from './akn-stream';

/** What isn't in the text itself. */
export interface AknOptions {
  /** The name of the file it came from, for the front matter. */
  readonly source?: string;
}

/** Whether a text is Akoma Ntoso, by its root element; a declaration and comments may stand before it. */
export const isAkn = (text: string): boolean => /<(?:\w+:)?akomaNtoso[\s>]/u.test(text.slice(0, 5_000));

/** Reads one file. Throws `ImportError` where it isn't well-formed XML or not Akoma Ntoso. */
export const readAkn = (xml: string, options: AknOptions = {}): Imported => {
  const stream = new AknStream();
  walkXml(xml, stream);
  const repairs: Repair[] = [...stream.repairs];
  const report = (kind: Repair['kind'], line: number, message: string) =>
    repairs.push({ kind, line, message });
  const raw = withAnnexHeadings(withPartInSymbol(stream.blocks), report);
  const blocks = raw.flatMap((block) => readBlock(block, report));
  const notes = stream.notes.map(({ label, line, runs }) => ({ label, line, text: renderRuns(runs) }));
  return {
    frontMatter: frontMatterOf(stream.front, stream.blocks, options, report),
    blocks: withKnownMarks(blocks, new Set(notes.map(({ label }) => label)), report),
    notes,
    repairs: repairs.sort((a, b) => a.line - b.line),
  };
};

type Report = (kind: Repair['kind'], line: number, message: string) => void;

// "A/RES/75/101 A-B"
const RESOLUTION = /^[AES]\/RES\//u;

const frontMatterOf = (
  front: RawFront,
  blocks: readonly RawBlock[],
  { source }: AknOptions,
  report: Report,
): ImportedFrontMatter => {
  const { symbol, language } = front;
  const date = adoptionDate(front, report);
  const name = symbol.replace(/\s+/gu, ' ').trim();
  const titles = blocks.filter((block) => block.element === 'docTitle' && !block.inPart);
  const title = titles.map(({ runs }) => plainTextOfRuns(runs)).join('; ');
  return {
    ...(name && { symbol: name }),
    ...(title && { title }),
    standing: RESOLUTION.test(name) ? 'adopted' : 'draft',
    ...(date && { date }),
    ...(source && { source }),
    ...(language && language !== 'eng' && { language }),
  };
};

/** The day of adoption as the document prints it; the metadata speaks where nothing is printed. */
const adoptionDate = ({ date, printedDates }: RawFront, report: Report): string | undefined => {
  const printed = printedDates.flatMap(({ line, words }) => {
    const iso = readDate(words.replace(/\s+/gu, ' ').trim());
    return iso ? [{ iso, line, words: words.trim() }] : [];
  });
  const [first] = printed;
  if (!first || printed.some(({ iso }) => iso === date)) return date;
  if (date)
    report('date', first.line, `Date ${date} of the metadata is not the one printed: "${first.words}"`);
  return first.iso;
};

/**
 * A part published by itself has its letter in the symbol (`A/RES/75/245 B`), so it needs no heading; the
 * footnote at the letter, which says how the other part is called now, goes to the title.
 */
const withPartInSymbol = (blocks: readonly RawBlock[]): RawBlock[] => {
  const isNumber = (block: RawBlock) => isPartNumber(block) && !block.inPart;
  const marks = blocks.filter(isNumber).flatMap(({ runs }) => runs.filter((run) => run.kind === 'mark'));
  const title = blocks.findIndex((block) => block.element === 'docTitle');
  return blocks
    .map((block, index) => (index === title ? { ...block, runs: [...block.runs, ...marks] } : block))
    .filter((block) => !isNumber(block));
};

/** The markup may say that an annex begins where the text doesn't print the word. */
const withAnnexHeadings = (blocks: readonly RawBlock[], report: Report): readonly RawBlock[] =>
  blocks.flatMap((block, index) => {
    const begins = block.annex > (blocks[index - 1]?.annex ?? 0);
    if (!begins || ANNEX.test(plainTextOfRuns(block.runs))) return [block];
    report('heading', block.line, 'Heading "Annex" added, as the markup has it');
    return [{ ...block, element: 'heading', number: '', rows: [], runs: ANNEX_RUNS }, block];
  });

const ANNEX_RUNS: readonly InlineRun[] = [{ kind: 'text', text: 'Annex', italic: false }];

const readBlock = (block: RawBlock, report: Report): ImportedBlock[] => {
  const { line, runs } = block;
  if (block.element === 'table') {
    report('not-placed', line, `Table of ${block.rows.length} rows printed as text`);
    return [{ line, text: block.rows.map(renderRow).join('\n') }];
  }
  if (isPartNumber(block)) return [{ line, heading: 1, text: renderRuns(runs) }];
  const text = renderRuns(runs);
  const level = headingLevel(block, text);
  if (level !== undefined)
    return [{ line, heading: level, text: headingText(block.number, text, line, report) }];
  if (ORNAMENT.test(text)) {
    report('furniture', line, `Ornament "${text}" left out`);
    return [];
  }
  return [{ line, ...numbered(figure(block.number, line, report), text) }];
};

/** `75/101.` before the title; in a composite resolution also `A`, the letter of a part. */
const isPartNumber = ({ element, place }: RawBlock): boolean =>
  element === 'docNumber' && place === 'preface';

// "Annex", "Annex II"
const ANNEX = /^\s*annex(?: [IVX]+)?\s*$/iu;
// "II", "IV.", "B", "B."
const SECTION_NUMBER = /^(?:[IVXLC]+|[A-Z])\.?$/u;
// "* * *"
const ORNAMENT = /^[* _]+$/u;

/** 1 for the title, annexes and parts; 2 for the number of a section; 3 or 4 below; undefined for a paragraph. */
const headingLevel = (block: RawBlock, text: string): number | undefined => {
  if (ANNEX.test(text)) return 1;
  if (block.element === 'docTitle') return block.inPart ? 2 : 1;
  const style = headingClass(block.style);
  const isHeading = style !== undefined || isHeadingElement(block.element) || standsInSection(block);
  const level = isHeading ? (style ?? 3) : setOffLevel(block);
  return level !== undefined && SECTION_NUMBER.test(text) ? 2 : level;
};

const standsInSection = ({ element, parent }: RawBlock): boolean =>
  parent === 'section' && (element === 'p' || element === 'num');

/** An unnumbered line all in bold, or all in italics and without a stop, heads the paragraphs below it. */
const setOffLevel = ({ place, number, runs }: RawBlock): number | undefined => {
  if (place !== 'body' || number !== '') return undefined;
  const texts = runs.flatMap((run) => (run.kind === 'text' && run.text.trim() !== '' ? [run] : []));
  const words = plainTextOfRuns(runs);
  if (texts.length === 0 || words.length > LONGEST_HEADING) return undefined;
  if (texts.every(({ bold }) => bold)) return 3;
  const marked = runs.some((run) => run.kind === 'mark');
  const italic = !marked && texts.every((run) => run.italic) && words.length < 120;
  return italic && /\p{L}$/u.test(words) ? 4 : undefined;
};

const LONGEST_HEADING = 250;

/** `I.` in the markup's number and again in the text, or its stop alone: printed once. */
const headingText = (number: string, text: string, line: number, report: Report): string => {
  if (!number) return text;
  if (text.startsWith(`${number} `)) {
    report('number', line, `Heading number "${number}" stood twice`);
    return text;
  }
  return `${number} ${text.replace(/^\. /u, '')}`;
};

// "(a) To cooperate", "*1. Reaffirms* that"
const LEADING_NUMBER = /^(\*?)(\d{1,3}\.|\([a-z]{1,5}\)) /u;

/** `l.`, the letter, stands where `1.`, the figure, is meant: no list of the UN's is lettered with stops. */
const figure = (number: string, line: number, report: Report): string => {
  if (number !== 'l.') return number;
  report('number', line, 'Number "l." read as "1."');
  return '1.';
};

/** What the parser reads as the number of a paragraph; `A.` is a word to it. */
const NUMBER = /^(?:\d{1,3}\.(?:\d{1,3}\.)*|\([a-z]{1,7}\))$/u;

const numbered = (printed: string, printedText: string): Pick<ImportedBlock, 'number' | 'text'> => {
  const stopApart = printed !== '' && printedText.startsWith('. ');
  const number = stopApart && !printed.endsWith('.') ? `${printed}.` : printed;
  const text = stopApart ? printedText.slice(2) : printedText;
  if (NUMBER.test(number)) return { number, text };
  if (number) return { text: `${number} ${text}` };
  const [all, asterisk, found] = LEADING_NUMBER.exec(text) ?? [];
  return all && found ? { number: found, text: `${asterisk}${text.slice(all.length)}` } : { text };
};

/** `| Member State | Percentage |`, which reads as a table in plain text and as Markdown. */
const renderRow = (cells: readonly (readonly InlineRun[])[]): string =>
  `| ${cells.map(renderRuns).join(' | ')} |`;

const MARK = /\[\^(\d+)\]/gu;

/** A superior number that no footnote answers to is no mark. */
const withKnownMarks = (
  blocks: readonly ImportedBlock[],
  labels: ReadonlySet<string>,
  report: Report,
): ImportedBlock[] =>
  blocks.map((block) => ({
    ...block,
    text: block.text.replace(MARK, (mark, label: string) => {
      if (labels.has(label)) return mark;
      report('footnote-mark', block.line, `Superior number ${label} has no footnote and is kept as a number`);
      return label;
    }),
  }));
