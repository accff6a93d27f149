/** The stretches of a draft's paragraph that come from agreed paragraphs, each from one. */
import { numbered } from '../align/draft-tokens';
import { gap } from '../index/punctuation';
import { type DraftWords, type Passage, passageAt } from '../reference/passages';
import { bestClaim, type Claim } from './claims';
import type { SourceTexts } from './source-texts';

/**
 * Words of the draft with those of the agreed paragraph that they were made from. Where the draft has none, the agreed
 * ones were left out.
 */
export interface Stretch {
  /** Its number in the index. */
  readonly paragraph: number;
  readonly draftFrom: number;
  readonly draftTo: number;
  readonly agreedFrom: number;
  readonly agreedTo: number;
}

/** Fewer words than these are not looked up by themselves. */
const FEWEST = 5;
/** Between two parts of one source as many words may be changed; more are new, or left out. */
const CHANGED = { draft: 12, agreed: 20 } as const;

/** The stretches in the order of the draft, disjoint. */
export function stretchesIn(draft: DraftWords, texts: SourceTexts): Stretch[] {
  const found = explained(draft, texts, 0, draft.length);
  return found.map((_, at) => withEdges(draft, texts, found, at));
}

/** What explains the words between two places: the best source, and others for what it leaves. */
function explained(draft: DraftWords, texts: SourceTexts, from: number, to: number): Stretch[] {
  if (to - from < FEWEST) return [];
  const { vocabulary } = texts.passages;
  const claim = bestClaim(numbered(vocabulary, draft.text, draft.words.slice(from, to)), texts);
  if (!claim) return [];
  const inside = ownStretches(claim, from);
  const [first, last] = [inside[0] as Stretch, inside.at(-1) as Stretch];
  return [
    ...explained(draft, texts, from, first.draftFrom),
    ...joinedWithin(draft, texts, inside),
    ...explained(draft, texts, last.draftTo, to),
  ];
}

const ownStretches = ({ paragraph, parts }: Claim, from: number): Stretch[] =>
  parts.map(({ draftFrom, draftTo, agreedFrom, agreedTo }) => ({
    paragraph,
    draftFrom: draftFrom + from,
    draftTo: draftTo + from,
    agreedFrom,
    agreedTo,
  }));

/** The parts of one source, with what lies between them: words of other sources, few that differ, or many left out. */
function joinedWithin(draft: DraftWords, texts: SourceTexts, parts: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (!before) {
      result.push(part);
      continue;
    }
    const others = explained(draft, texts, before.draftTo, part.draftFrom);
    const isSmall =
      part.draftFrom - before.draftTo <= CHANGED.draft && part.agreedFrom - before.agreedTo <= CHANGED.agreed;
    if (others.length === 0 && isSmall)
      result[result.length - 1] = { ...before, draftTo: part.draftTo, agreedTo: part.agreedTo };
    else result.push(...leftOut(before, part), ...others, part);
  }
  return result;
}

/** What lies between two parts in the agreed text, as words that the draft has not. */
function leftOut(before: Stretch, part: Stretch): Stretch[] {
  if (before.agreedTo === part.agreedFrom) return [];
  const { paragraph, draftTo, agreedTo } = before;
  return [{ paragraph, draftFrom: draftTo, draftTo, agreedFrom: agreedTo, agreedTo: part.agreedFrom }];
}

/** At the ends of a paragraph as many words may stand in the place of others, or be left out. */
const EDGE = { exchanged: 5, leftOut: 12 } as const;

/** A stretch at an end of the draft's paragraph takes in the words there that stand for agreed ones. */
function withEdges(
  draft: DraftWords,
  { passages }: SourceTexts,
  all: readonly Stretch[],
  at: number,
): Stretch {
  const stretch = all[at] as Stretch;
  if (stretch.draftFrom === stretch.draftTo) return stretch;
  const start = at === 0 ? beginning(stretch) : undefined;
  if (at < all.length - 1) return { ...stretch, ...start };
  const passage = passageAt(passages, stretch.paragraph);
  // What the draft has in another place was not left out here.
  const elsewhere = all.filter(
    (one) => one.paragraph === stretch.paragraph && one.agreedFrom >= stretch.agreedTo,
  );
  const limit = Math.min(passage.length, ...elsewhere.map(({ agreedFrom }) => agreedFrom));
  return { ...stretch, ...start, ...ending(draft, passage, stretch, limit) };
}

/** A few words before the first equal one that stand for a few agreed ones: "Recalling" for "We recall". */
function beginning({ draftFrom, agreedFrom }: Stretch): Partial<Stretch> | undefined {
  const isShort = draftFrom <= EDGE.exchanged && 0 < agreedFrom && agreedFrom <= EDGE.exchanged;
  return isShort ? { draftFrom: 0, agreedFrom: 0 } : undefined;
}

/** The last words, where they stand for agreed ones; and the agreed ones, where the draft ends sooner. */
function ending(
  draft: DraftWords,
  passage: Passage,
  { draftTo, agreedTo }: Stretch,
  limit: number,
): Partial<Stretch> | undefined {
  const ours = draft.length - draftTo;
  const theirs = limit - agreedTo;
  if (ours > 0) {
    const isShort = ours <= EDGE.exchanged && 0 < theirs && theirs <= EDGE.exchanged;
    return isShort ? { draftTo: draft.length, agreedTo: limit } : undefined;
  }
  const end = theirs <= EDGE.leftOut ? limit : Math.min(limit, clauseEnd(passage, agreedTo));
  return end - agreedTo <= EDGE.leftOut ? { agreedTo: end } : undefined;
}

/** Where the clause ends that goes on at a word; the word itself where none does. */
function clauseEnd(passage: Passage, from: number): number {
  let end = from;
  while (end < passage.length && passage.gapAt(end) !== gap.clause) end++;
  return end;
}
