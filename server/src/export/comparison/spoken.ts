/** A comparison in words: what people read in a terminal, in Markdown and on a page. */
import type { ComparedParagraph } from '../../match/revision/compare-resolutions';
import type { ClassifiedChange } from '../../match/revision/paragraph-changes';
import { slice } from '../../text/span';
import { type Comparison, calledAs } from './compared-texts';
import { summaryOf } from './summary';

/** A piece of a changed paragraph. */
export interface RevisedWords {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly text: string;
}

/** The words of a pair of paragraphs in one line: kept, deleted before inserted. */
export function revisedWords({ base, draft, changes }: ComparedParagraph): RevisedWords[] {
  if (!draft) return base ? [{ kind: 'deleted', text: base.text }] : [];
  if (!base) return [{ kind: 'inserted', text: draft.text }];
  const words: RevisedWords[] = [];
  let from = 0;
  for (const change of changes) {
    words.push({ kind: 'kept', text: base.text.slice(from, change.base.start) });
    words.push({ kind: 'deleted', text: slice(base.text, change.base) });
    words.push({ kind: 'inserted', text: slice(draft.text, change.draft) });
    from = change.base.end;
  }
  words.push({ kind: 'kept', text: base.text.slice(from) });
  return words.filter(({ text }) => text !== '');
}

/** `OP3 (was OP2), moved: opening, stronger; wording` */
export function headlineOf(row: ComparedParagraph): string {
  const { base, draft, relation, moved, mergedFrom, splitInto } = row;
  const place = draft?.ref ?? base?.ref ?? '';
  const was = base && draft && base.ref !== draft.ref ? ` (was ${base.ref})` : '';
  const said = [
    relation === 'new' || relation === 'dropped' ? relation : undefined,
    moved ? 'moved' : undefined,
    mergedFrom.length > 0 ? `merged with ${listed(mergedFrom)}` : undefined,
    splitInto.length > 0 ? `split, also ${listed(splitInto)}` : undefined,
    ...kindsOf(row.changes),
    row.notes.length > 0 ? 'footnotes' : undefined,
  ].filter((one) => one !== undefined);
  return `${place}${was}: ${said.join('; ')}`;
}

const listed = (units: readonly { readonly ref: string }[]): string => units.map(({ ref }) => ref).join(', ');

/** Each kind once, openings first, with their strength. */
function kindsOf(changes: readonly ClassifiedChange[]): string[] {
  const order = ['opening', 'wording', 'update', 'editorial'];
  const spoken = changes.map(({ kind, strength }) => (strength ? `${kind}, ${strength}` : kind));
  const rank = (one: string) => order.indexOf(one.split(',')[0] ?? '');
  return [...new Set(spoken)].sort((a, b) => rank(a) - rank(b));
}

/** Paragraphs in which something became different. */
export const changedRows = ({ paragraphs }: Comparison): ComparedParagraph[] =>
  paragraphs.filter(({ relation, moved, notes }) => relation !== 'same' || moved || notes.length > 0);

/** `A/RES/76/172 -> A/RES/78/217: 40 paragraphs the same, 30 changed, 12 new, 4 dropped, 2 moved` */
export function summaryLine(comparison: Comparison): string {
  const { paragraphs: count, moved } = summaryOf(comparison.paragraphs);
  const parts = [
    `${count.same} paragraphs the same`,
    `${count.changed} changed`,
    `${count.new} new`,
    `${count.dropped} dropped`,
  ];
  return `${calledAs(comparison.base)} -> ${calledAs(comparison.draft)}: ${[...parts, `${moved} moved`].join(', ')}`;
}
