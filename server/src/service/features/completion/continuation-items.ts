/** The continuations of agreed language as completion items. */
import { shown } from '../../../corpus/address';
import type { CorpusDocument } from '../../../corpus/model';
import { type Engine, locate } from '../../../match/index/engine';
import { documentAt } from '../../../match/index/word-index';
import {
  type Continuation,
  type ContinuationSource,
  continuations,
} from '../../../match/predict/continuations';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { earlierWords } from './earlier-words';
import type { CompletionItem, CompletionPlace } from './item';
import type { WordsBefore } from './words-before';

const LIMIT = 20;

/** An item, and whether it is worth showing unasked. */
export interface ContinuationItem extends CompletionItem {
  readonly strong: boolean;
}

/** The continuations after the words before the cursor; none at the start of a paragraph. */
export function continuationItems(world: World, snapshot: Snapshot, before: WordsBefore): ContinuationItem[] {
  if (before.context.length === 0 || !before.apart) return [];
  const earlier = earlierWords(world.engine, snapshot, before.span.start);
  const found = continuations(world.engine, { ...before, earlier, limit: LIMIT });
  return found.map((continuation) => itemOf(world.engine, continuation, before));
}

function itemOf(engine: Engine, continuation: Continuation, before: WordsBefore): ContinuationItem {
  const edit = editOf(continuation, before);
  return {
    kind: 'continuation',
    label: shortened(continuation.text),
    edit,
    filter: edit.text,
    source: sourceOf(engine, continuation),
    places: continuation.sources.map((source) => placeOf(engine, source)),
    strong: continuation.matched >= 3 || (continuation.matched === 2 && continuation.likelihood > 0.3),
  };
}

// `"root causes" of movements`
const OPENER = /^["\u201C\u2018([]+/;

/** The words without the quotation mark or bracket that opens them. */
export const withoutOpener = (text: string): string => text.replace(OPENER, '');

/** A comma that was not typed is put before the blank; a quotation mark that was is not repeated. */
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
export const LONGEST_LABEL = 38;
const LABEL_END = 12;

/** The beginning and the end of a long text: its ending tells forms of one continuation apart. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const head = text.slice(0, LONGEST_LABEL - LABEL_END).replace(/\s+\S*$/, '');
  const from = text.indexOf(' ', text.length - LABEL_END) + 1 || text.lastIndexOf(' ') + 1;
  return `${head} \u2026 ${text.slice(from)}`;
}

/** `GCM, para. 23; NYD, para. 32`; from three on `GCM, para. 23, and 2 more`. */
function sourceOf(engine: Engine, { sources, uses, countedAll }: Continuation): string {
  const [first, ...rest] = sources as [ContinuationSource, ...ContinuationSource[]];
  const address = addressOf(engine, first);
  if (uses === 1) return address;
  const second = rest.find((source) => isElsewhere(engine, source, first, address));
  if (!second) return address;
  if (uses === 2) return `${address}; ${addressOf(engine, second)}`;
  return `${address}, and ${countedAll ? uses - 1 : 'many'} more`;
}

/** Whether a place has another address; asked for only where the documents do not tell. */
function isElsewhere(
  engine: Engine,
  source: ContinuationSource,
  first: ContinuationSource,
  address: string,
): boolean {
  if (source.paragraphNumber === first.paragraphNumber) return false;
  const [here, there] = [first, source].map(({ paragraphNumber }) =>
    documentAt(engine.index, paragraphNumber),
  );
  return here !== there || addressOf(engine, source) !== address;
}

function addressOf(engine: Engine, { paragraphNumber }: ContinuationSource): string {
  const { document, paragraph } = locate(engine, paragraphNumber);
  return shown(document, paragraph.ref);
}

function placeOf({ corpus, index }: Engine, { paragraphNumber, words }: ContinuationSource): CompletionPlace {
  const number = documentAt(index, paragraphNumber);
  return {
    document: (corpus.documents[number] as CorpusDocument).id,
    paragraph: paragraphNumber - (index.documents[number] as number),
    ...words,
  };
}
