/**
 * Reads a PDF: its pages are taken apart into blocks, by their tags or by geometry; blocks that run over a page are joined;
 * then each is a heading, a paragraph with its number, a table or a note. All letters that the pages show stand in the
 * result or in the report.
 */
import { type InlineRun, renderRuns } from '../inline-runs';
import { ImportError, type Imported, type ImportedBlock, type ImportedNote, type Repair } from '../model';
import { withAlignedTables } from './aligned-tables';
import type { PdfBlock, TableBlock, TextBlock } from './blocks';
import { headingLevel, splitAtBold } from './headings';
import { joinPages } from './join-pages';
import type { Layout } from './layout';
import { type StyledText, shownWords, spansOf } from './lines';
import { takeMastheadOff } from './masthead';
import { blocksByPage, type Pages } from './pages';
import type { PdfFile, PdfLibrary, PdfPage } from './pdf-file';

/** Reads one file. Rejects with `ImportError`; its lines, and those of the report, are pages. */
export async function readPdf(bytes: Uint8Array, source: string, library: PdfLibrary): Promise<Imported> {
  const file = await library.open(bytes);
  try {
    return importedFrom(await pagesOf(file), source);
  } finally {
    await file.close();
  }
}

/** No document of the UN comes near; more is a mistake, or a trap. */
const MOST_PAGES = 3_000;

async function pagesOf(file: PdfFile): Promise<PdfPage[]> {
  if (file.pages > MOST_PAGES)
    throw new ImportError(`Has ${file.pages} pages, more than ${MOST_PAGES}. Split it`, 1);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.pages; number += 1) pages.push(await file.page(number));
  return pages;
}

function importedFrom(all: readonly PdfPage[], source: string): Imported {
  const taken = blocksByPage(all);
  if (taken.pages.every(({ blocks }) => blocks.length === 0))
    throw new ImportError(
      'This PDF holds pictures of pages and no text. Have the text recognized first (OCR), and import that',
      1,
    );
  const pages = taken.pages.map((page) => ({ ...page, blocks: withAlignedTables(page.blocks) }));
  const { blocks, joined } = joinPages(pages, taken.layout);
  const notes = notesIn(blocks);
  const labels = new Set(notes.map(({ label }) => label));
  const repairs: Repair[] = [...reportOfPages(taken, joined)];
  const report = (kind: Repair['kind'], line: number, message: string) =>
    repairs.push({ kind, line, message });
  const read = blocks.flatMap((block) => readBlock(block, { labels, layout: taken.layout, report }));
  const head = taken.pages[0]?.furniture ?? [];
  const { frontMatter, blocks: shown, leftOut } = takeMastheadOff(read, head);
  for (const { line, text } of leftOut) report('furniture', line, `Line of the masthead left out: "${text}"`);
  return {
    frontMatter: { ...frontMatter, source },
    blocks: shown,
    notes,
    repairs: repairs.toSorted((a, b) => a.line - b.line),
  };
}

function reportOfPages({ pages, untagged }: Pages, joined: readonly number[]): Repair[] {
  return [
    ...pages.flatMap(({ page, furniture }) =>
      furniture.flatMap((text): Repair[] => {
        const words = text.replace(/\s+/gu, ' ').trim();
        return words === '' ? [] : [{ kind: 'furniture', line: page, message: `Left out: "${words}"` }];
      }),
    ),
    ...joined.map(
      (page): Repair => ({
        kind: 'joined',
        line: page,
        message: 'Paragraph or note of the page before goes on',
      }),
    ),
    ...untagged.map(
      (page): Repair => ({
        kind: 'not-placed',
        line: page,
        message: 'The page is untagged: check where its paragraphs begin and end',
      }),
    ),
  ];
}

interface Reading {
  readonly labels: ReadonlySet<string>;
  readonly layout: Layout;
  readonly report: (kind: Repair['kind'], line: number, message: string) => void;
}

// "7 See resolution 70/1.", "* Reissued for technical reasons."
const NOTE = /^\s*(\d{1,3}|\*{1,3}(?!\*))\s*/u;

/** Notes with a number or sign; what has none stays a paragraph of the text. */
function notesIn(blocks: readonly PdfBlock[]): ImportedNote[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'note') return [];
    const spans = spansOf(block.lines);
    const label = NOTE.exec(shownWords(spans))?.[1];
    if (label === undefined) return [];
    return [{ label, text: renderRuns(withoutStart(spans, label).map(plainRun)), line: block.page }];
  });
}

/** The spans after the label that they begin with. */
function withoutStart(spans: readonly StyledText[], label: string): StyledText[] {
  let left = label;
  return spans.flatMap((span) => {
    if (left === '') return [span];
    const text = span.text.trimStart();
    const taken = text.startsWith(left) ? left : text;
    left = left.slice(taken.length);
    return text.length > taken.length ? [{ ...span, text: text.slice(taken.length) }] : [];
  });
}

const plainRun = ({ text, italic, bold }: StyledText): InlineRun => ({ kind: 'text', text, italic, bold });

function readBlock(block: PdfBlock, reading: Reading): ImportedBlock[] {
  if (block.kind === 'table') return [readTable(block, reading)];
  if (block.kind === 'note' && NOTE.test(shownWords(spansOf(block.lines)))) return [];
  if (ORNAMENT.test(shownWords(spansOf(block.lines)))) {
    reading.report('furniture', block.page, `Ornament "${shownWords(spansOf(block.lines))}" left out`);
    return [];
  }
  return splitAtBold(block).map((part) => readText(part, reading));
}

// "* * *"
const ORNAMENT = /^[*_ ]+$/u;

function readTable({ rows, page }: TableBlock, { report, labels }: Reading): ImportedBlock {
  report('not-placed', page, `Table of ${rows.length} rows printed as text`);
  const lines = rows.map((row) => `| ${row.map((cell) => renderRuns(runsOf(cell, labels))).join(' | ')} |`);
  return { line: page, text: lines.join('\n') };
}

function readText(block: TextBlock, { labels, layout, report }: Reading): ImportedBlock {
  const spans = spansOf(block.lines);
  for (const { text, raised } of spans)
    for (const label of raised ? (text.match(/\d{1,3}/g) ?? []) : [])
      if (!labels.has(label))
        report(
          'footnote-mark',
          block.page,
          `Superior number ${label} has no footnote and is kept as a number`,
        );
  const text = renderRuns(runsOf(spans, labels));
  const heading = headingLevel(block, text, layout);
  if (heading !== undefined) return { heading, text: text.replace(/\*/g, ''), line: block.page };
  return { ...numbered(text), line: block.page };
}

// "(a) To cooperate", "*1. Reaffirms* that", "2 bis. Decides"
const LEADING_NUMBER =
  /^(\*?)(\d{1,3}(?: (?:bis|ter|quater))?\.(?:\d{1,3}\.)*|\([a-z]{1,7}(?: (?:bis|ter|quater))?\))(?:\*(?= ))? ?(?=\S)/u;

function numbered(text: string): Pick<ImportedBlock, 'number' | 'text'> {
  const [all, asterisk = '', number] = LEADING_NUMBER.exec(text) ?? [];
  if (all === undefined || number === undefined || /^\d/u.test(text.slice(all.length))) return { text };
  const isClosed = all.includes('*', 1);
  return { number, text: `${isClosed ? '' : asterisk}${text.slice(all.length)}` };
}

// "12", "12,13", "*"
const MARKS = /(\d{1,3}|\*{1,3})/u;

/** Raised numbers that a note answers to are marks; they stand at the word before them. */
function runsOf(spans: readonly StyledText[], labels: ReadonlySet<string>): InlineRun[] {
  const runs: InlineRun[] = [];
  for (const span of spans) {
    const parts = span.raised ? span.text.split(MARKS).filter((part) => part !== '') : [span.text];
    for (const part of parts) {
      if (!span.raised || !labels.has(part)) runs.push(plainRun({ ...span, text: part }));
      else {
        const last = runs.at(-1);
        if (last?.kind === 'text') runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
        runs.push({ kind: 'mark', label: part });
      }
    }
  }
  return runs;
}
