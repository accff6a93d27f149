/** Where the paragraphs of a draft stand in a negotiation, and how far it has come. */
import type { Block } from '../../../resolution/model';
import type { MarkStatus } from '../../../resolution/negotiation/statuses';
import { blockAt } from '../../../resolution/parse';
import { lowerBound } from '../../../text/binary-search';
import type { Span } from '../../../text/span';
import { derived, resolutionOf } from '../snapshot';
import { negotiationMarksOf } from './live-spans';

export interface ParagraphStatus {
  readonly block: Block;
  readonly status: MarkStatus;
  /** The mark that says so. */
  readonly mark: Span;
}

/** The statuses in text order, one for each paragraph that bears one: the last. */
export const paragraphStatuses = derived((snapshot): readonly ParagraphStatus[] => {
  const resolution = resolutionOf(snapshot);
  const found = new Map<Block, ParagraphStatus>();
  for (const { kind, status, span } of negotiationMarksOf(snapshot).brackets) {
    if (kind !== 'status' || !status) continue;
    const own = blockAt(resolution, span.start);
    if (!own) continue;
    const isAlone = own.kind === 'plain' && snapshot.text.slice(span.start, span.end) === own.own.text;
    const block = isAlone ? (blockBefore(resolution.blocks, own) ?? own) : own;
    found.set(block, { block, status, mark: span });
  }
  return [...found.values()].sort((a, b) => a.block.span.start - b.block.span.start);
});

/** A mark with a paragraph to itself speaks of the one before. */
const blockBefore = (blocks: readonly Block[], own: Block): Block | undefined =>
  blocks[lowerBound(0, blocks.length, (at) => (blocks[at] as Block).span.start < own.span.start) - 1];

export interface Progress {
  /** Paragraphs that are agreed, agreed ad ref or closed. */
  readonly agreed: number;
  /** Those among them that are agreed ad ref. */
  readonly adRef: number;
  /** Preambular and numbered paragraphs in all; sub-paragraphs go with theirs. */
  readonly paragraphs: number;
}

const COUNTED: ReadonlySet<Block['kind']> = new Set(['preambular', 'operative', 'numbered']);

/** How many of a draft's paragraphs are agreed. */
export const progressOf = derived((snapshot): Progress => {
  const statuses = paragraphStatuses(snapshot).filter(({ block }) => COUNTED.has(block.kind));
  const counted = resolutionOf(snapshot).blocks.filter(({ kind }) => COUNTED.has(kind));
  return {
    agreed: statuses.filter(({ status }) => status !== 'pending').length,
    adRef: statuses.filter(({ status }) => status === 'agreed ad ref').length,
    paragraphs: counted.length,
  };
});
