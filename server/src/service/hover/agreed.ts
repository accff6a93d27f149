/** "Is this agreed?": where the words around the cursor stand, verbatim, in an adopted text. */
import { shown } from '../../corpus/address';
import { type Engine, idsOf, type Located, locate } from '../../match/engine';
import { longestMatch, occurrences } from '../../match/word-index';
import type { Block } from '../../resolution/model';
import { markupIn } from '../../resolution/plain-text';
import { type Span, slice } from '../../text/span';
import { type Word, wordsOf } from '../../text/words';
import { blockAt, shifted } from '../cite/facts';
import { escaped, listed } from '../markdown';
import type { Snapshot } from '../snapshot';
import type { World } from '../world';
import type { Card } from './card';

/** Fewer words than this are anybody's. */
const FEWEST = 3;
/** How many words before the cursor a run may begin, and how many places of one run are looked at. */
const REACH = 150;
const PLACES = 200;
const SHOWN = 4;

/** A run of words of the draft that stands in adopted texts. */
export interface AgreedRun {
  readonly span: Span;
  readonly words: number;
  /** Adopted paragraphs, in the corpus's order. */
  readonly places: readonly Located[];
}

/** The longest run of words around `offset` that an adopted text holds; undefined where none is long enough. */
export function agreedRunAt(engine: Engine, snapshot: Snapshot, offset: number): AgreedRun | undefined {
  const block = blockAt(snapshot, offset);
  if (!block || block.kind === 'front' || block.kind === 'closing') return undefined;
  const words = wordsOfBlock(snapshot, block);
  const at = words.findIndex((word) => word.start <= offset && offset <= word.end);
  if (at < 0) return undefined;
  const ids = idsOf(engine, words);
  let best: { start: number; length: number; places: Located[] } | undefined;
  for (let start = Math.max(0, at - REACH); start <= at; start++) {
    const run = longestAdopted(engine, ids, start, Math.max(at - start + 1, FEWEST, (best?.length ?? 0) + 1));
    if (run) best = { start, ...run };
  }
  const [first, last] = best ? [words[best.start], words[best.start + best.length - 1]] : [];
  if (!best || !first || !last) return undefined;
  return { span: { start: first.start, end: last.end }, words: best.length, places: best.places };
}

/** The longest run from `start` on, of at least `least` words, that stands in an adopted text. */
function longestAdopted(engine: Engine, ids: Int32Array, start: number, least: number) {
  for (let length = longestMatch(engine.index, ids, start).length; least <= length; length--) {
    const stretch = longestMatch(engine.index, ids.subarray(start, start + length), 0);
    const places = [...occurrences(engine.index, stretch, PLACES)]
      .map(({ paragraph }) => locate(engine, paragraph))
      .filter(({ document }) => document.standing === 'adopted');
    if (0 < places.length)
      return { length, places: places.sort((a, b) => a.paragraphNumber - b.paragraphNumber) };
  }
  return undefined;
}

function wordsOfBlock({ text }: Snapshot, block: Block): Word[] {
  const { content } = block;
  const skip = markupIn(text, content).map((gap) => shifted(gap, -content.start));
  return wordsOf(slice(text, content), skip).map((word) => ({ ...word, ...shifted(word, content.start) }));
}

/** The card of the agreed words at an offset. */
export function agreedCard(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  const run = agreedRunAt(world.engine, snapshot, offset);
  if (!run || isCommon(snapshot, run)) return undefined;
  const places = [...new Map(run.places.map((place) => [placeKey(place), place] as const)).values()];
  const addresses = places.map(({ document, paragraph }) => shown(document, paragraph.ref));
  const links = places.slice(0, 2).map(({ document, paragraph }, i) => ({
    kind: 'corpus' as const,
    title: `Open ${addresses[i]}`,
    document: document.id,
    ref: paragraph.ref,
  }));
  const words = slice(snapshot.text, run.span).replace(/\*|\[\^[^\]]*\]/g, '');
  return {
    span: run.span,
    lines: [`**Agreed language** · ${escaped(listed(addresses, SHOWN))}`, `“${escaped(words)}”`],
    links,
  };
}

const placeKey = ({ document, paragraph }: Located): string => `${document.id} ${paragraph.ref}`;

/** "of the", "in this regard": words that say nothing of whose language they are. */
function isCommon({ text }: Snapshot, { span, words }: AgreedRun): boolean {
  return words < 5 && !wordsOf(slice(text, span)).some(({ folded }) => 7 < folded.length);
}
