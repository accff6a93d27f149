/**
 * What the other adopted documents of the loaded corpus know of words, beside the tables that ship: who holds them, and
 * how many hold them that the tables have not counted. A user's own corpus speaks here.
 */
import { shortName } from '../../corpus/address';
import type { CorpusDocument } from '../../corpus/model';
import { once } from '../../text/memoize';
import type { Engine } from '../index/engine';
import { idOf } from '../index/vocabulary';
import { documentAt, find, occurrences } from '../index/word-index';

export interface LoadedTexts {
  /** An adopted document outside the yardstick that holds these folded words: `resolution 78/217`. */
  heldBy(words: readonly string[]): string | undefined;
  /** How many adopted documents on other subjects hold the words of these ids, as far as it matters. */
  countOf(ids: readonly number[], most: number): number;
}

/** Places are looked at up to this number, for each document that is looked for. */
const MOST_PLACES = 50;

/** The documents that `counted` sessions do not hold speak for stock phrases; the tables speak for those. */
export function loadedTexts(engine: Engine, counted: readonly string[]): LoadedTexts {
  const { corpus, index, weights, yardstick } = engine;
  const isOther = (at: number) => (weights[at] as number) > 0 && !yardstick.has(at);
  const subject = once(() => subjectOf([...yardstick].map((at) => corpus.documents[at] as CorpusDocument)));
  const answers = new Map<number, boolean>();
  /** Asked of the documents that are met alone: there may be tens of thousands. */
  const speaks = (at: number): boolean => {
    const known = answers.get(at);
    if (known !== undefined) return known;
    const document = corpus.documents[at] as CorpusDocument;
    const answer =
      isOther(at) && document.origin.kind === 'user' && !isCounted(document, counted) && !subject()(document);
    answers.set(at, answer);
    return answer;
  };
  const hasOthers = corpus.documents.some((_, at) => isOther(at));
  const hasSpeakers = corpus.documents.some(({ origin }, at) => origin.kind === 'user' && isOther(at));
  return {
    heldBy(words) {
      if (!hasOthers) return undefined;
      const ids = words.map((word) => idOf(index.vocabulary, word));
      for (const { paragraph } of occurrences(index, find(index, ids), MOST_PLACES)) {
        const document = documentAt(index, paragraph);
        if (isOther(document)) return shortName(corpus.documents[document] as CorpusDocument);
      }
      return undefined;
    },
    countOf(ids, most) {
      if (!hasSpeakers) return 0;
      const holders = new Set<number>();
      for (const { paragraph } of occurrences(index, find(index, ids), MOST_PLACES * most)) {
        const document = documentAt(index, paragraph);
        if (speaks(document)) holders.add(document);
        if (holders.size >= most) break;
      }
      return holders.size;
    },
  };
}

// "A/RES/76/143" is of session 76.
const SESSION = /^A\/RES\/(\d+)\//;

const isCounted = ({ symbol }: CorpusDocument, sessions: readonly string[]): boolean =>
  sessions.includes(SESSION.exec(symbol ?? '')?.[1] ?? '');

/** Two words of titles that share this many first letters are about one subject: "migrants", "Migration". */
const STEM = 5;

/** Whether the title of a document speaks of what the titles of others speak of. */
function subjectOf(documents: readonly CorpusDocument[]): (document: CorpusDocument) => boolean {
  const stems = new Set(documents.flatMap(({ title }) => stemsOf(title)));
  return ({ title }) => stemsOf(title).some((stem) => stems.has(stem));
}

const stemsOf = (title: string): string[] =>
  (title.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, STEM));
