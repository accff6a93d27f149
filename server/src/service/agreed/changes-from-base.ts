/** What became of the base in a draft, with the draft's words at their places in its text. */
import { type ComparedParagraph, compareResolutions } from '../../match/revision/compare-resolutions';
import type { ClassifiedChange } from '../../match/revision/paragraph-changes';
import type { Block, Resolution } from '../../resolution/model';
import { plainSpans } from '../../resolution/syntax/plain-text';
import { ObjectMemo } from '../../text/memoize';
import { type Span, slice } from '../../text/span';
import type { RuleContext } from '../check/rule';
import { resolutionOf, type Snapshot } from '../draft/snapshot';

/** A paragraph of the draft that says what its counterpart in the base says in other words. */
export interface PairedParagraph extends Pick<ComparedParagraph, 'changes'> {
  readonly base: NonNullable<ComparedParagraph['base']>;
  readonly draft: NonNullable<ComparedParagraph['draft']>;
  readonly block: Block;
}

interface Compared {
  readonly base: Resolution;
  readonly rows: readonly ComparedParagraph[];
}

/** A draft and the world that it is read in. */
export type DraftInWorld = Pick<RuleContext, 'snapshot' | 'world'>;

const known = new ObjectMemo<Snapshot, Compared>();

/** The comparison of a draft with its base; empty where it has none that is known. Once for each version. */
export function comparedWithBase({ snapshot, world }: DraftInWorld): readonly ComparedParagraph[] {
  const base = world.base?.resolution;
  if (!base) return [];
  const before = known.get(snapshot);
  if (before?.base === base) return before.rows;
  const rows = compareResolutions(base, resolutionOf(snapshot));
  known.set(snapshot, { base, rows });
  return rows;
}

/** The paragraphs that live on in other words, in the draft's order. */
export const changedPairs = (context: DraftInWorld): readonly PairedParagraph[] =>
  pairsIn(comparedWithBase(context), resolutionOf(context.snapshot));

const pairsOf = new ObjectMemo<readonly ComparedParagraph[], readonly PairedParagraph[]>();

/** Once for each version: the rules ask one after the other. */
function pairsIn(rows: readonly ComparedParagraph[], { blocks }: Resolution): readonly PairedParagraph[] {
  const known = pairsOf.get(rows);
  if (known) return known;
  const pairs: PairedParagraph[] = [];
  for (const row of rows) {
    const { base, draft, changes } = row;
    const block = changes.length > 0 && draft && blocks[draft.index];
    if (base && draft && block) pairs.push({ base, draft, block, changes });
  }
  pairsOf.set(rows, pairs);
  return pairs;
}

/** Where the words of a change stand in the draft's text; where nothing stands, the word before. UTF-16. */
export function spanOfChange(text: string, block: Block, plain: string, { draft }: ClassifiedChange): Span {
  const { start, end } = trimmed(plain, draft.start < draft.end ? draft : wordBefore(plain, draft.start));
  const at = offsetsOf(text, block.content);
  return { start: at[start] ?? block.content.start, end: (at[end - 1] ?? block.content.end - 1) + 1 };
}

function wordBefore(plain: string, at: number): Span {
  const before = plain.slice(0, at).trimEnd();
  const blank = Math.max(...[' ', '\n', '\t', '\u00a0'].map((one) => before.lastIndexOf(one)));
  if (before) return { start: blank + 1, end: at };
  return { start: 0, end: /^\s*\S*/.exec(plain)?.[0].length ?? 0 };
}

/** Without blanks at its ends. */
function trimmed(text: string, span: Span): Span {
  const words = slice(text, span);
  const lead = words.length - words.trimStart().length;
  return {
    start: span.start + lead,
    end: Math.max(span.start + lead + 1, span.start + words.trimEnd().length),
  };
}

/** For each character of a block's plain words, where it stands in the text. */
export function offsetsOf(text: string, content: Span): number[] {
  const offsets: number[] = [];
  let wasBlank = false;
  for (const { start, end } of plainSpans(text, content))
    for (let at = start; at < end; at++) {
      const isBlank = /[ \t\r\n]/.test(text[at] ?? '');
      if (!(isBlank && wasBlank)) offsets.push(at);
      wasBlank = isBlank;
    }
  return offsets;
}
