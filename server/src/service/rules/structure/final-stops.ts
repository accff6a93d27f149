/** The stop at the end of a paragraph: which one belongs there, and how to put it. */
import type { Block, BlockKind } from '../../../resolution/model';
import type { Span } from '../../../text/span';
import { hasWords } from '../../draft/form/broken-text';
import { type IndexedBlock, partsOf, type ResolutionPart, strays } from '../../draft/form/parts';
import { derived, resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Fix } from '../../finding';
import { replace } from '../form-findings';

export type Stop = ',' | ';' | '.';

/** An operative paragraph or sub-paragraph, and the stop that belongs at its end. */
export interface Ended extends IndexedBlock {
  readonly expected: Stop;
}

export const stopNames: Readonly<Record<Stop | ':', string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '.': 'a full stop',
  ':': 'a colon',
};

/** The preambular paragraphs of the whole resolutions in a draft that do not introduce a list. */
export const preambularEnds: (snapshot: Snapshot) => readonly IndexedBlock[] = derived((snapshot) =>
  partsOf(snapshot)
    .filter(({ isWhole }) => isWhole)
    .flatMap((part) => [...part.preamble, ...strays(part)])
    .filter((placed) => hasWords(placed.block) && !introduces(snapshot, placed)),
);

/** The paragraphs and sub-paragraphs of operative parts that do not introduce a list, with the stop of each. */
export const operativeEnds: (snapshot: Snapshot) => readonly Ended[] = derived((snapshot) =>
  partsOf(snapshot)
    .filter(({ isWhole }) => isWhole)
    .flatMap((part) => endsOf(snapshot, part)),
);

function endsOf(snapshot: Snapshot, part: ResolutionPart): Ended[] {
  const { operative, isContinued } = part;
  const preambular = new Set(strays(part).map(({ index }) => index));
  const ends: Ended[] = [];
  const last = operative.at(-1);
  for (const placed of operative) {
    if (introduces(snapshot, placed) || preambular.has(placed.index) || !hasWords(placed.block)) continue;
    const isLast = placed === last && !isContinued;
    ends.push({ block: placed.block, index: placed.index, expected: isLast ? '.' : ';' });
  }
  return ends;
}

/** Whether a list or a table hangs on a paragraph: it ends in a colon or as its list wants it. */
export function introduces(snapshot: Snapshot, { block, index }: IndexedBlock): boolean {
  const next = resolutionOf(snapshot).blocks[index + 1];
  if (next === undefined) return false;
  if (next.parent === index) return true;
  return block.ending?.mark === ':' && (TABLE.has(next.kind) || (!block.number && next.number?.text === '1'));
}

/** What may follow a colon besides a list: a table, an annex, an outcome document. */
const TABLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['plain', 'heading', 'numbered']);

/** The stop as it stands, or the place where one is missing: the last character of the words. */
export function endSpan(text: string, { ending, content }: Block): Span {
  if (ending) return ending.span;
  const end = wordsEnd(text, content);
  return { start: Math.max(content.start, end - 1), end };
}

/** Puts a stop in the place of the one that stands there, or after the words. */
export function putStop(text: string, block: Block, stop: Stop): Fix {
  const title = `End with ${stopNames[stop]}`;
  if (block.ending) return replace(title, block.ending.span, stop);
  const at = wordsEnd(text, block.content);
  return replace(title, { start: at, end: at }, stop);
}

/** Where the words end, before footnote marks, brackets and blanks. */
function wordsEnd(text: string, { start, end }: Span): number {
  const tail = TAIL.exec(text.slice(Math.max(start, end - 160), end));
  return end - (tail?.[0].length ?? 0);
}

/** `[^4]`, `[^4],[^5]`, as the parser looks for a stop before them. */
const TAIL = /(?:,?[ \u00A0]?(?:\[\^[^\]\s[]{1,32}\]|<sup>\d{1,3}<\/sup>))*\s*$/;
