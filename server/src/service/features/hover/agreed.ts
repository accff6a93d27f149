/** "Is this agreed?": where the words around the cursor stand, verbatim, in an adopted text. */
import { shown } from '../../../corpus/address';
import { type Engine, idsOf } from '../../../match/index/engine';
import { documentAt, longestMatch, occurrences } from '../../../match/index/word-index';
import { type AgreedWords, whereAgreed } from '../../../match/search/concordance';
import type { Block } from '../../../resolution/model';
import { markupIn } from '../../../resolution/syntax/plain-text';
import { moved, type Span, slice } from '../../../text/span';
import { type Word, wordsOf } from '../../../text/words';
import { blockTouching } from '../../citations/facts';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import type { Card } from './card';
import { escaped, listed } from './markdown';

/** Fewer words than this may come from anywhere. */
const FEWEST = 3;
/** How many words before the cursor a run may begin, and how many places of one run are looked at. */
const REACH = 150;
const PLACES = 200;
const SHOWN = 4;

/** A run of words of the draft that stands in adopted texts. */
export interface AgreedRun {
  readonly span: Span;
  readonly words: readonly Word[];
  /** Adopted paragraphs, those of the yardstick first, each with the words as it has them. */
  readonly places: readonly AgreedWords[];
}

/** The longest run of words around `offset` that an adopted text holds; undefined where none is long enough. */
export function agreedRunAt(engine: Engine, snapshot: Snapshot, offset: number): AgreedRun | undefined {
  const block = blockTouching(snapshot, offset);
  if (!block || block.kind === 'front' || block.kind === 'closing') return undefined;
  const words = wordsOfBlock(snapshot, block);
  const at = words.findIndex((word) => word.start <= offset && offset <= word.end);
  if (at < 0) return undefined;
  const ids = idsOf(engine, words);
  let best: { start: number; length: number } | undefined;
  for (let start = Math.max(0, at - REACH); start <= at; start++) {
    const length = longestAdopted(
      engine,
      ids,
      start,
      Math.max(at - start + 1, FEWEST, (best?.length ?? 0) + 1),
    );
    if (length) best = { start, length };
  }
  if (!best) return undefined;
  const run = words.slice(best.start, best.start + best.length);
  const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  return { span, words: run, places: whereAgreed(engine, run) };
}

/** How long the longest run from `start` on is that stands in an adopted text; 0 where shorter than `least`. */
function longestAdopted(engine: Engine, ids: Int32Array, start: number, least: number): number {
  for (let length = longestMatch(engine.index, ids, start).length; least <= length; length--) {
    const stretch = longestMatch(engine.index, ids.subarray(start, start + length), 0);
    for (const { paragraph } of occurrences(engine.index, stretch, PLACES)) {
      if (engine.weights[documentAt(engine.index, paragraph)]) return length;
    }
  }
  return 0;
}

function wordsOfBlock({ text }: Snapshot, block: Block): Word[] {
  const { content } = block;
  const skip = markupIn(text, content).map((gap) => moved(gap, -content.start));
  return wordsOf(slice(text, content), skip).map((word) => ({ ...word, ...moved(word, content.start) }));
}

/** The card of the agreed words at an offset. */
export function agreedCard(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  const run = agreedRunAt(world.engine, snapshot, offset);
  if (!run || isCommon(run)) return undefined;
  const { places } = run;
  const addresses = places.slice(0, SHOWN).map(({ document, paragraph }) => shown(document, paragraph.ref));
  const links = places.slice(0, 2).map(({ document, paragraph }, i) => ({
    kind: 'corpus' as const,
    title: `Open ${addresses[i]}`,
    document: document.id,
    ref: paragraph.ref,
  }));
  const words = places[0]?.text ?? '';
  return {
    span: run.span,
    lines: [
      `**Agreed language** · ${escaped(listed(addresses, SHOWN, places.length))}`,
      `“${escaped(words)}”`,
    ],
    links,
  };
}

/** "of the", "in this regard": words that say nothing of whose language they are. */
export function isCommon({ words }: AgreedRun): boolean {
  return words.length < 5 && !words.some(({ folded }) => 7 < folded.length);
}
