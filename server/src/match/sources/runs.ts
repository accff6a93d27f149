/** From stretches of words to runs of characters: what stands so in the source, what was changed, what is new. */
import type { Span } from '../../text/span';
import { slice } from '../../text/span';
import { type Located, locate, wordsOfParagraph } from '../index/engine';
import type { DraftWords } from '../reference/passages';
import { type PrintedToken, tokensOf } from '../revision/tokens';
import { type WordChange, wordChanges } from '../revision/word-changes';
import type { SourcedRun } from './model';
import type { SourceTexts } from './source-texts';
import type { Stretch } from './stretches';

/** Where a stretch stands in both texts. */
interface Sides {
  readonly draft: Span;
  readonly agreed: Span;
}

/** The runs of a draft's text, in order and without gaps. */
export function sourcedRuns(
  draft: DraftWords,
  texts: SourceTexts,
  stretches: readonly Stretch[],
): SourcedRun[] {
  const runs: SourcedRun[] = [];
  let from = 0;
  for (const [at, stretch] of stretches.entries()) {
    const source = locate(texts.engine, stretch.paragraph);
    const sides =
      stretch.draftFrom === stretch.draftTo
        ? leftOutSides(source, stretch, runs.at(-1), from)
        : sidesOf(draft, source, stretch, from);
    const next = stretches[at + 1];
    const limit =
      next && next.draftFrom < draft.length ? wordStart(draft, next.draftFrom) : draft.text.length;
    const isWhole = stretch.draftFrom === stretch.draftTo || stretch.draftTo === draft.length;
    const grown = isWhole ? sides : overPunctuation(draft.text, source, sides, limit);
    if (from < grown.draft.start) runs.push({ kind: 'new', start: from, end: grown.draft.start });
    runs.push(...runsWithin(draft.text, source, grown));
    from = grown.draft.end;
  }
  if (from < draft.text.length) runs.push({ kind: 'new', start: from, end: draft.text.length });
  return withoutBlanks(draft.text, runs);
}

const wordStart = ({ words, text }: DraftWords, word: number): number => words[word]?.start ?? text.length;

/** Words that were left out: from where the run before them ends to where the source goes on. */
function leftOutSides(
  { paragraph }: Located,
  stretch: Stretch,
  before: SourcedRun | undefined,
  at: number,
): Sides {
  const words = wordsOfParagraph(paragraph);
  const start = before && before.kind !== 'new' ? before.source.end : (words[stretch.agreedFrom]?.start ?? 0);
  return {
    draft: { start: at, end: at },
    agreed: { start, end: words[stretch.agreedTo]?.start ?? paragraph.text.length },
  };
}

/** The characters of a stretch. */
function sidesOf(draft: DraftWords, { paragraph }: Located, stretch: Stretch, from: number): Sides {
  const agreed = { text: paragraph.text, words: wordsOfParagraph(paragraph) };
  const { draftFrom, draftTo, agreedFrom, agreedTo } = stretch;
  const start = agreed.words[agreedFrom]?.start ?? 0;
  const end = agreed.words[agreedTo - 1]?.end ?? start;
  const isFirst = draftFrom === 0 && agreedFrom === 0;
  const isLast = draftTo === draft.length;
  return {
    draft: {
      start: isFirst ? 0 : Math.max(from, wordStart(draft, draftFrom)),
      end: isLast ? draft.text.length : (draft.words[draftTo - 1]?.end ?? 0),
    },
    agreed: {
      start: isFirst ? 0 : start,
      end: isLast ? afterPunctuation(agreed.text, end, agreedTo === agreed.words.length) : end,
    },
  };
}

/** Where the punctuation after the last word ends; after the last word of all, the end of the text. */
function afterPunctuation(text: string, end: number, isLast: boolean): number {
  if (isLast) return text.length;
  return end + (/^[^\s\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** Takes in the punctuation and blanks after the words as far as both texts have the same, and no word begins. */
function overPunctuation(
  text: string,
  { paragraph }: Located,
  { draft, agreed }: Sides,
  limit: number,
): Sides {
  let more = 0;
  while (
    draft.end + more < limit &&
    !LETTER_OR_DIGIT.test(text.charAt(draft.end + more)) &&
    text.charAt(draft.end + more) === paragraph.text.charAt(agreed.end + more)
  )
    more++;
  return {
    draft: { start: draft.start, end: draft.end + more },
    agreed: { start: agreed.start, end: agreed.end + more },
  };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What became of the agreed words in a stretch: kept and changed in turns. */
function runsWithin(text: string, { document, paragraph }: Located, sides: Sides): SourcedRun[] {
  const source = ({ start, end }: Span) => ({ symbol: document.id, ref: paragraph.ref, start, end });
  const runs: SourcedRun[] = [];
  let [draft, agreed] = [sides.draft.start, sides.agreed.start];
  const keep = (toDraft: number, toAgreed: number) => {
    if (draft < toDraft)
      runs.push({
        kind: 'verbatim',
        start: draft,
        end: toDraft,
        source: source({ start: agreed, end: toAgreed }),
      });
  };
  for (const change of changesBetween(text, paragraph.text, sides)) {
    keep(change.draft.start, change.base.start);
    runs.push({
      kind: 'changed',
      ...change.draft,
      source: source(change.base),
      agreed: slice(paragraph.text, change.base),
    });
    [draft, agreed] = [change.draft.end, change.base.end];
  }
  keep(sides.draft.end, sides.agreed.end);
  return runs;
}

/** The changes that matter, whatever the capitals; those with only punctuation between them are one. */
function changesBetween(text: string, agreedText: string, { draft, agreed }: Sides): WordChange[] {
  const changes = wordChanges(
    { text: agreedText, ...agreed, tokens: foldedTokens(agreedText, agreed) },
    { text, ...draft, tokens: foldedTokens(text, draft) },
  );
  const joined: WordChange[] = [];
  for (const change of changes) {
    const isBlank = (slice(agreedText, change.base) + slice(text, change.draft)).trim() === '';
    if (isBlank && change.base.start < change.base.end && change.draft.start < change.draft.end) continue;
    const last = joined.at(-1);
    if (last && !LETTER_OR_DIGIT.test(text.slice(last.draft.end, change.draft.start)))
      joined[joined.length - 1] = {
        base: { start: last.base.start, end: change.base.end },
        draft: { start: last.draft.start, end: change.draft.end },
      };
    else joined.push(change);
  }
  return joined;
}

const foldedTokens = (text: string, { start, end }: Span): PrintedToken[] =>
  tokensOf(text, start, end).map((token) => ({ ...token, key: verbatimForm(slice(text, token)) }));

/** What words called verbatim are compared in: capitals, quotes and hyphens apart they are equal, letter for letter. */
const verbatimForm = (words: string): string =>
  words
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();

/** Blanks between two runs go with the run before them. */
function withoutBlanks(text: string, runs: readonly SourcedRun[]): SourcedRun[] {
  const result: SourcedRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isBlank = run.kind === 'new' && slice(text, run).trim() === '';
    if (isBlank && last) result[result.length - 1] = { ...last, end: run.end };
    else if (run.kind === 'new' && last?.kind === 'new')
      result[result.length - 1] = { ...last, end: run.end };
    else result.push(run);
  }
  return result;
}
