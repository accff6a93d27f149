/**
 * Moves a paragraph with its list past its neighbour, and puts numbers, letters, stops and sequel words of both
 * right: the chore of every insertion.
 */

import type { Block } from '../../../resolution/model';
import { blockAt } from '../../../resolution/parse';
import type { Span } from '../../../text/span';
import { findingsOf, type Rule, type RuleContext } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import { compatible, edited, singleEdit } from '../../edits/edits';
import type { Edit, Finding } from '../../finding';
import { sequelAddressee } from '../../rules/openings/sequel-addressee';
import { sequelList } from '../../rules/openings/sequel-list';
import { sequelOperative } from '../../rules/openings/sequel-operative';
import { sequelRestart } from '../../rules/openings/sequel-restart';
import { sequelWord } from '../../rules/openings/sequel-word';
import { listLetter } from '../../rules/structure/list-letter';
import { operativeStop } from '../../rules/structure/operative-stop';
import { paragraphNumber } from '../../rules/structure/paragraph-number';
import { subStop } from '../../rules/structure/sub-stop';

export interface Move {
  readonly edits: readonly Edit[];
  /** Where the paragraph stands afterwards. */
  readonly selection: Span;
}

/** Moves the paragraph at `offset`; undefined where it has no neighbour of its kind on that side. */
export function moveParagraph(
  context: RuleContext,
  offset: number,
  direction: 'up' | 'down',
): Move | undefined {
  const { snapshot } = context;
  const { blocks, text } = resolutionOf(snapshot);
  const block = blockAt(resolutionOf(snapshot), offset);
  if (!block) return undefined;
  const mine = familyOf(blocks, block);
  const neighbour = neighbourOf(blocks, block, direction);
  if (!neighbour) return undefined;
  const other = familyOf(blocks, neighbour);
  const [first, second] = direction === 'up' ? [other, mine] : [mine, other];
  const [above, below] = direction === 'up' ? [neighbour, block] : [block, neighbour];
  const between = text.slice(first.end, second.start);
  const swapped =
    text.slice(0, first.start) +
    withNumberOf(text, second, below, above) +
    between +
    withNumberOf(text, first, above, below) +
    text.slice(second.end);
  const result = resequenced(context, swapped, text);
  const landed =
    direction === 'up' ? first.start : first.start + (second.end - second.start) + between.length;
  const after = resolutionOf({ ...snapshot, text: result }).blocks;
  return { edits: singleEdit(text, result), selection: selectionAt(after, block.kind, landed) };
}

/** A paragraph and all that hangs on it, with another's number in the place of its own. */
function withNumberOf(text: string, { start, end }: Span, block: Block, other: Block): string {
  const [own, instead] = [block.number?.span, other.number?.span];
  if (!own || !instead) return text.slice(start, end);
  return text.slice(start, own.start) + text.slice(instead.start, instead.end) + text.slice(own.end, end);
}

/** A paragraph and all that hangs on it. */
function familyOf(blocks: readonly Block[], block: Block): Span {
  const index = blocks.indexOf(block);
  const family = new Set([index]);
  let end = block.span.end;
  for (let at = index + 1; at < blocks.length && family.has(blocks[at]?.parent ?? -1); at++) {
    family.add(at);
    end = (blocks[at] as Block).span.end;
  }
  return { start: block.span.start, end };
}

/** The next paragraph of the same kind, list and part; headings are not jumped. */
function neighbourOf(blocks: readonly Block[], block: Block, direction: 'up' | 'down'): Block | undefined {
  const step = direction === 'up' ? -1 : 1;
  for (let at = blocks.indexOf(block) + step; at >= 0 && at < blocks.length; at += step) {
    const other = blocks[at] as Block;
    if (other.kind === block.kind && other.parent === block.parent) return other;
    if (other.kind !== 'sub' && other.kind !== 'list-item' && other.kind !== 'lead-in') return undefined;
    if (block.kind === 'sub' && other.level < block.level) return undefined;
  }
  return undefined;
}

/** The order in which numbers, stops and openings are put right. */
const SEQUENCE: readonly Rule[] = [
  paragraphNumber,
  listLetter,
  operativeStop,
  subStop,
  sequelWord,
  sequelRestart,
  sequelOperative,
  sequelAddressee,
  sequelList,
];

/** What the move has put wrong, put right; what was wrong before stays as it was. */
function resequenced(context: RuleContext, moved: string, before: string): string {
  const known = new Set(findings(context, before).map(keyOf));
  let text = moved;
  for (let round = 0; round < SEQUENCE.length; round++) {
    const edits = findings(context, text)
      .filter((finding) => !known.has(keyOf(finding)))
      .flatMap(({ fixes: [fix] }) => fix?.edits ?? []);
    if (!edits.length) break;
    text = edited(text, compatible(edits));
  }
  return text;
}

const findings = (context: RuleContext, text: string): Finding[] => {
  const changed = { ...context, snapshot: { ...context.snapshot, text } };
  return SEQUENCE.flatMap((rule) => findingsOf(rule, changed));
};

const keyOf = ({ rule, message, span }: Finding): string => `${rule} ${message} ${span.end - span.start}`;

/** The block that begins where the moved one has landed. */
function selectionAt(after: readonly Block[], wanted: Block['kind'], landed: number): Span {
  const near = after.filter(({ kind }) => kind === wanted);
  const best = near.reduce<Block | undefined>(
    (found, candidate) =>
      !found || Math.abs(candidate.span.start - landed) < Math.abs(found.span.start - landed)
        ? candidate
        : found,
    undefined,
  );
  return best?.span ?? after[0]?.span ?? { start: 0, end: 0 };
}
