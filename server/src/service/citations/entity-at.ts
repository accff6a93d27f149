/** What can be gone to, listed, highlighted and renamed: footnotes, instruments, cited documents, paragraphs. */
import type { Instrument } from '../../corpus/model';
import { footnoteAt } from '../../resolution/citations/footnotes';
import type { Block } from '../../resolution/model';
import { type Span, touches } from '../../text/span';
import type { Snapshot } from '../draft/snapshot';
import { resolutionOf } from '../draft/snapshot';
import type { World } from '../world/world';
import { documentOfParagraph, resolvedParagraph } from './cited-paragraphs';
import { citationsIn, mentionsIn } from './facts';

export type Entity =
  | { readonly kind: 'footnote'; readonly label: string; readonly at: 'mark' | 'label' | 'note' }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  /** `ref` where a paragraph of the document is named: `33`. */
  | { readonly kind: 'document'; readonly symbol: string; readonly ref?: string }
  | { readonly kind: 'paragraph'; readonly block: Block };

/** A place of the draft. */
export interface EntityUse {
  readonly span: Span;
  /** The note of a footnote, the paragraph referred to. */
  readonly definition: boolean;
}

/** The thing at an offset, and the words that name it there. */
export function entityAt(
  world: World,
  snapshot: Snapshot,
  offset: number,
): { thing: Entity; span: Span } | undefined {
  const resolution = resolutionOf(snapshot);
  const footnote = footnoteAt(resolution, offset);
  if (footnote?.at === 'mark')
    return { thing: { kind: 'footnote', label: footnote.label, at: 'mark' }, span: footnote.span };
  const label = resolution.notes.find(({ labelSpan }) => touches(labelSpan, offset));
  if (label) return { thing: { kind: 'footnote', label: label.label, at: 'label' }, span: label.labelSpan };
  const cited = citedAt(snapshot, offset) ?? mentionedAt(world, snapshot, offset);
  if (cited) return cited;
  return footnote && { thing: { kind: 'footnote', label: footnote.label, at: 'note' }, span: footnote.span };
}

function citedAt(snapshot: Snapshot, offset: number): { thing: Entity; span: Span } | undefined {
  const citation = citationsIn(snapshot).find(({ span }) => touches(span, offset));
  if (!citation) return undefined;
  const { target, span } = citation;
  if (target.kind === 'paragraph') {
    const block = resolvedParagraph(snapshot, citation);
    if (block) return { thing: { kind: 'paragraph', block }, span };
    const symbol = target.where === 'other' ? documentOfParagraph(snapshot, citation) : undefined;
    return symbol ? { thing: { kind: 'document', symbol, ref: target.ref }, span } : undefined;
  }
  const symbol = 'symbol' in target ? target.symbol : undefined;
  return symbol ? { thing: { kind: 'document', symbol }, span } : undefined;
}

function mentionedAt(
  world: World,
  snapshot: Snapshot,
  offset: number,
): { thing: Entity; span: Span } | undefined {
  const mention = mentionsIn(snapshot, world.corpus.instruments).find(({ span }) => touches(span, offset));
  return mention && { thing: { kind: 'instrument', instrument: mention.instrument }, span: mention.span };
}

/** Every place of the draft that names a thing, in text order. */
export function usesOfEntity(world: World, snapshot: Snapshot, thing: Entity): EntityUse[] {
  const uses = [...namedUses(world, snapshot, thing)];
  return uses.sort((a, b) => a.span.start - b.span.start);
}

function* namedUses(world: World, snapshot: Snapshot, thing: Entity): Iterable<EntityUse> {
  const { marks, notes } = resolutionOf(snapshot);
  switch (thing.kind) {
    case 'footnote':
      for (const { span, label } of marks) if (label === thing.label) yield { span, definition: false };
      for (const { labelSpan, label } of notes)
        if (label === thing.label) yield { span: labelSpan, definition: true };
      return;
    case 'instrument':
      for (const { span, instrument } of mentionsIn(snapshot, world.corpus.instruments)) {
        if (instrument.id === thing.instrument.id) yield { span, definition: false };
      }
      return;
    case 'document':
      for (const { span, target } of citationsIn(snapshot)) {
        if ('symbol' in target && target.symbol === thing.symbol) yield { span, definition: false };
      }
      return;
    case 'paragraph':
      yield { span: thing.block.number?.span ?? thing.block.span, definition: true };
      for (const citation of citationsIn(snapshot)) {
        if (resolvedParagraph(snapshot, citation) === thing.block)
          yield { span: citation.span, definition: false };
      }
  }
}
