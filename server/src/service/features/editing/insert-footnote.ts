/** Insert footnote: the note of the instrument under the cursor, in the form and at the place it must have. */

import { usualReference } from '../../../corpus/footnote-index';
import { findMentions, instrumentTable } from '../../../corpus/instruments';
import { shortenedAfter } from '../../../resolution/citations/abbreviate-reference';
import { isNumber, meaningOf, plainReference } from '../../../resolution/citations/footnotes';
import { readReferences } from '../../../resolution/citations/references';
import { titleBefore } from '../../../resolution/citations/title-before-mark';
import type { Resolution } from '../../../resolution/model';
import { slice } from '../../../text/span';
import { footnotesIn, mentionsIn } from '../../citations/facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { applied, difference, reflow } from '../../edits/reflow/reflow';
import type { Edit } from '../../finding';
import type { World } from '../../world/world';

export interface Insertion {
  readonly edits: readonly Edit[];
  /** `Insert footnote: United Nations, Treaty Series, vol. 1577, No. 27531.` */
  readonly title: string;
  /** Where the new mark begins, once the edits are made. */
  readonly offset: number;
}

/**
 * The footnote for the instrument at an offset, or for the one with the id `instrument`, whose mark then stands
 * there; undefined where none is named, or it has its note already.
 */
export function insertFootnote(
  world: World,
  snapshot: Snapshot,
  offset: number,
  instrument?: string,
): Insertion | undefined {
  const found =
    instrument === undefined ? citedAt(world, snapshot, offset) : chosen(world, offset, instrument);
  if (!found || /^[,;:.]?\[\^/.test(snapshot.text.slice(found.end, found.end + 3))) return undefined;
  const resolution = resolutionOf(snapshot);
  const at = afterPunctuation(snapshot.text, found.end);
  const label = nextLabel(resolution);
  const comma = resolution.marks.some(({ span }) => span.end === at) ? ',' : '';
  const added: Edit[] = [
    { span: { start: at, end: at }, text: `${comma}[^${label}]` },
    noteEdit(resolution, `[^${label}]: ${afterLast(snapshot, found.reference)}`),
  ];
  return {
    edits: inOneStep(snapshot, added),
    title: `Insert footnote: ${found.reference.replace(/\*/g, '')}`,
    offset: at,
  };
}

/** The reference as the last note of the draft; its place among the others comes with the re-flow. */
function afterLast(snapshot: Snapshot, reference: string): string {
  const last = footnotesIn(snapshot).footnotes.at(-1);
  const words = plainReference(reference);
  const meaning = meaningOf(words, readReferences(words), undefined);
  return (last && shortenedAfter(meaning, last.meaning)) ?? reference;
}

/** The mark, the note and the new numbers as one change of the lines from the first change to the last. */
function inOneStep(snapshot: Snapshot, added: readonly Edit[]): Edit[] {
  const text = applied(snapshot.text, added);
  const fresh = { ...snapshot, uri: `${snapshot.uri}#`, text };
  return [
    difference(snapshot.text, applied(text, reflow(fresh, { footnotes: true, paragraphs: false }).edits)),
  ];
}

function chosen(world: World, end: number, id: string): { end: number; reference: string } | undefined {
  const reference = world.corpus.instruments.find((one) => one.id === id)?.reference;
  return reference === undefined ? undefined : { end, reference };
}

function citedAt(
  world: World,
  snapshot: Snapshot,
  offset: number,
): { end: number; reference: string } | undefined {
  const mention = mentionsIn(snapshot, world.corpus.instruments).find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  if (mention?.instrument.reference)
    return { end: mention.span.end, reference: mention.instrument.reference };
  return titleAt(world, snapshot, offset);
}

/** A title that other texts of the corpus footnote alike, ending where the cursor stands. */
function titleAt(
  world: World,
  { text }: Snapshot,
  offset: number,
): { end: number; reference: string } | undefined {
  const end = offset + (/^[\w'’-]*/.exec(text.slice(offset, offset + 40))?.[0].length ?? 0);
  const span = titleBefore(text, end);
  if (!span) return undefined;
  const title = slice(text, span).replace(/\s+/g, ' ');
  const [named] = findMentions(instrumentTable(world.corpus.instruments), title);
  const reference = named?.instrument.reference ?? usualReference(world.corpus, title);
  return reference ? { end, reference } : undefined;
}

const afterPunctuation = (text: string, at: number): number =>
  /^\*?[,;:.]/.test(text.slice(at, at + 2)) ? at + (text[at] === '*' ? 2 : 1) : at;

const nextLabel = ({ marks, notes }: Resolution): number =>
  Math.max(0, ...[...marks, ...notes].map(({ label }) => (isNumber(label) ? Number(label) : 0))) + 1;

/** After the last note, or at the end of the text. */
export function noteEdit({ notes, text }: Resolution, note: string): Edit {
  const last = notes.at(-1);
  if (last) {
    const apart = 1 < notes.length ? text.slice(notes.at(-2)?.span.end ?? 0, last.span.start) : '\n\n';
    return {
      span: { start: last.span.end, end: last.span.end },
      text: `${/^\n+$/.test(apart) ? apart : '\n\n'}${note}`,
    };
  }
  const gap = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { span: { start: text.length, end: text.length }, text: `${gap}${note}\n` };
}
