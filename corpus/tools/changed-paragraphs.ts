// Moves, deletes and inserts paragraphs of a text, to see what becomes of its footnotes.
import { type Footnote, footnotesOf } from '../../server/src/resolution/citations/footnotes';
import { parse } from '../../server/src/resolution/parse';
import { applied } from '../../server/src/service/edits/reflow/reflow';
import type { Span } from '../../server/src/text/span';
import type { Random } from './random';

export const CHANGES = ['move', 'delete', 'insert'] as const;
export type Change = (typeof CHANGES)[number];

/** A paragraph with a note of its own, as a drafter would add it. */
const ADDED = { paragraph: '*Recalling* a new thing,[^999]', note: '[^999]: A/75/999.' };

/** The spans of the paragraphs that can be moved or deleted. */
export const paragraphsIn = (text: string): Span[] =>
  parse(text)
    .blocks.filter(({ kind }) => kind === 'preambular' || kind === 'operative' || kind === 'sub')
    .map(({ span }) => span);

/** The text with the paragraph at `span` moved to the offset `to`, or deleted, or with a new one put in at `to`. */
export function changedText(text: string, change: Change, span: Span, to: number): string {
  const words = text.slice(span.start, span.end);
  if (change === 'insert')
    return `${text.slice(0, to)}${ADDED.paragraph}\n\n${text.slice(to)}\n${ADDED.note}\n`;
  const without = text.slice(0, span.start) + text.slice(span.end);
  if (change === 'delete') return without;
  const at = to <= span.start ? to : to - words.length;
  return `${without.slice(0, at)}${words}\n\n${without.slice(at)}`;
}

/** The text with one of its paragraphs changed by chance; undefined where it has none. */
export function changedByChance(text: string, change: Change, random: Random): string | undefined {
  const spans = paragraphsIn(text);
  const [from, to] = [random.one(spans), random.one(spans)];
  return from && to && changedText(text, change, from, to.start);
}

/** What each mark calls, in the order of the text: the full reference, or why its Ibid. leads nowhere. */
export function calledIn(text: string): (string | undefined)[] {
  const resolution = parse(text);
  const { byLabel } = footnotesOf(resolution);
  return resolution.marks.map(({ label }) => meaningOf(byLabel.get(label)));
}

const meaningOf = (footnote: Footnote | undefined): string | undefined =>
  footnote?.meaning.kind === 'resolved' ? footnote.meaning.text : footnote?.meaning.reason;

/**
 * The text as a word processor leaves it: notes numbered in the order of their marks and put into that order, those
 * without a mark gone, and no word of any note changed. Also says which label has become which.
 */
export function asWordNumbers(text: string): {
  readonly text: string;
  readonly labels: ReadonlyMap<string, string>;
} {
  const { marks, notes } = parse(text);
  const labels = new Map<string, string>();
  for (const { label } of marks) if (!labels.has(label)) labels.set(label, String(labels.size + 1));
  const ordered = [...labels.keys()].map((label) => notes.find((note) => note.label === label));
  const edits = [
    ...marks.map(({ span, label }) => ({ span, text: `[^${labels.get(label)}]` })),
    ...notes.map(({ span }, i) => {
      const note = ordered[i];
      const words = note ? text.slice(note.content.start, note.content.end) : '';
      return { span, text: note ? `[^${labels.get(note.label)}]: ${words}` : '' };
    }),
  ];
  return { text: applied(text, edits), labels };
}
