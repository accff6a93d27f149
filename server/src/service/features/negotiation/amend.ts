/** Carries amendments over to a draft as proposals of their sponsor. */

import type { Block } from '../../../resolution/model';
import {
  type Amendment,
  type ReadAmendment,
  readAmendments,
} from '../../../resolution/negotiation/amendments';
import { negotiationMarkSpans } from '../../../resolution/negotiation/mark-spans';
import { endOfWords, foundOnce, type MarkedText } from '../../../resolution/negotiation/targets';
import { disjoint } from '../../../text/spans';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { compatible } from '../../edits/edits';
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
    else if (compatible([...edits, ...made]).length < edits.length + made.length)
      problems.push({ said: one.said, why: 'It changes words that an amendment before it changes' });
    else edits.push(...made);
  }
  return { edits: compatible(edits), done: read.length - problems.length, problems };
}

/** The edits, or why there are none. */
function editsOf(
  snapshot: Snapshot,
  marked: MarkedText,
  { ref, amendment }: ReadAmendment,
  sponsor: string,
): Edit[] | string {
  if (!amendment) return 'It is in no form that is known';
  const { blocks } = resolutionOf(snapshot);
  const index = blocks.findIndex((block) => block.ref === ref);
  const block = blocks[index];
  if (!block) return `There is no ${ref} in this draft`;
  return (
    wordsChanged(marked, block, amendment, sponsor) ?? paragraphChanged(snapshot, index, amendment, sponsor)
  );
}

const insertion = (at: number, words: string): Edit[] => [{ span: { start: at, end: at }, text: words }];

function wordsChanged(
  { text, hidden }: MarkedText,
  block: Block,
  amendment: Amendment,
  sponsor: string,
): Edit[] | string | undefined {
  const marked = {
    text,
    hidden: hidden.filter(({ start, end }) => start < block.span.end && end > block.span.start),
  };
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
