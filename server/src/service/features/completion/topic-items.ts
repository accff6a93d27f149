/** What adopted texts of the same title and topic say after an operative verb: `Welcomes the report of the Working Group`. */
import { shown } from '../../../corpus/address';
import type { Corpus, CorpusDocument, CorpusParagraph } from '../../../corpus/model';
import { wordsOfParagraph } from '../../../match/index/engine';
import { phraseEnds } from '../../../match/predict/phrase-boundaries';
import { openingAt } from '../../../resolution/openings/openings';
import { memoizeByObject } from '../../../text/memoize';
import { wordsOf } from '../../../text/words';
import type { Snapshot } from '../../draft/snapshot';
import { titleOf } from '../../draft/title';
import type { World } from '../../world/world';
import { shortened } from './continuation-items';
import type { CompletionItem } from './item';
import type { WordsBefore } from './words-before';

const LIMIT = 5;
const MOST_DOCUMENTS = 12;
/** Of what the words of both titles tell, this much is shared. */
const LEAST_SHARED = 0.4;

/** The items right after an opening; none further in the paragraph. */
export function topicItems(world: World, snapshot: Snapshot, before: WordsBefore): CompletionItem[] {
  const { block, context, apart } = before;
  const opening = block?.opening;
  if (!opening || !apart || (context.at(-1)?.end ?? 0) > opening.span.end) return [];
  const items: CompletionItem[] = [];
  for (const document of documentsLike(world, titleOf(snapshot)))
    for (const paragraph of document.paragraphs) {
      const item = itemOf(document, paragraph, { phrase: opening.phrase, before });
      if (item && !items.some(({ edit }) => edit.text === item.edit.text)) items.push(item);
      if (items.length === LIMIT) return items;
    }
  return items;
}

interface Place {
  /** The draft's opening, without its sequel word. */
  readonly phrase: string;
  readonly before: WordsBefore;
}

function itemOf(
  document: CorpusDocument,
  paragraph: CorpusParagraph,
  { phrase, before: { letters, span } }: Place,
): CompletionItem | undefined {
  const { text } = paragraph;
  const opening = openingAt(text, 0, text.length);
  if (opening?.phrase.toLowerCase() !== phrase.toLowerCase()) return undefined;
  const words = wordsOfParagraph(paragraph);
  const from = words.findIndex(({ start }) => start >= opening.span.end);
  const start = words[from]?.start ?? text.length;
  const [end] = from < 0 ? [] : phraseEnds(text, words, from, start);
  const wanted = text.slice(start, end?.offset ?? start);
  if (!end || !wanted.toLowerCase().startsWith(letters.toLowerCase())) return undefined;
  return {
    kind: 'continuation',
    label: shortened(wanted),
    edit: { span, text: wanted },
    filter: wanted,
    source: shown(document, paragraph.ref),
    places: [
      { document: document.id, paragraph: document.paragraphs.indexOf(paragraph), from, to: end.words },
    ],
  };
}

/** The adopted texts whose titles share what tells most, the likest and latest first. */
function documentsLike(world: World, title: string): readonly CorpusDocument[] {
  const { documents, rarity } = titlesIn(world.corpus);
  const asked = telling(title);
  const weightOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity(word), 0);
  const all = weightOf(asked);
  if (all === 0) return [];
  return documents
    .flatMap(({ document, words, weight }) => {
      const shared = weightOf([...asked].filter((word) => words.has(word)));
      const likeness = shared / Math.max(all, weight);
      return likeness >= LEAST_SHARED && !world.engine.own.includes(document) ? [{ document, likeness }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || (b.document.date ?? '').localeCompare(a.document.date ?? ''))
    .slice(0, MOST_DOCUMENTS)
    .map(({ document }) => document);
}

interface Titles {
  readonly documents: readonly {
    readonly document: CorpusDocument;
    readonly words: ReadonlySet<string>;
    readonly weight: number;
  }[];
  /** How much a word tells, in bits. */
  readonly rarity: (word: string) => number;
}

const titlesIn: (corpus: Corpus) => Titles = memoizeByObject((corpus) => {
  const adopted = corpus.documents.filter(({ standing }) => standing === 'adopted');
  const titles = adopted.map((document) => ({ document, words: telling(document.title) }));
  const counts = new Map<string, number>();
  for (const { words } of titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log2((1 + titles.length) / (counts.get(word) ?? 1));
  const weighed = titles.map(({ document, words }) => ({
    document,
    words,
    weight: [...words].reduce((sum, word) => sum + rarity(word), 0),
  }));
  return { documents: weighed, rarity };
});

const SMALL = new Set('a an and at by for from in its of on or other the their to with'.split(' '));

const telling = (title: string): ReadonlySet<string> =>
  new Set(wordsOf(title).flatMap(({ folded }) => (SMALL.has(folded) ? [] : [folded])));
