/** Footnotes in HTML: links between mark and note, as word processors set them, and numbers above the line. */
import type { Attributes } from './html-look';
import { groups, type HtmlRun } from './html-runs';

/** A link between mark and note; `isBack` on the side of the note. */
export interface FootnoteLink {
  readonly label: string;
  readonly isBack: boolean;
}

/**
 * `#_ftn1` and `#_ftnref1` (Word), `#x__ftn1` (Outlook on the web), `#sdfootnote1sym` and `#sdfootnote1anc`
 * (LibreOffice), `#ftnt1` and `#ftnt_ref1` (Google Docs), `#fn1` and `#fnref1` (converters).
 */
const LINK = /#(?:x_)*_?(?:sd)?(ftnt?|edn|fn|footnote|endnote)[-_]?(ref)?[-_]?(\d{1,3})(sym|anc)?$/i;

/** What an `<a>` is to a footnote; undefined for any other link. */
export function footnoteLink({ href = '' }: Attributes): FootnoteLink | undefined {
  const found = LINK.exec(href.trim());
  if (!found) return undefined;
  const [, kind = '', reference, number = '', side] = found;
  return {
    label: /^e/i.test(kind) ? `end${number}` : number,
    isBack: reference !== undefined || /^anc$/i.test(side ?? ''),
  };
}

/** Whether an element holds the whole of a note, its further paragraphs included. */
export const holdsNote = ({ id = '', style = '' }: Attributes): boolean =>
  /mso-element\s*:\s*(?:footnote|endnote)\s*(?:;|$)/i.test(style) ||
  /^(?:x_)*_?(?:ftn|edn|sdfootnote|sdendnote)\d{1,3}$/i.test(id);

/** `7`, `[7]`, or `7, 8`. */
const RAISED_NUMBERS = /^\s*\[?\d{1,3}\]?(?:\s*,\s*\[?\d{1,3}\]?)*\s*$/;
/** `km` before a raised 2 or 3. */
const UNIT = /(?:^|[^\p{L}])[kcm]?m$/u;

/** Reads numbers above the line as marks; the one that begins a paragraph numbers a note. */
export function withRaisedMarks(runs: readonly HtmlRun[]): {
  readonly runs: readonly HtmlRun[];
  readonly note?: string;
} {
  const joined = groups(runs, ({ look, isMark }) => (isMark ? Symbol() : JSON.stringify(look))).map(asOne);
  const first = joined.findIndex(({ text }) => text.trim() !== '');
  const read = joined.map((run, at) => ({ run, numbers: numbersIn(run, joined[at - 1]) }));
  const note =
    first < joined.length - 1 && read[first]?.numbers.length === 1 ? read[first].numbers[0] : undefined;
  const marked = read.map(
    ({ run, numbers }): HtmlRun =>
      numbers.length === 0 ? run : { text: marksOf(numbers), look: run.look, isMark: true },
  );
  return note === undefined ? { runs: marked } : { runs: marked.slice(first + 1), note };
}

const numbersIn = ({ text, look, isMark }: HtmlRun, before: HtmlRun | undefined): readonly string[] =>
  look.isRaised && !isMark && RAISED_NUMBERS.test(text) && !UNIT.test(before?.text.slice(-3) ?? '')
    ? (text.match(/\d+/g) ?? [])
    : [];

const marksOf = (numbers: readonly string[]): string => numbers.map((number) => `[^${number}]`).join(',');

const asOne = (runs: readonly HtmlRun[]): HtmlRun => ({
  ...(runs[0] as HtmlRun),
  text: runs.map(({ text }) => text).join(''),
});
