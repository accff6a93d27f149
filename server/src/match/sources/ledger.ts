/**
 * Where every word of a text comes from: for each paragraph the agreed paragraphs it was made from, as runs of words
 * that stand so in the source, that were changed, or that are new.
 */
import { shown } from '../../corpus/address';
import type { Block, OwnText, Resolution } from '../../resolution/model';
import { wordsOnTable } from '../../resolution/negotiation/words-on-table';
import { plainText } from '../../resolution/syntax/plain-text';
import { ObjectMemo } from '../../text/memoize';
import { slice } from '../../text/span';
import { wordsOf } from '../../text/words';
import { draftWords } from '../align/draft-tokens';
import { type Engine, locate } from '../index/engine';
import type { SourcedParagraph, SourcedRun, SourceParagraph, WordSources } from './model';
import { sourcedRuns } from './runs';
import { type SourceTexts, sourceTextsFor, yearOf } from './source-texts';
import { type Stretch, stretchesIn } from './stretches';

/** Headings and printed matter are nobody's language. */
const UNSOURCED: ReadonlySet<Block['kind']> = new Set(['heading', 'enacting', 'front', 'closing']);

/**
 * The sources of every paragraph of a draft, in its order. Its front matter says which text it starts from (`base`),
 * and when it was written: later texts are no sources. What is known of a paragraph is kept with it. `base` is the symbol of
 * the text that the draft starts from, where its front matter names a file.
 */
export const ledgerOf = (engine: Engine, draft: Resolution, base?: string): SourcedParagraph[] => [
  ...ledgerInSteps(engine, draft, base),
];

/** The same, a paragraph at a time, for callers with an event loop to serve: among many texts one may take milliseconds. */
export function* ledgerInSteps(
  engine: Engine,
  draft: Resolution,
  base = draft.frontMatter.base,
): Generator<SourcedParagraph> {
  const texts = sourceTextsFor(engine, { ...draft.frontMatter, ...(base !== undefined && { base }) });
  for (const [at, block] of draft.blocks.entries())
    if (!UNSOURCED.has(block.kind))
      yield { block: at, ref: block.ref, ...sourcesOfBlock(texts, draft, block) };
}

interface Known {
  readonly texts: SourceTexts;
  readonly found: WordSources & { readonly text: string };
}

const known = new ObjectMemo<OwnText, Known>();

function sourcesOfBlock(texts: SourceTexts, draft: Resolution, block: Block): Known['found'] {
  const before = known.get(block.own);
  if (before?.texts === texts) return before.found;
  const text = wordsOnTable(plainText(draft, block));
  const found = { text, ...sourcesOf(texts, text) };
  known.set(block.own, { texts, found });
  return found;
}

/** The sources of any words: without number, markup and footnote marks. */
export function sourcesOf(texts: SourceTexts, text: string): WordSources {
  const draft = draftWords(texts.passages.vocabulary, text);
  const stretches = stretchesIn(draft, texts);
  return { from: sourceParagraphs(texts, stretches), runs: sourcedRuns(draft, texts, stretches) };
}

/** The sources, those that most words come from first. */
function sourceParagraphs({ engine }: SourceTexts, stretches: readonly Stretch[]): SourceParagraph[] {
  const words = new Map<number, number>();
  for (const { paragraph, draftFrom, draftTo } of stretches)
    words.set(paragraph, (words.get(paragraph) ?? 0) + draftTo - draftFrom);
  const ranked = [...words].sort((a, b) => b[1] - a[1]);
  return ranked.map(([number]) => {
    const { document, paragraph } = locate(engine, number);
    return {
      symbol: document.id,
      ref: paragraph.ref,
      shown: shown(document, paragraph.ref),
      year: yearOf(document),
      paragraph: number,
    };
  });
}

/** At how many places a paragraph's words were changed, put in or left out: punctuation and spelling of signs apart. */
export const changesIn = (text: string, runs: readonly SourcedRun[]): number =>
  runs.filter((run) => run.kind === 'changed' && plainWords(run.agreed) !== plainWords(slice(text, run)))
    .length;

const plainWords = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
