/** Go to definition: from a mark to its note, from an Ibid. to its source, from a citation to the document. */
import { findDocument } from '../../../corpus/document';
import { byReference, instrumentTable } from '../../../corpus/instruments';
import type { Instrument } from '../../../corpus/model';
import type { Span } from '../../../text/span';
import { placesOfInstrument, placesOfSymbol } from '../../citations/cited-in';
import { paragraphNumbered } from '../../citations/cited-paragraphs';
import { type Entity, entityAt, usesOfEntity } from '../../citations/entity-at';
import { footnotesIn } from '../../citations/facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

export interface Definition {
  /** The words of the draft that were asked about. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

export type DefinitionTarget =
  | { readonly kind: 'here'; readonly span: Span; readonly selection: Span }
  | { readonly kind: 'corpus'; readonly document: string; readonly ref?: string };

/** Where the thing at an offset is defined; undefined where nothing is. */
export function definition(world: World, snapshot: Snapshot, offset: number): Definition | undefined {
  const found = entityAt(world, snapshot, offset);
  if (!found) return undefined;
  const targets = targetsOf(world, snapshot, found.thing);
  return targets.length === 0 ? undefined : { origin: found.span, targets };
}

function targetsOf(world: World, snapshot: Snapshot, thing: Entity): DefinitionTarget[] {
  switch (thing.kind) {
    case 'footnote':
      return footnoteTargets(world, snapshot, thing);
    case 'paragraph':
      return [
        { kind: 'here', span: thing.block.span, selection: thing.block.number?.span ?? thing.block.span },
      ];
    case 'document':
      return documentTargets(world, thing.symbol, thing.ref);
    case 'instrument':
      return instrumentTargets(world, snapshot, thing.instrument);
  }
}

/** A mark leads to its note, a label to its first mark, an Ibid. to the note that names the source. */
function footnoteTargets(
  world: World,
  snapshot: Snapshot,
  thing: Entity & { kind: 'footnote' },
): DefinitionTarget[] {
  if (thing.at === 'label') {
    const use = usesOfEntity(world, snapshot, thing).find(({ definition: own }) => !own);
    return use ? [{ kind: 'here', span: use.span, selection: use.span }] : [];
  }
  const { byLabel } = footnotesIn(snapshot);
  const meaning = byLabel.get(thing.label)?.meaning;
  const source =
    thing.at === 'note' && meaning?.kind === 'resolved'
      ? (meaning.source?.label ?? thing.label)
      : thing.label;
  const note = resolutionOf(snapshot).notes.find(({ label }) => label === source);
  return note ? [{ kind: 'here', span: note.span, selection: note.content }] : [];
}

function documentTargets(world: World, symbol: string, ref?: string): DefinitionTarget[] {
  const document = findDocument(world.corpus.documents, symbol);
  const paragraph = document && ref !== undefined ? paragraphNumbered(document, ref) : undefined;
  if (document)
    return [{ kind: 'corpus', document: document.id, ...(paragraph ? { ref: paragraph.ref } : {}) }];
  return placesOfSymbol(world.engine, symbol)
    .filter(({ ref }) => !ref.startsWith('footnote'))
    .slice(0, 1)
    .map(({ document: id, ref }) => ({ kind: 'corpus', document: id, ref }));
}

/** The instrument's own text, its footnote here, or else where the corpus first names it. */
function instrumentTargets(world: World, snapshot: Snapshot, instrument: Instrument): DefinitionTarget[] {
  const symbol = instrument.symbol?.split(',')[0];
  const document = symbol && findDocument(world.corpus.documents, symbol);
  if (document) return [{ kind: 'corpus', document: document.id }];
  const table = instrumentTable(world.corpus.instruments);
  const footnote = footnotesIn(snapshot).footnotes.find(
    ({ meaning }) => meaning.kind === 'resolved' && byReference(table, meaning.text).includes(instrument),
  );
  if (footnote) return [{ kind: 'here', span: footnote.note.span, selection: footnote.note.content }];
  return placesOfInstrument(world.engine, instrument)
    .filter(({ ref }) => !ref.startsWith('footnote'))
    .slice(0, 1)
    .map(({ document: id, ref }) => ({ kind: 'corpus', document: id, ref }));
}
