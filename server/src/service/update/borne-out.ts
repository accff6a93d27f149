/** What texts adopted since the base say to an item that is not sure. */
import type { Block } from '../../resolution/model';
import { plainTextIn } from '../../resolution/syntax/plain-text';
import { type Span, slice } from '../../text/span';
import { foldWord } from '../../text/words';
import type { CitedList } from './cited-lists';
import type { AskLaterTexts } from './later-texts';
import { replaced, type UpdateItem } from './update-item';

/** The item with what later texts have in its place; undefined where they still have its words. */
export function borneOut(
  item: UpdateItem,
  text: string,
  block: Block,
  ask: AskLaterTexts,
): UpdateItem | undefined {
  if (item.fix || item.kind === 'session') return item;
  const own = plainTextIn(text, item.span);
  const witness = ask(plainTextIn(text, block.content), plainSpan(text, block, item.span));
  if (!witness) return item;
  if (foldWord(witness.words) === foldWord(own)) return undefined;
  if (item.kind === 'resolution' && !isLater(witness.words, own)) return item;
  const reason = `${item.reason}; ${witness.shown} has "${witness.words}" here`;
  const isKnown = item.kind === 'resolution' && witness.isAlone && witness.documents > 1;
  return isKnown && slice(text, item.span) === own
    ? replaced({ ...item, reason }, witness.words)
    : { ...item, reason };
}

/** Resolutions that nothing marks, where later texts have a later one in the place of theirs. */
export function* followedElsewhere(
  lists: readonly CitedList[],
  text: string,
  ask: AskLaterTexts,
): Iterable<UpdateItem> {
  for (const { block, cited } of lists)
    for (const { span } of cited) {
      const candidate = { span, kind: 'resolution', reason: LEFT, sure: false } as const;
      const item = borneOut(candidate, text, block, ask);
      if (item && item.reason !== LEFT) yield { ...candidate, reason: item.reason };
    }
}

const LEFT = 'Texts adopted since have a later one';

/** Where words of a block stand in its plain text. */
function plainSpan(text: string, { content }: Block, span: Span): Span {
  const end = plainTextIn(text, { start: content.start, end: span.end }).length;
  return { start: end - plainTextIn(text, span).length, end };
}

// "76/238", "76/238 of 24 December 2021"
const ASSEMBLY_RESOLUTION = /^(\d+)\/\d+(?: of \d{1,2} \w+ \d{4})?$/;

/** Whether both are numbers of resolutions, and the first is of a later session. */
function isLater(words: string, than: string): boolean {
  const sessionIn = (one: string) => Number(ASSEMBLY_RESOLUTION.exec(one)?.[1]);
  return sessionIn(words) > sessionIn(than);
}
