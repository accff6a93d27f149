/** Whether a text came in broken: pasted from a page, with numbers on lines of their own and sentences cut in two. */
import type { Block } from '../../../resolution/model';
import { derived, resolutionOf } from '../snapshot';

/** Whether a block holds words, and not a number alone. */
export const hasWords = ({ own }: Block): boolean => /\p{L}|\.{3}|…/u.test(own.words);

/** Whether paragraphs of a draft are pieces of paragraphs. What belongs at their ends cannot be known. */
export const isBroken: (snapshot: Parameters<typeof resolutionOf>[0]) => boolean = derived((snapshot) => {
  const { blocks } = resolutionOf(snapshot);
  return blocks.some((block, index) => {
    const next = blocks[index + 1];
    if (PAGE_NUMBER.test(block.own.words)) return true;
    if (FIGURE_AFTER_STOP.test(block.own.words.slice(-LONGEST_END))) return true;
    return next !== undefined && (isCutFromNumber(block, next) || isCutInSentence(block, next));
  });
});

/** `3/14`, `23-21882 (E)`: a page ends here, and may have cut a sentence. */
const PAGE_NUMBER = /^(?:\d{1,3} ?\/ ?\d{1,3}|\d{2}-\d{5}(?: \(E\))?)$/;

/** `Secretary-General,1`: the figure of a footnote that is no mark any more. */
const FIGURE_AFTER_STOP = /\p{L}[,;.] ?\d{1,3}$/u;

/** `9.` on a line of its own, and the words after it. */
const isCutFromNumber = (block: Block, next: Block): boolean =>
  block.number !== undefined && !hasWords(block) && !next.number && next.kind !== 'heading' && hasWords(next);

// "of migrants", "*and* in this regard"
const GOES_ON = /^[*"\u201C(]{0,3}\p{Ll}/u;
/** A stop and what may follow it take no more. UTF-16. */
const LONGEST_END = 80;
const STOPPED = /[.,;:!?](?:[*"\u201D)]|\[\^[^\]\s]{1,40}\])*$/;

/** A paragraph that ends without a stop, before one that begins in the middle of a sentence. */
const isCutInSentence = (block: Block, next: Block): boolean =>
  !next.number &&
  PROSE.has(block.kind) &&
  PROSE.has(next.kind) &&
  GOES_ON.test(next.own.words) &&
  !STOPPED.test(block.own.words.slice(-LONGEST_END).trimEnd());

const PROSE: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'preambular',
  'operative',
  'numbered',
  'sub',
  'list-item',
  'plain',
  'chapeau',
]);
