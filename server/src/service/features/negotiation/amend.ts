/** Carries amendments over to a draft as proposals of their sponsor. */

import type { Block, Resolution } from '../../../resolution/model';
import {
  type Amendment,
  type ReadAmendment,
  readAmendments,
} from '../../../resolution/negotiation/amendments';
import { negotiationMarkSpans } from '../../../resolution/negotiation/mark-spans';
import { endOfWords, foundOnce, type MarkedText } from '../../../resolution/negotiation/targets';
import { lowerBound } from '../../../text/binary-search';
import { memoizeByObject } from '../../../text/memoize';
import type { Span } from '../../../text/span';
import { disjoint } from '../../../text/spans';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { addCompatible } from '../../edits/edits';
import type { Edit } from '../../finding';

export interface Amended {
  readonly edits: readonly Edit[];
  /** How many amendments became proposals. */
  readonly done: number;
  /** The others, each with the reason. */
  readonly problems: readonly { readonly said: string; readonly why: string }[];
}

/** The edits that put the amendments of a text into the draft. Nothing is accepted by it. */
export function amend(snapshot: Snapshot, amendments: string, sponsor: string): Amended {
  const { text } = snapshot;
  const marked = { text, hidden: disjoint(negotiationMarkSpans(negotiationMarksOf(snapshot))) };
  const edits: Edit[] = [];
  const problems: { said: string; why: string }[] = [];
  const read = readAmendments(amendments);
  for (const one of read) {
    const made = editsOf(snapshot, marked, one, sponsor);
    if (typeof made === 'string') problems.push({ said: one.said, why: made });
    else if (!addCompatible(edits, made))
      problems.push({ said: one.said, why: 'It changes words that an amendment before it changes' });
  }
  return { edits, done: read.length - problems.length, problems };
}

/** The edits, or why there are none. */
function editsOf(
  snapshot: Snapshot,
  marked: MarkedText,
  { ref, amendment }: ReadAmendment,
  sponsor: string,
): Edit[] | string {
  if (!amendment) return 'It is in no form that is known';
  const resolution = resolutionOf(snapshot);
  const index = firstByRef(resolution).get(ref) ?? -1;
  const block = resolution.blocks[index];
  if (!block) return `There is no ${ref} in this draft`;
  return (
    wordsChanged(marked, block, amendment, sponsor) ?? paragraphChanged(snapshot, index, amendment, sponsor)
  );
}

/** The place of the first paragraph of each address. */
const firstByRef = memoizeByObject(
  ({ blocks }: Resolution): ReadonlyMap<string, number> =>
    new Map(blocks.map(({ ref }, at) => [ref, at] as const).reverse()),
);

const insertion = (at: number, words: string): Edit[] => [{ span: { start: at, end: at }, text: words }];

function wordsChanged(
  { text, hidden }: MarkedText,
  block: Block,
  amendment: Amendment,
  sponsor: string,
): Edit[] | string | undefined {
  const from = lowerBound(0, hidden.length, (at) => (hidden[at] as Span).end <= block.span.start);
  const to = lowerBound(from, hidden.length, (at) => (hidden[at] as Span).start < block.span.end);
  const marked = { text, hidden: hidden.slice(from, to) };
  if (amendment.do === 'append') {
    const at = endOfWords(marked, block.span);
    const blank = /^[,;.:]/.test(amendment.put) ? '' : ' ';
    return insertion(at, `${blank}[${sponsor}: ${amendment.put.replace(/[;.]$/, '')}]`);
  }
  if (amendment.do !== 'replace' && amendment.do !== 'delete' && amendment.do !== 'insert') return undefined;
  const found = foundOnce(marked, block.content, amendment.words);
  if (!found) return `The words "${amendment.words}" do not stand exactly once in ${block.ref}`;
  const deleted = `[${sponsor} del: ${text.slice(found.start, found.end)}]`;
  if (amendment.do === 'delete') return [{ span: found, text: deleted }];
  if (amendment.do === 'replace') return [{ span: found, text: `${deleted} [${sponsor}: ${amendment.by}]` }];
  const put = `[${sponsor}: ${amendment.put}]`;
  if (amendment.side === 'before') return insertion(found.start, `${put} `);
  return insertion(found.end, `${/^[,;.:]/.test(amendment.put) ? '' : ' '}${put}`);
}

function paragraphChanged(
  snapshot: Snapshot,
  index: number,
  amendment: Amendment,
  sponsor: string,
): Edit[] | string {
  const { blocks } = resolutionOf(snapshot);
  const { content, number } = blocks[index] as Block;
  const words = snapshot.text.slice(content.start, content.end);
  if (amendment.do === 'delete-paragraph') return [{ span: content, text: `[${sponsor} del: ${words}]` }];
  if (amendment.do === 'replace-paragraph')
    return [{ span: content, text: `[${sponsor} del: ${words}] [${sponsor}: ${amendment.by}]` }];
  if (amendment.do !== 'new-paragraph') return 'It is in no form that is known';
  let last = index;
  while ((blocks[last + 1]?.parent ?? -1) >= index) last++;
  const beside = number ? `${number.text.replace(/ .*/, '')} bis. ` : '';
  return insertion((blocks[last] as Block).span.end, `\n\n${beside}[${sponsor}: ${amendment.put}]`);
}
