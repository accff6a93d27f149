/** Half-remembered words as typed into the draft: `remittance cost 3 per cent` finds its paragraph. */
import { shown } from '../../../corpus/address';
import { searchParagraphs } from '../../../match/search/search';
import { slice } from '../../../text/span';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { shortened } from './continuation-items';
import { type CompletionItem, wholeParagraph } from './item';
import type { WordsBefore } from './words-before';

const LIMIT = 3;
const LEAST_WORDS = 3;
const MOST_WORDS = 8;
/** Nearly all that was typed must stand in the paragraph. */
const LEAST_SCORE = 0.75;
/** A few hundred microseconds at any size of the corpus. */
const EFFORT = { places: 1_000, paragraphs: 100, equals: 100 };

/** Adopted paragraphs that hold the words typed since the lead-in; they replace these words. */
export function searchItems({ engine }: World, snapshot: Snapshot, before: WordsBefore): CompletionItem[] {
  const { context, fresh, span } = before;
  const [first] = context.slice(-Math.min(fresh, context.length));
  if (fresh < LEAST_WORDS || fresh > MOST_WORDS || !first) return [];
  const typed = { start: first.start, end: span.end };
  const words = slice(snapshot.text, typed);
  const query = { words, limit: LIMIT, standing: 'adopted', effort: EFFORT, least: LEAST_SCORE } as const;
  return searchParagraphs(engine, query).map(({ document, paragraph }) => ({
    kind: 'continuation',
    label: shortened(paragraph.text),
    edit: { span: typed, text: paragraph.text.replace(/[;:.,]\s*$/, '') },
    filter: words,
    source: shown(document, paragraph.ref),
    places: [wholeParagraph(document, paragraph)],
  }));
}
