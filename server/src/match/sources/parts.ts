/** What a draft's paragraph and one agreed paragraph have in common: parts that stand in one order in both. */
import { type Alignment, contentBetween, grow, weightBetween } from '../align/align';
import { holdsRun } from '../align/near-misses';
import { SHORTEST_RUN, type SharedRun } from '../align/trigrams';
import { type DraftWords, type Passage, type Passages, passageAt } from '../reference/passages';

/** Equal content words of a part. */
const LEAST_CONTENT = 2;
/** What a source must have in one part: fewer equal words may come from anywhere. */
const ANCHOR = { words: 5, content: 3 } as const;
/** A part with less than that belongs to its neighbour if no more words than these lie between, in both texts. */
const CLOSE = 10;

/** The parts in the order of both texts, disjoint; none where they have too little in common. */
export function partsWith(draft: DraftWords, passages: Passages, paragraph: number): Alignment[] {
  const passage = passageAt(passages, paragraph);
  const found: Alignment[] = [];
  for (const run of runsWith(draft, passage)) {
    if (found.some((alignment) => holdsRun(alignment, run))) continue;
    const alignment = grow(draft, passage, run, LEAST_CONTENT);
    if (alignment) found.push(alignment);
  }
  return withoutStray(inOneOrder(draft, found), (part) => isAtEnds(part, draft.length, passage.length));
}

/** All runs of three equal words or more, the longest first. */
function runsWith(draft: DraftWords, passage: Passage): SharedRun[] {
  const places = placesById(passage);
  const isEqual = (i: number, j: number) => j < passage.length && draft.ids[i] === passage.idAt(j);
  const runs: SharedRun[] = [];
  for (let i = 0; i + SHORTEST_RUN <= draft.length; i++)
    for (const j of places.get(draft.ids[i] as number) ?? []) {
      if (i > 0 && j > 0 && isEqual(i - 1, j - 1)) continue;
      let length = 1;
      while (i + length < draft.length && isEqual(i + length, j + length)) length++;
      if (length >= SHORTEST_RUN) runs.push({ paragraph: passage.paragraph, draft: i, agreed: j, length });
    }
  return runs.sort((a, b) => b.length - a.length || a.draft - b.draft || a.agreed - b.agreed);
}

function placesById(passage: Passage): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let word = 0; word < passage.length; word++) {
    const id = passage.idAt(word);
    const there = places.get(id);
    if (there) there.push(word);
    else places.set(id, [word]);
  }
  return places;
}

interface Chain {
  /** Its last part, without what the part before it has of the same words. */
  readonly part: Alignment;
  readonly score: number;
  readonly before: Chain | undefined;
}

/** Of alignments with one paragraph, those that follow one another in both texts and weigh most together. */
function inOneOrder(draft: DraftWords, alignments: readonly Alignment[]): Alignment[] {
  const sorted = [...alignments].sort((a, b) => a.draftFrom - b.draftFrom || a.agreedFrom - b.agreedFrom);
  const chains: Chain[] = [];
  for (const alignment of sorted) {
    let best: Chain = { part: alignment, score: alignment.score, before: undefined };
    for (const before of chains) {
      const part = after(draft, before.part, alignment);
      const score = part ? before.score + part.score : 0;
      if (part && score > best.score) best = { part, score, before };
    }
    chains.push(best);
  }
  const heaviest = chains.reduce<Chain | undefined>(
    (best, chain) => (best && best.score >= chain.score ? best : chain),
    undefined,
  );
  const parts: Alignment[] = [];
  for (let chain = heaviest; chain; chain = chain.before) parts.unshift(chain.part);
  return parts;
}

/** A later part without the words that an earlier one has already; undefined where it does not come after it. */
function after(draft: DraftWords, earlier: Alignment, later: Alignment): Alignment | undefined {
  const shared = Math.max(0, earlier.draftTo - later.draftFrom, earlier.agreedTo - later.agreedFrom);
  if (shared === 0) return later;
  const firstRun = (later.differences[0]?.draftFrom ?? later.draftTo) - later.draftFrom;
  if (shared >= firstRun || earlier.draftFrom >= later.draftFrom || earlier.agreedFrom >= later.agreedFrom)
    return undefined;
  const draftFrom = later.draftFrom + shared;
  return {
    ...later,
    draftFrom,
    agreedFrom: later.agreedFrom + shared,
    words: later.words - shared,
    content: later.content - contentBetween(draft, later.draftFrom, draftFrom),
    score: later.score - weightBetween(draft, later.draftFrom, draftFrom),
  };
}

/** The parts around those that a source must have; a few words far from them are chance. */
function withoutStray(parts: readonly Alignment[], isAtEnd: (part: Alignment) => boolean): Alignment[] {
  const isAnchor = ({ words, content }: Alignment) => words >= ANCHOR.words && content >= ANCHOR.content;
  const belongs = (earlier: Alignment, later: Alignment, part: Alignment) =>
    isWithin(earlier, later) && (isAnchor(part) || isAtEnd(part) || isClose(earlier, later));
  const heaviest = parts.reduce<Alignment | undefined>(
    (best, part) => (isAnchor(part) && part.score > (best?.score ?? 0) ? part : best),
    undefined,
  );
  if (!heaviest) return [];
  const at = parts.indexOf(heaviest);
  const kept = [heaviest];
  for (const part of parts.slice(at + 1)) if (belongs(kept.at(-1) as Alignment, part, part)) kept.push(part);
  for (const part of parts.slice(0, at).reverse())
    if (belongs(part, kept[0] as Alignment, part)) kept.unshift(part);
  return kept;
}

/** Whether both texts begin with a part, or end with it. */
const isAtEnds = (part: Alignment, draftWords: number, agreedWords: number): boolean =>
  (part.draftFrom === 0 && part.agreedFrom === 0) ||
  (part.draftTo === draftWords && part.agreedTo === agreedWords);

/** Between two parts of one source no more words may be left out than these, or than either part has. */
const LEFT_OUT = 20;

const isWithin = (earlier: Alignment, later: Alignment): boolean =>
  later.agreedFrom - earlier.agreedTo <= Math.max(LEFT_OUT, Math.min(earlier.words, later.words));

const isClose = (earlier: Alignment, later: Alignment): boolean =>
  later.draftFrom - earlier.draftTo <= CLOSE && later.agreedFrom - earlier.agreedTo <= CLOSE;
