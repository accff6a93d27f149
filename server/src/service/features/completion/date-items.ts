/** The day of a resolution, after its number: `resolution 69/283 of` goes on with `3 June 2015`. */

import { shortName } from '../../../corpus/address';
import { findDocument } from '../../../corpus/document';
import { findCitations } from '../../../resolution/citations/citations';
import { writeDate } from '../../../resolution/citations/dates';
import { datesOf, witnessesOf } from '../../citations/source-facts';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import type { CompletionItem } from './item';
import type { WordsBefore } from './words-before';

const WINDOW = 80;
// What may be typed after the number: "resolution 69/283 o", "resolution 69/283 of "
const BEGUN = /^[ \u00a0](?:of? ?)?$/;

/** The item for the resolution that ends where the cursor stands; none where its day is not known. */
export function dateItems({ engine }: World, { text }: Snapshot, { span }: WordsBefore): CompletionItem[] {
  const before = text.slice(Math.max(0, span.end - WINDOW), span.end);
  const cited = findCitations(before).findLast(({ target }) => target.kind === 'resolution');
  if (cited?.target.kind !== 'resolution' || cited.date || !cited.target.symbol) return [];
  const typed = before.slice(cited.span.end);
  const { symbol } = cited.target;
  const [day] = BEGUN.test(typed) ? (datesOf(engine, symbol) ?? []) : [];
  if (day === undefined) return [];
  // What was typed of "of" is typed again with the day, the blank before it stays.
  const start = span.end - typed.length + 1;
  const document = findDocument(engine.corpus.documents, symbol);
  return [
    {
      kind: 'address',
      label: `of ${writeDate(day)}`,
      edit: { span: { start, end: span.end }, text: `of ${writeDate(day)}` },
      filter: text.slice(start, span.end),
      source: document ? shortName(document) : witnessesOf(engine, symbol),
      places: [],
    },
  ];
}
