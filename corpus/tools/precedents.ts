/**
 * Makes the tables of precedents from adopted resolutions: in how many of them each phrase of the measured
 * documents stands, and which of them hold a variant of an agreed span. Pure; keeps counts, hashes and symbols.
 */
import type { Precedents } from '../../server/src/corpus/model';
import { hashAround, hashAt } from '../../server/src/match/departures';
import { draftWords } from '../../server/src/match/draft-words';
import { isNear, matchesIn, thresholds } from '../../server/src/match/near-misses';
import { type DraftWords, headOf, type Passages } from '../../server/src/match/passages';
import { packedTable } from '../../server/src/match/precedents';

/** An adopted resolution: `78/217`. */
export interface AdoptedText {
  readonly symbol: string;
  /** `78` */
  readonly session: string;
  /** Whether it is on the subject of the measured documents: then its phrases are not stock. */
  readonly related: boolean;
  readonly paragraphs: readonly string[];
}

type Rows = Map<number, number[]>;

/** The tables for drafts that are measured against `passages`. */
export function makePrecedents(texts: readonly AdoptedText[], passages: Passages): Precedents {
  const sessions = [...new Set(texts.map(({ session }) => session))].sort();
  const symbols: string[] = [];
  const stock: Rows = new Map();
  const elsewhere: Rows = new Map();
  for (const text of texts) {
    const column = sessions.indexOf(text.session);
    const drafts = text.paragraphs.map((paragraph) => draftWords(passages.vocabulary, paragraph));
    if (!text.related)
      for (const phrase of phrasesOf(drafts, passages)) bump(stock, phrase, column, sessions.length);
    const variants = variantsOf(drafts, passages);
    if (variants.size === 0) continue;
    symbols.push(text.symbol);
    for (const variant of variants) rowOf(elsewhere, variant, sessions.length)[column] = symbols.length;
  }
  return {
    sessions,
    symbols,
    stock: Buffer.from(packedTable(stock, sessions.length, 1)).toString('base64'),
    elsewhere: Buffer.from(packedTable(elsewhere, sessions.length, 2)).toString('base64'),
  };
}

function rowOf(rows: Rows, key: number, columns: number): number[] {
  const known = rows.get(key);
  if (known) return known;
  const made = new Array<number>(columns).fill(0);
  rows.set(key, made);
  return made;
}

function bump(rows: Rows, key: number, column: number, columns: number): void {
  const row = rowOf(rows, key, columns);
  row[column] = (row[column] ?? 0) + 1;
}

/** The phrases of three words that a resolution shares with the passages, as hashes. */
function phrasesOf(drafts: readonly DraftWords[], passages: Passages): Set<number> {
  const phrases = new Set<number>();
  for (const { ids, length } of drafts)
    for (let i = 0; i + 2 < length; i++) {
      const at = placeOf(passages, ids[i] as number, ids[i + 1] as number, ids[i + 2] as number);
      if (at >= 0) phrases.add(hashAt(passages, at, 3));
    }
  return phrases;
}

function placeOf(passages: Passages, a: number, b: number, c: number): number {
  if (a < 0 || b < 0 || c < 0) return -1;
  let at = headOf(passages, a, b, c);
  while (at >= 0 && (passages.ids[at] !== a || passages.ids[at + 1] !== b || passages.ids[at + 2] !== c))
    at = passages.previous[at] as number;
  return at;
}

/** The variants of agreed spans that a resolution holds, as hashes. */
function variantsOf(drafts: readonly DraftWords[], passages: Passages): Set<number> {
  const variants = new Set<number>();
  for (const draft of drafts)
    for (const alignment of matchesIn(draft, passages).alignments)
      if (isNear(alignment, thresholds))
        for (const difference of alignment.differences)
          variants.add(hashAround(draft, alignment, difference));
  return variants;
}
