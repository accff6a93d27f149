/** Resolutions as a draft recalls them, in lists: "its resolutions 71/59 of 5 December 2016 and 73/43 of 5 December 2018". */
import type { Citation, ResolutionTarget } from '../../resolution/citations/citations';
import { DATE_PATTERN } from '../../resolution/citations/dates';
import { readSymbol } from '../../resolution/citations/symbols';
import type { Block } from '../../resolution/model';
import type { Span } from '../../text/span';
import { citationsIn } from '../citations/facts';
import { resolutionOf, type Snapshot } from '../draft/snapshot';

/** A resolution of the General Assembly where it is cited. */
export interface CitedResolution {
  /** `A/RES/73/43` */
  readonly symbol: string;
  readonly session: number;
  /** The number with its date: `73/43 of 5 December 2018`. */
  readonly span: Span;
  readonly isDated: boolean;
}

/** Resolutions that are cited one after the other, with nothing said of any. */
export interface CitedList {
  readonly block: Block;
  readonly cited: readonly CitedResolution[];
  /** The words of the paragraph before the first number, and those after the last. */
  readonly before: string;
  readonly after: string;
}

/** The lists in the paragraphs of a draft, in the order of its text. */
export function citedLists(snapshot: Snapshot): CitedList[] {
  const { text, blocks } = resolutionOf(snapshot);
  const all = citationsIn(snapshot).flatMap((citation) => cited(citation, text));
  let next = 0;
  return blocks.flatMap((block) => {
    const lists: CitedResolution[][] = [];
    for (; (all[next]?.span.start ?? Number.POSITIVE_INFINITY) < block.span.end; next++) {
      const one = all[next] as CitedResolution;
      if (one.span.start < block.span.start) continue;
      const last = lists.at(-1);
      const previous = last?.at(-1);
      if (last && previous && JOINED.test(text.slice(previous.span.end, one.span.start))) last.push(one);
      else lists.push([one]);
    }
    return lists.map((list) => ({
      block,
      cited: list,
      before: text.slice(block.content.start, list[0]?.span.start),
      after: text.slice(list.at(-1)?.span.end, block.content.end),
    }));
  });
}

// ", ", " and ", ", and its resolution ", "[^4] and "
const JOINED =
  /^(?:\[\^[^\]]*\])?(?:,|,? (?:and|or|as well as))(?:\[\^[^\]]*\])? (?:(?:its )?resolutions? )?$/;

// " and B of 9 December 2021", after "76/84 A"
const FURTHER_PARTS = new RegExp(`^(?:,? (?:and|to|-|\u2013) ?[A-Z]\\b)+(?:,? of ${DATE_PATTERN})?`);

function cited({ target, date }: Citation, text: string): CitedResolution[] {
  if (target.kind !== 'resolution' || target.what !== 'resolution') return [];
  const { symbol, numberSpan } = target as ResolutionTarget;
  const session = symbol?.startsWith('A/RES/') ? Number(readSymbol(symbol).session) : Number.NaN;
  if (symbol === undefined || !(session > 0)) return [];
  const end = date?.span.end ?? numberSpan.end;
  const more =
    / [A-Z]$/.test(symbol) && !date ? FURTHER_PARTS.exec(text.slice(end, end + 60))?.[0] : undefined;
  const isDated = date !== undefined || (more !== undefined && /\d$/.test(more));
  return [{ symbol, session, span: { start: numberSpan.start, end: end + (more?.length ?? 0) }, isDated }];
}
