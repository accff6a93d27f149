/** Repairs that follow a recipe: heading levels, slips of the OCR, lost marks, italics. */
import { openingAt } from '../../resolution/openings/openings';
import { enactingEnd } from '../../resolution/syntax/structure';
import type { Repair } from '../model';
import type { HeadingRow, LostMark, Recipe, Slip } from '../recipes/recipe';
import {
  type Draft,
  type DraftBlock,
  excerpt,
  lineOf,
  type ReadingStep,
  repair,
  reporting,
} from './document-being-read';

/** Gives headings the levels of the recipe: the input's own are arbitrary or missing. */
export const withHeadingLevels =
  (rows: readonly HeadingRow[] = []): ReadingStep =>
  (draft) => {
    let below = 1;
    const blocks = draft.blocks.map((block) => {
      if (block.heading === undefined) return block;
      const row = rows.find(({ starts }) => block.text.startsWith(starts));
      if (row) below = Math.min(row.level + 1, 6);
      return { ...block, heading: row?.level ?? (rows.length > 0 ? below : block.heading) };
    });
    return { ...draft, blocks };
  };

/** Mends the slips of the recipe; a row whose words don't stand at its line is an error in the recipe. */
export const withSlipsMended =
  (slips: readonly Slip[] = []): ReadingStep =>
  (draft) => {
    const repairs: Repair[] = [];
    const blocks = draft.blocks.map((block) => {
      const rows = slips.filter(({ line, was }) => block.lines.includes(line) && block.text.includes(was));
      for (const { line, was, now, evidence } of rows) {
        repairs.push(repair('ocr', line, `"${was}" read as "${now}"`, evidence));
      }
      const text = rows.reduce((before, { was, now }) => before.replace(was, () => now), block.text);
      return { ...block, text };
    });
    const missing = slips.filter(
      (row) => !repairs.some(({ line, message }) => line === row.line && message.startsWith(`"${row.was}"`)),
    );
    return reporting({ ...draft, blocks }, [...repairs, ...missing.map(notFound)]);
  };

const notFound = ({ line, was }: Slip): Repair =>
  repair('not-placed', line, `The recipe expects "${was}" here, and it isn't there`);

/** Puts lost marks back where the recipe's evidence says. */
export const withLostMarks =
  (rows: readonly LostMark[] = []): ReadingStep =>
  (draft) =>
    rows.reduce(putBack, draft);

function putBack(draft: Draft, { label, after, evidence }: LostMark): Draft {
  const at = draft.blocks.findIndex(({ text }) => bare(text).includes(after));
  const block = draft.blocks[at];
  const message = `Mark of footnote ${label} put back after "${excerpt(after)}"`;
  if (!block)
    return reporting(draft, [repair('not-placed', 1, `No place found for the mark of footnote ${label}`)]);
  const end = endOf(block.text, after);
  const text = `${block.text.slice(0, end)}[^${label}]${block.text.slice(end)}`;
  const blocks = draft.blocks.with(at, { ...block, text });
  return reporting({ ...draft, blocks }, [repair('footnote-mark', lineOf(block), message, evidence)]);
}

const MARKUP = /\*|\[\^\d{1,3}\]/g;
const bare = (text: string): string => text.replace(MARKUP, '');

/** Where the words `after` end in a text that holds marks and asterisks besides. */
function endOf(text: string, after: string): number {
  const wanted = bare(text).indexOf(after) + after.length;
  let seen = 0;
  let at = 0;
  while (seen < wanted) {
    MARKUP.lastIndex = at;
    const markup = MARKUP.exec(text);
    if (markup && markup.index === at) at += markup[0].length;
    else {
      at++;
      seen++;
    }
  }
  return at;
}

/** Sets the enacting words and openings in italics, up to the first annex; those of lettered items stay roman. */
export const withItalicOpenings =
  (evidence: string | undefined): ReadingStep =>
  (draft) => {
    if (!evidence) return draft;
    const repairs: Repair[] = [];
    const annex = draft.blocks.findIndex(({ heading, text }) => heading && /^annex\b/i.test(text));
    const blocks = draft.blocks.map((block, index) => {
      const text = annex >= 0 && index > annex ? block.text : italicized(block);
      if (text === block.text) return block;
      repairs.push(repair('italics', lineOf(block), `"${openingWords(text)}" set in italics`, evidence));
      return { ...block, text };
    });
    return reporting({ ...draft, blocks }, repairs);
  };

const openingWords = (text: string): string => /^\*([^*]*)\*/.exec(text)?.[1] ?? '';

function italicized({ heading, number, text }: DraftBlock): string {
  if (heading || number?.startsWith('(') || text.startsWith('*')) return text;
  const enacting = enactingEnd(text);
  const end =
    enacting > 0
      ? text.slice(0, enacting).replace(/,$/, '').length
      : openingAt(text, 0, text.length)?.span.end;
  return end ? `*${text.slice(0, end)}*${text.slice(end)}` : text;
}

/** Sets heads inside paragraphs in italics: `*People-centred*. The Global Compact ...` */
export const withItalicHeads =
  (row: Recipe['italicHeads']): ReadingStep =>
  (draft) => {
    if (!row) return draft;
    const repairs: Repair[] = [];
    const blocks = draft.blocks.map((block) => {
      const head = row.heads.find((words) => block.number && block.text.startsWith(`${words}. `));
      if (!head) return block;
      repairs.push(repair('italics', lineOf(block), `"${head}" set in italics`, row.evidence));
      return { ...block, text: `*${head}*${block.text.slice(head.length)}` };
    });
    return reporting({ ...draft, blocks }, repairs);
  };

// "60th plenary meeting 19 December 2018"
const MEETING = /^(\d{1,3}(?:st|nd|rd|th) (?:\(resumed\) )?plenary meeting) (\d{1,2} \p{L}{3,9} \d{4})$/u;

/** Gives the meeting and its date, printed one above the other, a line each. */
export const withClosingLines: ReadingStep = (draft) => {
  const repairs: Repair[] = [];
  const blocks = draft.blocks.flatMap((block) => {
    const [, meeting, date] = MEETING.exec(block.text) ?? [];
    if (!meeting || !date) return [block];
    repairs.push(repair('split', lineOf(block), `"${meeting}" and "${date}" given a line each`));
    return [
      { ...block, text: meeting },
      { ...block, text: date },
    ];
  });
  return reporting({ ...draft, blocks }, repairs);
};
