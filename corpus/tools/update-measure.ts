/** Holds the items of a technical update against what the later text really updated. */
import { compareResolutions } from '../../server/src/match/revision/compare-resolutions';
import type { ClassifiedChange } from '../../server/src/match/revision/paragraph-changes';
import type { Block, Resolution } from '../../server/src/resolution/model';
import { plainTextIn } from '../../server/src/resolution/syntax/plain-text';
import type { UpdateItem, UpdateKind } from '../../server/src/service/update/update-item';
import { type Span, slice } from '../../server/src/text/span';

export interface PairResult {
  /** Updates of the later text, and how many of them an item marks. */
  readonly updates: number;
  readonly marked: number;
  /** Those of them that put a date or number where none stood and no list ended: nothing there was stale. */
  readonly added: number;
  readonly addedMarked: number;
  /** Items in paragraphs that live on, and how many of them the later text left alone. */
  readonly items: number;
  readonly idle: number;
  /** Items with a fix, and how many of them the later text does not have. */
  readonly fixes: number;
  readonly wrong: number;
  /** Items with a fix whose words the later text gave up or put differently: no proposal could be right. */
  readonly gone: number;
  readonly sure: number;
  readonly sureWrong: number;
  /** The proposals of each kind. */
  readonly byKind: readonly Proposal[];
  readonly lines: readonly string[];
}

interface Proposal {
  readonly kind: UpdateKind;
  readonly isRight: boolean;
}

/** Printed matter is no part of the text. */
const LEFT_OUT: ReadonlySet<Block['kind']> = new Set(['front', 'closing', 'enacting']);

export function measurePair(base: Resolution, draft: Resolution, items: readonly UpdateItem[]): PairResult {
  const lines: string[] = [];
  const byKind: Proposal[] = [];
  const count = {
    updates: 0,
    marked: 0,
    added: 0,
    addedMarked: 0,
    items: 0,
    idle: 0,
    fixes: 0,
    wrong: 0,
    sure: 0,
    sureWrong: 0,
    gone: 0,
  };
  for (const { base: old, draft: now, changes } of compareResolutions(base, draft)) {
    const block = old && base.blocks[old.index];
    if (!old || !now || !block || LEFT_OUT.has(block.kind)) continue;
    const own = items.filter(
      ({ span }) => block.content.start <= span.start && span.end <= block.content.end,
    );
    const placed = own.map((item) => ({ item, span: plainSpanOf(base.text, block, item.span) }));
    for (const change of changes) {
      if (change.kind !== 'update') continue;
      const isMarked = placed.some(({ span }) => meets(span, change.base));
      const isAdded = change.op === 'insert' && !/^(?:,| and|and)/.test(slice(now.text, change.draft).trim());
      count.updates++;
      if (isMarked) count.marked++;
      if (isAdded) count.added++;
      if (isAdded && isMarked) count.addedMarked++;
      if (!isMarked)
        lines.push(
          `missed${isAdded ? ' (added)' : ''}: ${shown(old.text, change.base, slice(now.text, change.draft))}`,
        );
    }
    for (const { item, span } of placed) {
      const met = changes.filter((change) => meets(span, change.base));
      count.items++;
      if (met.length === 0) {
        count.idle++;
        lines.push(`idle ${item.kind}: ${shown(old.text, span, slice(old.text, span))} (${item.reason})`);
      } else
        lines.push(
          `hit ${item.kind}: ${shown(old.text, span, laterWords(now.text, span, changes))} (${item.reason})`,
        );
      if (!item.fix) continue;
      if (isGone(span, changes)) {
        count.gone++;
        continue;
      }
      count.fixes++;
      if (item.sure) count.sure++;
      const put = putIn(item);
      const later = laterWords(now.text, plainSpanOf(base.text, block, placeOf(item)), changes);
      const isRight = put.every((words) => isIn(words, later));
      byKind.push({ kind: item.kind, isRight });
      if (isRight) {
        lines.push(
          `right ${item.sure ? 'sure ' : ''}${item.kind}: ${shown(old.text, span, put.join(' | '))} (${item.reason})`,
        );
        continue;
      }
      count.wrong++;
      if (item.sure) count.sureWrong++;
      lines.push(
        `wrong ${item.sure ? 'sure ' : ''}${item.kind}: ${shown(old.text, span, put.join(' | '))} (${item.reason}) LATER ${later}`,
      );
    }
  }
  return { ...count, byKind, lines };
}

/** Spans meet where they share words or touch: a list grows at its end. */
const meets = (a: Span, b: Span): boolean => a.start <= b.end + 1 && b.start <= a.end + 1;

/** Whether words were left out, or written anew with others around them. */
const isGone = (span: Span, changes: readonly ClassifiedChange[]): boolean =>
  changes.some(
    ({ kind, base, draft }) =>
      (kind !== 'update' || draft.start === draft.end) &&
      base.start <= span.start &&
      span.end <= base.end &&
      base.end - base.start > span.end - span.start + 12,
  );

/** Where words of a block stand in its plain text. */
function plainSpanOf(text: string, { content }: Block, { start, end }: Span): Span {
  const lengthTo = (to: number) => plainTextIn(text, { start: content.start, end: to }).length;
  return { start: Math.max(0, lengthTo(end) - plainTextIn(text, { start, end }).length), end: lengthTo(end) };
}

/** The edits of an item that put in words, not only what joins them. */
const telling = ({ fix }: UpdateItem) => (fix?.edits ?? []).filter(({ text }) => /\d|\w{4}/.test(text));

/** The words that an item puts in, without what joins them to others. */
const putIn = (item: UpdateItem): string[] =>
  telling(item).map(({ text }) =>
    text
      .replace(/^(?:,| and) /, '')
      .replace(/, ?$/, '')
      .trim(),
  );

/** Where an item's words stand and where it puts its own: the latest of a list may come first. */
const placeOf = (item: UpdateItem): Span => ({
  start: Math.min(item.span.start, ...telling(item).map(({ span }) => span.start)),
  end: Math.max(item.span.end, ...telling(item).map(({ span }) => span.end)),
});

/** What the later text has in the place of words of the base, with the changes that meet them. */
function laterWords(later: string, span: Span, changes: readonly ClassifiedChange[]): string {
  const met = changes.filter((change) => meets(span, change.base));
  const shift = (at: number, isEnd: boolean) => {
    const before = changes.filter(({ base }) => (isEnd ? base.end <= at : base.end <= at)).at(-1);
    return before ? before.draft.end + (at - before.base.end) : at;
  };
  const start = Math.min(shift(span.start, false), ...met.map(({ draft }) => draft.start));
  const end = Math.max(shift(span.end, true), ...met.map(({ draft }) => draft.end));
  return later.slice(start, end);
}

const folded = (words: string): string =>
  words
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
const isIn = (words: string, later: string): boolean => folded(later).includes(folded(words));

const shown = (text: string, { start, end }: Span, put: string): string =>
  `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)} => ${put}]${text.slice(end, end + 30)}`;

const percent = (part: number, of: number): string =>
  `${part} of ${of} (${((100 * part) / Math.max(1, of)).toFixed(1)} %)`;

export function sumOf(results: readonly PairResult[]): string {
  const sum = (key: Exclude<keyof PairResult, 'byKind' | 'lines'>) =>
    results.reduce((all, one) => all + one[key], 0);
  const [updates, marked, added] = [sum('updates'), sum('marked'), sum('added')];
  return [
    `updates marked as stale: ${percent(marked, updates)}`,
    `  of those that changed what stood there: ${percent(marked - sum('addedMarked'), updates - added)}`,
    `items that the later text left alone: ${percent(sum('idle'), sum('items'))}`,
    `proposals for words that were given up: ${sum('gone')}`,
    `wrong proposals: ${percent(sum('wrong'), sum('fixes'))}`,
    `  of the sure ones: ${percent(sum('sureWrong'), sum('sure'))}`,
    ...wrongByKind(results.flatMap(({ byKind }) => byKind)),
  ].join('\n');
}

function wrongByKind(proposals: readonly Proposal[]): string[] {
  const kinds = [...new Set(proposals.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const own = proposals.filter((one) => one.kind === kind);
    return `  ${kind}: ${percent(own.filter(({ isRight }) => !isRight).length, own.length)}`;
  });
}
