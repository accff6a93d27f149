/** Rename: a footnote's label in its marks and its note, or an instrument's name wherever the draft has it. */

import type { Span } from '../../../text/span';
import { slice } from '../../../text/span';
import { type Entity, entityAt, usesOfEntity } from '../../citations/entity-at';
import { mentionsIn } from '../../citations/facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import type { World } from '../../world/world';

/** What is renamed, and the name it has. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** A new name that cannot be given; the message says why. */
export type Renamed = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** What a rename at an offset would change; undefined where nothing can be renamed. */
export function renamable(world: World, snapshot: Snapshot, offset: number): Renamable | undefined {
  const found = entityAt(world, snapshot, offset);
  if (!found) return undefined;
  if (found.thing.kind === 'instrument') return { span: found.span, name: slice(snapshot.text, found.span) };
  if (found.thing.kind !== 'footnote' || found.thing.at === 'note') return undefined;
  return { span: labelIn(snapshot, found.span, found.thing.label), name: found.thing.label };
}

/** The edits of a rename; undefined where nothing can be renamed. */
export function rename(world: World, snapshot: Snapshot, offset: number, name: string): Renamed | undefined {
  const found = entityAt(world, snapshot, offset);
  if (!found || !renamable(world, snapshot, offset)) return undefined;
  const { thing } = found;
  if (thing.kind === 'footnote') return renameFootnote(world, snapshot, thing, name.trim());
  if (name.trim() === '') return { refused: 'The name must not be empty' };
  const old = slice(snapshot.text, found.span);
  const same = mentionsIn(snapshot, world.corpus.instruments).filter(
    ({ span }) => slice(snapshot.text, span) === old,
  );
  return { edits: same.map(({ span }) => ({ span, text: name })) };
}

// What may stand in "[^label]"
const LABEL = /^[\p{L}\p{N}_-]{1,20}$/u;

function renameFootnote(
  world: World,
  snapshot: Snapshot,
  thing: Entity & { kind: 'footnote' },
  name: string,
): Renamed {
  if (!LABEL.test(name)) return { refused: 'A footnote is named by a number or by letters, without blanks' };
  const { notes, marks } = resolutionOf(snapshot);
  const taken = [...notes, ...marks].some(({ label }) => label === name);
  if (taken && name !== thing.label) return { refused: `There is a footnote ${name} already` };
  return {
    edits: usesOfEntity(world, snapshot, thing).map(({ span, definition }) => ({
      span,
      text: definition ? `[^${name}]:` : `[^${name}]`,
    })),
  };
}

/** The label within a mark or a note's beginning; the whole mark where it is of a pasted form. */
function labelIn({ text }: Snapshot, span: Span, label: string): Span {
  const at = slice(text, span).indexOf(label);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + label.length };
}
