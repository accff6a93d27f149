/**
 * Makes the tables of precedents from adopted resolutions: in how many of them each phrase of the measured
 * documents stands, and which of them hold a variant of an agreed span. Pure; keeps counts, hashes and symbols.
 */
import type { Precedents } from '../../server/src/corpus/model';

import type { Alignment, Difference } from '../../server/src/match/align/align';
import { draftWords } from '../../server/src/match/align/draft-tokens';
import { isNear, matchesIn, thresholds } from '../../server/src/match/align/near-misses';
import { draftPhrases } from '../../server/src/match/align/shared-runs';
import { edgesOf } from '../../server/src/match/compare/clause-edges';
import { isPure } from '../../server/src/match/compare/evidence';
import { LONGEST_PHRASE, SHORTEST_PHRASE } from '../../server/src/match/compare/superseded';
import { hashAround } from '../../server/src/match/compare/verdict';
import { extendHash } from '../../server/src/match/index/word-hashes';
import { positionsOf } from '../../server/src/match/index/word-index';
import {
  type DraftWords,
  hashOfIds,
  member,
  type Passages,
  passageAt,
  wordHash,
} from '../../server/src/match/reference/passages';
import { packedTable } from '../../server/src/match/reference/precedents';
import type { Yardstick } from '../../server/src/match/reference/reference-texts';
import { hashOfText } from '../../server/src/text/checksum';

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
export function makePrecedents(
  texts: readonly AdoptedText[],
  { passages, superseded }: Pick<Yardstick, 'passages' | 'superseded'>,
): Precedents {
  const sessions = [...new Set(texts.map(({ session }) => session))].sort();
  const symbols: string[] = [];
  const stock: Rows = new Map();
  const elsewhere: Rows = new Map();
  const phrases: Rows = new Map();
  const own = ownPhrases(passages, superseded);
  for (const text of texts) {
    const column = sessions.indexOf(text.session);
    const drafts = text.paragraphs.map((paragraph) => draftWords(passages.vocabulary, paragraph));
    if (!text.related)
      for (const phrase of phrasesOf(drafts, passages)) bump(stock, phrase, column, sessions.length);
    for (const phrase of knownPhrases(drafts, own)) bump(phrases, phrase, column, sessions.length);
    const variants = variantsOf(drafts, passages);
    if (variants.size === 0) continue;
    symbols.push(text.symbol);
    for (const variant of variants) rowOf(elsewhere, variant, sessions.length)[column] = symbols.length;
  }
  return {
    sessions,
    symbols,
    stock: packedTable(stock, sessions.length, 1),
    phrases: packedTable(phrases, sessions.length, 1),
    elsewhere: packedTable(elsewhere, sessions.length, 2),
  };
}

/** The phrases of three to eight words of superseded texts that no agreed text has, as hashes. */
function ownPhrases(agreed: Passages, superseded: Passages): Set<number> {
  const held = phraseHashes(agreed);
  return new Set([...phraseHashes(superseded)].filter((hash) => !held.has(hash)));
}

function phraseHashes({ index, members, vocabulary }: Passages): Set<number> {
  const hashes = new Set<number>();
  for (let paragraph = 0; paragraph + 1 < index.starts.length; paragraph++) {
    if (members[paragraph] === member.none) continue;
    const { from, to } = positionsOf(index, paragraph);
    for (let at = from; at < to; at++) {
      let hash = 0;
      for (let n = 1; n <= LONGEST_PHRASE && at + n <= to; n++) {
        hash = extendHash(hash, wordHash(vocabulary, index.tokens.at(at + n - 1)));
        if (n >= SHORTEST_PHRASE) hashes.add(hash);
      }
    }
  }
  return hashes;
}

/** Those of the phrases that a resolution holds. */
function knownPhrases(drafts: readonly DraftWords[], phrases: ReadonlySet<number>): Set<number> {
  const known = new Set<number>();
  for (const { words } of drafts) {
    const hashes = words.map(({ folded }) => hashOfText(folded));
    for (let at = 0; at < hashes.length; at++) {
      let hash = 0;
      for (let n = 1; n <= LONGEST_PHRASE && at + n <= hashes.length; n++) {
        hash = extendHash(hash, hashes[at + n - 1] as number);
        if (n >= SHORTEST_PHRASE && phrases.has(hash)) known.add(hash);
      }
    }
  }
  return known;
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
  for (const draft of drafts)
    for (const [at, phrase] of draftPhrases(draft, passages).entries())
      if (phrase) phrases.add(hashOfIds(passages.vocabulary, draft.ids, at, at + 3));
  return phrases;
}

/**
 * The differences in an alignment, and the asides that are put in or left out at its edges. Other words at an edge are mostly another
 * frame, and as many again.
 */
const differencesOf = (
  draft: DraftWords,
  passages: Passages,
  alignment: Alignment,
): readonly Difference[] => [
  ...alignment.differences,
  ...edgesOf(
    { draft, passage: passageAt(passages, alignment.paragraph), vocabulary: passages.vocabulary },
    alignment,
  ).filter(isPure),
];

/** The variants of agreed spans that a resolution holds, as hashes. */
function variantsOf(drafts: readonly DraftWords[], passages: Passages): Set<number> {
  const variants = new Set<number>();
  for (const draft of drafts)
    for (const alignment of matchesIn(draft, passages).alignments)
      if (isNear(alignment, thresholds))
        for (const difference of differencesOf(draft, passages, alignment))
          variants.add(hashAround(draft, alignment, difference));
  return variants;
}
