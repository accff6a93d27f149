/** What changed in a draft since its base, paragraph by paragraph, with the places in the draft. */
import type { ComparedParagraph, Relation } from '../../../match/revision/compare-resolutions';
import type { ChangeKind } from '../../../match/revision/kinds';
import { exchangesOf } from '../../../match/revision/strength/exchanges';
import type { Strength } from '../../../match/revision/strength/strength';
import { type Span, slice } from '../../../text/span';
import { comparedWithBase, type DraftInWorld, spanOfChange } from '../../agreed/changes-from-base';
import { resolutionOf } from '../../draft/snapshot';

/** A change of words. */
export interface PlacedChange {
  /** In the draft's text; where words were left out, the word before. UTF-16. */
  readonly span: Span;
  readonly kind: ChangeKind;
  readonly strength?: Strength | undefined;
  /** How often adopted texts of one title exchanged the two openings or modals, where they are on one ladder. */
  readonly exchanged?: number | undefined;
  /** The words of the base and those of the draft; either may be empty. */
  readonly old: string;
  readonly now: string;
}

/** A paragraph that is not what it was. */
export interface ChangedParagraph {
  readonly relation: Relation;
  /** Its address in the draft, or in the base where it was dropped. */
  readonly ref: string;
  /** Its first words. */
  readonly words: string;
  /** In the draft's text; empty, at the place where it stood, for one that was dropped. UTF-16. */
  readonly span: Span;
  readonly moved: boolean;
  /** The addresses, in the base, of further paragraphs whose words went into it. */
  readonly mergedFrom: readonly string[];
  /** The addresses, in the draft, of further paragraphs that were made out of it. */
  readonly splitInto: readonly string[];
  readonly changes: readonly PlacedChange[];
  /** How many of its footnotes changed. */
  readonly notes: number;
}

/** The paragraphs that are not what they were, in the draft's order; empty where no base is known. */
export function changesSinceBase(of: DraftInWorld): ChangedParagraph[] {
  const { text, blocks } = resolutionOf(of.snapshot);
  let at = blocks[0]?.span.start ?? text.length;
  return comparedWithBase(of).flatMap((row) => {
    const block = row.draft && blocks[row.draft.index];
    if (block) at = block.span.end;
    if (!isChanged(row)) return [];
    const { relation, moved, notes } = row;
    const unit = row.draft ?? row.base;
    return {
      relation,
      ref: unit?.ref ?? '',
      words: beginningOf(unit?.text ?? ''),
      span: block ? block.span : { start: at, end: at },
      moved,
      mergedFrom: row.mergedFrom.map(({ ref }) => ref),
      splitInto: row.splitInto.map(({ ref }) => ref),
      changes: block ? placed(text, block, row) : [],
      notes: notes.length,
    };
  });
}

const isChanged = ({ relation, moved, notes, mergedFrom, splitInto }: ComparedParagraph): boolean =>
  relation !== 'same' || moved || notes.length + mergedFrom.length + splitInto.length > 0;

function placed(
  text: string,
  block: Parameters<typeof spanOfChange>[1],
  { base, draft, changes }: ComparedParagraph,
): PlacedChange[] {
  if (!base || !draft) return [];
  return changes.map((change) => ({
    span: spanOfChange(text, block, draft.text, change),
    kind: change.kind,
    strength: change.strength,
    exchanged: change.strength && exchangesOf(change, base, draft),
    old: slice(base.text, change.base).trim(),
    now: slice(draft.text, change.draft).trim(),
  }));
}

/** A line of a list shows so many characters of a paragraph. */
const SHOWN = 80;

function beginningOf(words: string): string {
  if (words.length <= SHOWN) return words;
  const cut = words.slice(0, SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN / 2))} ...`;
}
