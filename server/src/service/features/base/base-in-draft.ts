/**
 * The base as the draft would have it: its words with the numbers, marks and line breaks of the draft. Beside the draft
 * only what changed differs.
 */
import type { ComparedParagraph } from '../../../match/revision/compare-resolutions';
import type { Block, FootnoteNote, Resolution } from '../../../resolution/model';
import { markupIn, plainTextIn } from '../../../resolution/syntax/plain-text';
import { type Span, slice } from '../../../text/span';
import { comparedWithBase, type DraftInWorld, offsetsOf } from '../../agreed/changes-from-base';
import { resolutionOf } from '../../draft/snapshot';
import { edited } from '../../edits/edits';
import type { Edit } from '../../finding';

/** The text; undefined where no base is known. */
export function baseInDraft(of: DraftInWorld): string | undefined {
  const base = of.world.base?.resolution;
  if (!base) return undefined;
  const draft = resolutionOf(of.snapshot);
  const rows = comparedWithBase(of);
  const alive = new Set(rows.flatMap((row) => (row.base && row.draft ? [row.draft.index] : [])));
  const gone = draft.blocks.filter((_, index) => !alive.has(index));
  const lost = restored(rows, base, draft);
  // At one place, what stood before all else comes first, and what stood after a paragraph comes last.
  const edits = [
    ...lost.filter(({ text }) => !text.startsWith('\n')),
    ...rows.flatMap((row) => rowEdits(row, draft)),
    ...gone.map(({ span }) => ({ span: withBlanksAfter(draft.text, span), text: '' })),
    ...lost.filter(({ text }) => text.startsWith('\n')),
  ];
  return edited(draft.text, edits);
}

/** The words and notes of a paragraph that lives on, as they were. */
function rowEdits({ base, draft: now, changes, notes }: ComparedParagraph, draft: Resolution): Edit[] {
  const block = now && draft.blocks[now.index];
  if (!base || !block) return [];
  const offsets = offsetsOf(draft.text, block.content);
  const words = changes.map((change) => {
    const span = spanIn(offsets, block, change.draft);
    return { span, text: withMarks(slice(base.text, change.base), draft.text, span) };
  });
  return [...words, ...noteEdits(notes, draft)];
}

/** Where a span of a block's words stands in the text; an empty one right after the word before. */
function spanIn(offsets: readonly number[], { content }: Block, { start, end }: Span): Span {
  const after = (at: number) => (at === 0 ? (offsets[0] ?? content.start) : (offsets[at - 1] ?? 0) + 1);
  return start < end
    ? { start: offsets[start] ?? content.end, end: after(end) }
    : { start: after(start), end: after(start) };
}

/** Words in the place of others, with the footnote marks that stand among those: they are no part of what changed. */
function withMarks(words: string, text: string, span: Span): string {
  const marks = markupIn(text, span).filter((markup) => text[markup.start] === '[');
  let put = '';
  let from = 0;
  for (const mark of marks) {
    const at = Math.max(
      from,
      wordEnd(words, plainTextIn(text, { start: span.start, end: mark.start }).length),
    );
    put += words.slice(from, at) + slice(text, mark);
    from = at;
  }
  return put + words.slice(from);
}

/** The end of the word that an offset stands in. */
function wordEnd(words: string, at: number): number {
  if (at >= words.length) return words.trimEnd().length;
  return at + (/^\S*/.exec(/\S/.test(words[at - 1] ?? ' ') ? words.slice(at) : '')?.[0].length ?? 0);
}

function noteEdits(changes: ComparedParagraph['notes'], { text, notes }: Resolution): Edit[] {
  return changes.flatMap(({ op, base = '', draft }) => {
    const note =
      op === 'replace' && notes.find((one: FootnoteNote) => slice(text, one.content).trim() === draft);
    return note ? [{ span: note.content, text: base }] : [];
  });
}

/** What stood in the base and has no place in the draft, where it stood. */
function restored(rows: readonly ComparedParagraph[], base: Resolution, draft: Resolution): Edit[] {
  const first = draft.blocks[0]?.span.start ?? draft.text.length;
  let at: number | undefined;
  return rows.flatMap((row) => {
    const block = row.base && row.draft && draft.blocks[row.draft.index];
    if (block) at = block.span.end;
    const lost = [...(row.draft ? [] : [row.base]), ...row.mergedFrom];
    return lost.flatMap((unit) => {
      const words = unit && base.blocks[unit.index];
      if (!words) return [];
      const text = slice(base.text, words.span);
      return at === undefined
        ? [{ span: { start: first, end: first }, text: `${text}\n\n` }]
        : [{ span: { start: at, end: at }, text: `\n\n${text}` }];
    });
  });
}

const withBlanksAfter = (text: string, { start, end }: Span): Span => ({
  start,
  end: end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0),
});
