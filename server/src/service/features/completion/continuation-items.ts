/** The ways on of agreed language as completion items. */
import { shown } from '../../../corpus/address';
import { type Continuation, type ContinuationSource, continuations } from '../../../match/continuation';
import { wordsOfParagraph } from '../../../match/engine';
import type { Word } from '../../../text/words';
import type { Snapshot } from '../../snapshot';
import type { World } from '../../world';
import { earlierWords } from '../earlier-words';
import type { WordsBefore } from '../words-before';
import type { CompletionItem, CompletionPlace } from './item';

const LIMIT = 20;

/** An item, and whether it is worth showing unasked. */
export interface ContinuationItem extends CompletionItem {
  readonly strong: boolean;
}

/** The ways on after the words before the cursor; none at the start of a paragraph. */
export function continuationItems(world: World, snapshot: Snapshot, before: WordsBefore): ContinuationItem[] {
  if (before.context.length === 0 || !before.apart) return [];
  const earlier = earlierWords(world.engine, snapshot, before.span.start);
  const found = continuations(world.engine, { ...before, earlier, limit: LIMIT });
  return found.map((continuation) => itemOf(continuation, before));
}

function itemOf(continuation: Continuation, before: WordsBefore): ContinuationItem {
  const edit = editOf(continuation, before);
  return {
    kind: 'continuation',
    label: shortened(continuation.text),
    edit,
    filter: edit.text,
    source: sourceOf(continuation),
    places: continuation.sources.map(placeOf),
    strong: continuation.matched >= 3 || (continuation.matched === 2 && continuation.likelihood > 0.3),
  };
}

// `"root causes" of movements`
const OPENER = /^["\u201C\u2018([]+/;

/** The words without the quotation mark or bracket that opens them. */
export const withoutOpener = (text: string): string => text.replace(OPENER, '');

/** A comma that was not typed goes before the blank; a quotation mark that was is not repeated. */
function editOf(
  { text, mark }: Continuation,
  { mark: typed, span, context, opened }: WordsBefore,
): CompletionItem['edit'] {
  if (opened) return { span, text: withoutOpener(text) };
  if (mark === '' || typed !== '') return { span, text };
  const start = context.at(-1)?.end ?? span.start;
  return { span: { start, end: span.end }, text: `${mark} ${text}` };
}

// As many letters as leave room for the source in the width that VS Code gives its list.
const LONGEST_LABEL = 38;
const LABEL_END = 12;

/** The beginning and the end of a long text: its ending tells forms of one way on apart. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const head = text.slice(0, LONGEST_LABEL - LABEL_END).replace(/\s+\S*$/, '');
  const from = text.indexOf(' ', text.length - LABEL_END) + 1 || text.lastIndexOf(' ') + 1;
  return `${head} \u2026 ${text.slice(from)}`;
}

/** `GCM, para. 23; NYD, para. 32`; from three on `GCM, para. 23, and 2 more`. */
function sourceOf({ sources, uses }: Continuation): string {
  const addresses = [...new Set(sources.map(({ document, paragraph }) => shown(document, paragraph.ref)))];
  const [first = '', second] = addresses;
  if (second === undefined) return first;
  const others = Math.max(uses, addresses.length) - 1;
  return others === 1 ? `${first}; ${second}` : `${first}, and ${others} more`;
}

function placeOf({ document, paragraph, words }: ContinuationSource): CompletionPlace {
  const all = wordsOfParagraph(paragraph);
  const { start } = all[words.from] as Word;
  const { end } = all[words.to - 1] as Word;
  return { document: document.id, ref: paragraph.ref, start, end };
}
