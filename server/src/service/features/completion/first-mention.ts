/** The footnote that goes with an instrument where a draft first names it. */
import type { Instrument } from '../../../corpus/model';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { applied, difference } from '../../edits/reflow/reflow';
import type { World } from '../../world/world';
import { insertFootnote } from '../editing/insert-footnote';
import type { CompletionItem } from './item';

/**
 * The item with a mark after the title, the note at the end of the draft, and the notes after it renumbered with
 * their Ibid. chains kept; the item as it is where the draft has named the instrument before, or no reference
 * is known.
 */
export function withFootnote(
  world: World,
  snapshot: Snapshot,
  instrument: Instrument,
  item: CompletionItem,
): CompletionItem {
  if (!instrument.reference || isNamed(snapshot, instrument)) return item;
  const { span, text: title } = item.edit;
  const named = applied(snapshot.text, [item.edit]);
  const end = span.start + title.length;
  const inserted = insertFootnote(world, { ...snapshot, uri: `${snapshot.uri}#named`, text: named }, end - 1);
  if (!inserted) return item;
  const noted = applied(named, inserted.edits);
  const mark = /^\[\^[^\]]+\]/.exec(noted.slice(end))?.[0] ?? '';
  const rest = difference(snapshot.text.slice(span.end), noted.slice(end + mark.length));
  const further = {
    span: { start: rest.span.start + span.end, end: rest.span.end + span.end },
    text: rest.text,
  };
  // No second edit may begin where the first one ends.
  if (further.span.start === span.end) return item;
  return { ...item, edit: { span, text: title + mark }, further: [further] };
}

/** Whether the draft has the title or the reference already. */
function isNamed(snapshot: Snapshot, { title, reference = '' }: Instrument): boolean {
  const { text } = resolutionOf(snapshot);
  const plain = text.replace(/\*/g, '');
  return plain.includes(title) || plain.includes(reference.replace(/\*/g, ''));
}
